import { expect, test } from "vitest";
import { orderOf } from "#lib/documents/documents-beside";
import { findDocument } from "#lib/documents/find-document";
import { bundledRelease } from "#lib/tables/fixtures/bundled-release";

const { index } = bundledRelease();

test.each(["CCPR/C/KAZ/CO/2", "ccpr/c/kaz/co/2", "CCPR/C/KAZ/CO/2 "])("%j is held", (path) => {
  const found = findDocument(index, path);
  expect(found).toMatchObject({ kind: "held", symbol: "CCPR/C/KAZ/CO/2" });
});

test("a document without a symbol is found by its id", () => {
  const found = findDocument(index, "id/KAZ-CEDAW-concluding-observations-2007");
  expect(found).toMatchObject({ kind: "held", symbol: null });
  expect(found.kind === "held" && found.documents.map(({ id }) => id)).toEqual([
    "KAZ-CEDAW-concluding-observations-2007",
  ]);
});

test("an annual report that prints two documents leads to both", () => {
  const found = findDocument(index, "A/55/44");
  expect(found.kind === "held" && found.documents).toHaveLength(2);
});

test("a document that only the list of reviews knows is known, not held", () => {
  // cited in CCPR/C/126/D/2685/2015, nowhere else
  const found = findDocument(index, "cedaw/c/afg/co/1-2");
  expect(found).toMatchObject({ kind: "known", symbol: "CEDAW/C/AFG/CO/1-2" });
  expect(found.kind === "known" && found.mentions.reviews[0]?.citedIn).toEqual([
    "CCPR/C/126/D/2685/2015",
  ]);
});

test("a State report and a symbol that fits no State are known too", () => {
  expect(findDocument(index, "CAT/C/CR/29/1")).toMatchObject({ kind: "known" });
  expect(findDocument(index, "CCPR/C/KAZ/1").kind).not.toBe("unknown");
});

test.each(["CCPR/C/XXX/CO/9", "id/nothing", "id/", "nonsense"])("%j is unknown", (path) => {
  expect(findDocument(index, path).kind).toBe("unknown");
});

test.each([
  ["2016-07-11", "2016-07-12", "earlier"],
  ["2016-07-12", "2016-07-11", "later"],
  ["2016-07-11", "2016-07-11", "same-day"],
  ["2016", "2016-07-11", "not-known"], // the year alone does not say which came first
  ["2015", "2016-07-11", "earlier"],
  ["2016", "2016", "not-known"],
  [null, "2016", "not-known"],
] as const)("%j stands against %j as %s", (date, other, order) => {
  expect(orderOf(date, other)).toBe(order);
});
