import { expect, test } from "vitest";
import { localHref } from "#lib/i18n/local-href";

test.each([
  ["en", "/countries/KAZ?asOf=2021-04-15", "/countries/KAZ?asOf=2021-04-15"],
  ["en", "/en/countries", "/en/countries"],
  ["en", "https://docs.un.org/en/A/1", "https://docs.un.org/en/A/1"],
  ["en", "//host.invalid/", "//host.invalid/"],
  ["en", "?cell=KAZ.CCPR", "?cell=KAZ.CCPR"],
  ["en", "#acts", "#acts"],
  ["xx", "/countries", "/countries"],
  ["ru", "/countries/KAZ?asOf=2021-04-15", "/ru/countries/KAZ?asOf=2021-04-15"],
  ["ru", "/", "/ru"],
  ["ru", "/?cell=KAZ.CCPR#acts", "/ru?cell=KAZ.CCPR#acts"],
  ["ru", "/ru/countries", "/ru/countries"],
  ["ru", "/api/v1/countries?lang=ru", "/api/v1/countries?lang=ru"],
])("in %s, %s leads to %s", (locale, href, address) => {
  expect(localHref(locale, href)).toBe(address);
});
