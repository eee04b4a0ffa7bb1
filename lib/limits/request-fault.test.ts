import { describe, expect, test } from "vitest";
import { limits } from "#lib/limits/limits";
import { asksForFile, requestFault } from "#lib/limits/request-fault";

const head = (url: string, method = "GET", headers: Record<string, string> = {}) =>
  requestFault({ method, url, headers });
const long = (length: number) => `/search?q=${"a".repeat(length - 10)}`;

describe("before a request is read", () => {
  test.each([
    ["/", "GET", {}, null],
    ["/", "HEAD", {}, null],
    ["/api/v1/countries", "OPTIONS", {}, null],
    ["/", "POST", {}, "method-not-allowed"],
    ["/", "TRACE", {}, "method-not-allowed"],
    ["/api/v1/countries", "DELETE", {}, "method-not-allowed"],
    ["/", "GET", { "content-length": "0" }, null],
    ["/", "GET", { "content-length": "1" }, "no-body-read"],
    ["/", "GET", { "content-length": "many" }, "no-body-read"],
    ["/", "GET", { "transfer-encoding": "chunked" }, "no-body-read"],
    [long(limits.addressCharacters), "GET", {}, null],
    [long(limits.addressCharacters + 1), "GET", {}, "address-too-long"],
    [`/search?${"a&".repeat(100_000)}`, "GET", {}, "address-too-long"],
    ["/export/%ff/main.csv", "GET", {}, "address-unreadable"],
    ["/api/v1/observations/%", "GET", {}, "address-unreadable"],
    ["/packs/%E0%A4%A", "GET", {}, "address-unreadable"],
    ["/_next/static/%ff", "GET", {}, "address-unreadable"],
    ["/export/%D1%8F/main.csv?q=%ff", "GET", {}, null],
    ["/documents/..%c0%af..", "GET", {}, "address-unreadable"],
    ["*", "OPTIONS", {}, "address-unreadable"],
    ["evil.invalid", "GET", {}, "address-unreadable"],
    ["http://pacta.invalid/", "GET", {}, null], // the whole address, as RFC 9112 has it
    ["/search?q=%ff", "GET", {}, null], // a value that cannot be decoded is the page's own matter
  ] as const)("%s by %s with %o: %s", (url, method, headers, fault) => {
    expect(head(url, method, headers)).toBe(fault);
  });
});

test.each([
  ["/export/countries/main.csv", true],
  ["/export/search/main.xlsx?q=a", true],
  ["/packs/KAZ?lang=ru", true],
  ["/api/v1/releases/20260203-000000000000/csv.zip", true],
  ["/api/v1/releases", false],
  ["/calendar.ics?countries=KAZ", true],
  ["/changes.atom", true],
  ["/api/v1/countries?format=csv", true],
  ["/api/v1/countries?format=json", false],
  ["/api/v1/countries", false],
  ["/packs", false],
  ["/export/frames", false],
  ["/export/collect?cells=KAZ.CCPR", false],
  ["/search?format=csv", false],
])("%s is a file: %s", (url, isFile) => {
  expect(asksForFile(url)).toBe(isFile);
});
