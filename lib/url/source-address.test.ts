import { expect, test } from "vitest";
import { sourceAddress, symbolAddress } from "#lib/url/source-address";

test.each([
  ["CCPR/C/KAZ/CO/2", "https://docs.un.org/en/CCPR/C/KAZ/CO/2"],
  ["CCPR/C/KAZ/CO/2/Add.1", "https://docs.un.org/en/CCPR/C/KAZ/CO/2/Add.1"],
  ["A/56/44(SUPP)", "https://docs.un.org/en/A/56/44(SUPP)"],
  ["A/56/44 para. 3?", "https://docs.un.org/en/A/56/44%20para.%203%3F"],
])("the official copy of %s is at %s", (symbol, address) => {
  expect(symbolAddress(symbol)).toBe(address);
});

const hosts = new Set(["docs.un.org"]);

test.each([
  ["https://docs.un.org/en/A/1", "docs.un.org", "https://docs.un.org/en/A/1"],
  ["https://blog.invalid/a", "blog.invalid", null],
  ["https://docs.un.org.evil.invalid/", "docs.un.org.evil.invalid", null],
  ["https://docs.un.org@evil.invalid/", "evil.invalid", null],
  ["ftp://docs.un.org/a", "docs.un.org", null],
])("%s is named %s and linked to %s", (url, host, href) => {
  expect(sourceAddress(url, hosts)).toEqual({ host, href });
});
