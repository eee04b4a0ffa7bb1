import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { looksLikeSymbol } from "#lib/search/query/looks-like-symbol";

describe("a symbol is one however it was copied", () => {
  test.each([
    ["CCPR/C/KAZ/CO/2", null],
    [" ccpr/c/kaz/co/2 ", null],
    ["CCPR/C/KAZ/CO/2, para. 14", "14"],
    ["CCPR/C/KAZ/CO/2 para 17 (b)", "17 (b)"],
    ["CCPR/C/KAZ/CO/2, at paras. 14-15.", "14-15"],
    ["UN Doc. CCPR/C/KAZ/CO/2", null],
    ["U.N. Doc. CCPR/C/KAZ/CO/2;", null],
    ["https://docs.un.org/en/CCPR/C/KAZ/CO/2", null],
    ["undocs.org/CCPR/C/KAZ/CO/2", null],
    ["CCPR/C/KAZ/CO/2.", null],
  ])("%j, paragraph %j", (text, paragraph) => {
    expect(looksLikeSymbol(text)).toMatchObject({
      kind: "symbol",
      symbol: { normalized: "CCPR/C/KAZ/CO/2" },
      paragraph,
    });
  });

  const vectors: { input: string; normalized: string | null }[] = JSON.parse(
    readFileSync(new URL("../../symbols/fixtures/symbol-vectors.json", import.meta.url), "utf8"),
  );

  test.each(vectors.filter(({ normalized }) => normalized !== null))(
    "$input is $normalized",
    ({ input, normalized }) => {
      expect(looksLikeSymbol(input)).toMatchObject({ kind: "symbol", symbol: { normalized } });
    },
  );
});

test.each([
  ["CCPR/C/KAZ", "CCPR/C/KAZ"],
  ["crc/c/kaz/co/", "CRC/C/KAZ/CO/"],
  ["A/HRC/WG.6", "A/HRC/WG.6"],
])("%j is the beginning of symbols", (text, normalized) => {
  expect(looksLikeSymbol(text)).toEqual({ kind: "beginning", normalized });
});

test.each([
  ["CCPR/C/120/D/2218/2012", "complaint"],
  ["CCPR/C/SR.2812", "summary-record"],
  ["S/2019/123", "other-organ"],
])("%j is a symbol whose document holds no observations: %s", (text, reason) => {
  expect(looksLikeSymbol(text)).toMatchObject({ kind: "elsewhere", reason });
});

test.each([
  "",
  "torture",
  "and/or",
  "he/she",
  "HIV/AIDS",
  "24/7",
  "2019/20",
  "COVID-19/2020",
  "torture in CCPR/C/KAZ/CO/2",
  "CCPR/C/KAZ/CO/2 torture",
  '"CCPR/C/KAZ/CO/2"',
  "https://example.org/CCPR",
])("%j is words", (text) => {
  expect(looksLikeSymbol(text)).toBeUndefined();
});
