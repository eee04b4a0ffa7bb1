import { expect, test } from "vitest";
import { findSymbolParts } from "#data/checks/symbol-parts";

test.each([
  ["CCPR/C/KAZ/CO/2", { committee: "CCPR", state: "KAZ", kind: "CO", cycle: "2" }],
  ["CERD/C/UZB/CO/10-12", { committee: "CERD", state: "UZB", kind: "CO", cycle: "10-12" }],
  ["E/C.12/KGZ/CO/2-3", { committee: "CESCR", state: "KGZ", kind: "CO", cycle: "2-3" }],
  ["CRC/C/OPAC/KAZ/CO/1", { committee: "CRC", instrument: "CRC-OP-AC", state: "KAZ" }],
  ["CEDAW/C/KAZ/Q/5/Add.1", { kind: "Q", cycle: "5", suffix: "Add.1" }],
  ["CCPR/C/KAZ/2", { state: "KAZ", kind: null, cycle: "2" }],
  ["CCPR/C/CHN-HKG/CO/3", { state: "CHN", cycle: "3" }],
  ["CCPR/CO/69/KGZ", { committee: "CCPR", state: "KGZ", cycle: null, pattern: "old" }],
  ["CERD/C/65/CO/3", { committee: "CERD", state: null, cycle: null, pattern: "old" }],
  ["A/55/44", { committee: "CAT", state: null, pattern: "annual-report" }],
])("%s says %o", (symbol, parts) => {
  expect(findSymbolParts(symbol)).toMatchObject(parts);
});

test.each(["CCPR/C/SR.3272", "Communication No. 661/2015", "A/HRC/15/37", ""])(
  "%o has no pattern of a report or of its findings",
  (symbol) => {
    expect(findSymbolParts(symbol)).toBeUndefined();
  },
);
