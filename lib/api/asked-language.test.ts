import { expect, test } from "vitest";
import { inAskedLanguage } from "#lib/api/asked-language";

const ask = (query: string) =>
  inAskedLanguage(new Request(`http://pacta.invalid/export/treaties/main.csv${query}`));

test.each([
  ["", "en", ""],
  ["?lang=en&asOf=2020-01-01", "en", "?asOf=2020-01-01"],
  ["?asOf=2020-01-01&lang=ru", "ru", "?asOf=2020-01-01"],
])("a file asked for as %j is in %s", (query, locale, rest) => {
  const asked = ask(query);
  if (asked.kind === "refused") throw new Error("refused");
  expect(asked.locale).toBe(locale);
  expect(new URL(asked.request.url).search).toBe(rest);
});

test.each(["?lang=fr", "?lang=", "?lang=ru&lang=en"])("%s is refused by name", async (query) => {
  const asked = ask(query);
  if (asked.kind !== "refused") throw new Error("spoken");
  expect(asked.response.status).toBe(400);
  expect(await asked.response.json()).toMatchObject({
    errors: [{ name: "lang", expected: "one of en, ru" }],
  });
});
