import { expect, test } from "vitest";
import {
  embedAddress,
  embedCodeAddress,
  findEmbedPlace,
  printEmbedPlace,
} from "#lib/embed/embed-address";

const origin = "https://pacta.invalid";

test.each([
  ["/export/main.csv", "/embed/main"],
  [
    "/export/main.csv?countries=KAZ,KGZ&asOf=2020-01-01",
    "/embed/main?countries=KAZ,KGZ&asOf=2020-01-01",
  ],
  ["/export/countries/KAZ/rights.csv?lang=ru", "/ru/embed/countries/KAZ/rights"],
  [
    "/export/concerns.csv?rights=torture&lang=ru&concerns.sort=-KAZ",
    "/ru/embed/concerns?rights=torture&concerns.sort=-KAZ",
  ],
])("the list at %s is embedded from %s", (csv, embedded) => {
  expect(embedAddress(csv)).toBe(embedded);
});

test("the code of an embedded list is explained in the language of the reader", () => {
  expect(embedCodeAddress("/export/main.csv?countries=KAZ&lang=ru")).toBe(
    "/ru/embed?url=/ru/embed/main%3Fcountries%3DKAZ",
  );
});

test.each([
  ["/embed/main", "en", ["main"], ""],
  [
    "https://pacta.invalid/ru/embed/countries/KAZ/rights?asOf=2020-01-01",
    "ru",
    ["countries", "KAZ", "rights"],
    "asOf=2020-01-01",
  ],
  [
    "/embed/documents/CCPR%2FC%2FKAZ%2FCO%2F2/main",
    "en",
    ["documents", "CCPR/C/KAZ/CO/2", "main"],
    "",
  ],
])("%s is an embeddable page", (address, locale, segments, query) => {
  const place = findEmbedPlace(address, origin);
  expect(place && { ...place, parameters: String(place.parameters) }).toEqual({
    locale,
    segments,
    parameters: query,
  });
});

test.each([
  "https://elsewhere.invalid/embed/main",
  "http://pacta.invalid/embed/main",
  "//elsewhere.invalid/embed/main",
  "/countries/KAZ",
  "/embed",
  "/embed/",
  "/embed//main",
  "javascript:alert(1)",
  "http://",
])("%s is none of ours", (address) => {
  expect(findEmbedPlace(address, origin)).toBeNull();
});

test("an address that is read is printed as it was", () => {
  const address = "/ru/embed/countries/KAZ/rights?asOf=2020-01-01&theme=dark";
  const place = findEmbedPlace(address, origin);
  expect(place && printEmbedPlace(place)).toBe(address);
});
