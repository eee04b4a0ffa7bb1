import { expect, test } from "vitest";
import { alternatesOf, languageName } from "#lib/pages/page-address";

test.each([
  [
    "/countries/KAZ?asOf=2021-04-15",
    "/countries/KAZ?asOf=2021-04-15",
    "/ru/countries/KAZ?asOf=2021-04-15",
  ],
  ["/ru/countries/KAZ", "/countries/KAZ", "/ru/countries/KAZ"],
  ["/", "/", "/ru"],
  ["/ru?region=world", "/?region=world", "/ru?region=world"],
])("%s is the same page in both languages", (address, english, russian) => {
  expect(alternatesOf(address)).toEqual([
    { language: "en", href: english },
    { language: "ru", href: russian },
    { language: "x-default", href: english },
  ]);
});

test("a language is called by its own name", () => {
  expect(["en", "ru"].map(languageName)).toEqual(["English", "Русский"]);
});
