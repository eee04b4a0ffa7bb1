import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatSymbol, normalizeSymbol } from "#lib/symbols/normalize-symbol";
import { parseSymbol } from "#lib/symbols/parse-symbol";
import { stateOfSymbol } from "#lib/symbols/state-of-symbol";

const vectors: { input: string; normalized: string | null }[] = JSON.parse(
  readFileSync(new URL("fixtures/symbol-vectors.json", import.meta.url), "utf8"),
);

/** A parse in the columns of the published vectors. */
function asVector(input: string) {
  const parse = parseSymbol(input);
  if (!parse.ok) return { ...nothing, input };
  const symbol: Record<string, unknown> = { ...parse.symbol };
  const cycle = symbol.cycle as { from: number; to: number | null } | undefined;
  return {
    input,
    normalized: symbol.normalized,
    family: symbol.family,
    body: symbol.body,
    state: stateOfSymbol(parse.symbol)?.code ?? null,
    kind: symbol.kind ?? null,
    session: symbol.session ?? null,
    special: symbol.special ?? null,
    cycleFrom: cycle?.from ?? null,
    cycleTo: cycle?.to ?? null,
    year: symbol.year ?? null,
    number: symbol.number ?? null,
    suffixes: symbol.suffixes,
  };
}

const nothing = {
  normalized: null,
  family: null,
  body: null,
  state: null,
  kind: null,
  session: null,
  special: null,
  cycleFrom: null,
  cycleTo: null,
  year: null,
  number: null,
  suffixes: [],
};

describe("the 67 checked symbols", () => {
  test("are all here", () => expect(vectors).toHaveLength(67));

  test.each(vectors)("$input", (vector) => {
    expect(asVector(vector.input)).toEqual(vector);
  });
});

describe("a symbol that is none says why", () => {
  test.each([
    ["", "empty"],
    ["   ", "empty"],
    ["Report of the Secretary-General", "no-symbol"],
    ["CCPR/C//CO/2", "no-symbol"],
    ["<b>CCPR/C/KAZ/CO/2</b>", "no-symbol"],
    ["CRC/C/KAZ/CO/", "incomplete"],
    ["CCPR/C/120/D/2218/2012", "complaint"],
    ["CCPR/C/SR.2812", "summary-record"],
    ["S/2019/123", "other-organ"],
    ["CCPR/C/KAZ/XX/2", "unknown-form"],
    ["CCPR/C/OPSC/KAZ/CO/1", "unknown-form"], // only the CRC has these protocols
    ["CCPR/C/SR/CO/2", "unknown-form"], // reserved, never a State
    ["CCPR/C/KAZ/CO", "unknown-form"],
  ])("%j: %s", (raw, reason) => {
    expect(parseSymbol(raw)).toMatchObject({ ok: false, reason });
  });
});

describe("the State of a symbol", () => {
  test.each([
    ["CCPR/C/KAZ/CO/2", "KAZ", null],
    ["CEDAW/C/UK/CO/6", "GBR", null],
    ["CRPD/C/EU/CO/1", "EUE", null],
    ["CCPR/C/UNK/CO/1", "XKX", null],
    ["CCPR/C/CHN-HKG/CO/3", "CHN", "Hong Kong"],
    ["CAT/C/MAC/CO/4", "CHN", "Macao"],
    ["CCPR/CO/73/UKOT", "GBR", "Overseas territories"],
    ["CEDAW/C/BOT/CO/3", "BWA", null],
    ["CAT/OP/HND/1", "HND", null],
    ["A/HRC/WG.6/34/KAZ/1", "KAZ", null],
    ["CED/C/KAZ/AI/1", "KAZ", null],
    ["CAT/C/CR/34/CAN", "CAN", null],
  ])("%s is about %s (%s)", (raw, iso3, territory) => {
    const parse = parseSymbol(raw);
    expect(parse.ok && stateOfSymbol(parse.symbol)).toMatchObject({ iso3, territory });
  });

  test.each(["CEDAW/C/CH/CO/4", "CAT/C/LAK/CO/3-4"])("%s has a code that nobody lists", (raw) => {
    const parse = parseSymbol(raw);
    expect(parse.ok && stateOfSymbol(parse.symbol)?.iso3).toBeNull();
  });

  test.each(["A/HRC/44/10", "A/50/44", "CRC/C/GC/25", "CCPR/C/79/Add.101"])(
    "%s names none",
    (raw) => {
      const parse = parseSymbol(raw);
      expect(parse.ok && stateOfSymbol(parse.symbol)).toBeNull();
    },
  );
});

const anyText = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 20 })
  .map((codes) => String.fromCodePoint(...codes));

describe("normal form", () => {
  const known = vectors.flatMap(({ normalized }) => normalized ?? []);

  test("the printed form normalises back to the compared one", () => {
    expect(formatSymbol("CAT/C/KAZ/CO/2/ADD.1/CORR.1")).toBe("CAT/C/KAZ/CO/2/Add.1/Corr.1");
    for (const symbol of known) expect(normalizeSymbol(formatSymbol(symbol))).toBe(symbol);
  });

  test("normalising twice changes nothing more, whatever the text", () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const once = normalizeSymbol(raw);
        expect(normalizeSymbol(once)).toBe(once);
      }),
    );
  });

  test("case, blanks round slashes and dashes make no difference", () => {
    const scarred = fc.tuple(
      fc.constantFrom(...known),
      fc.boolean(),
      fc.constantFrom("-", "–", "\u2011"),
    );
    fc.assert(
      fc.property(scarred, ([symbol, lower, dash]) => {
        const raw = ` ${lower ? symbol.toLowerCase() : symbol} `
          .replaceAll("/", " / ")
          .replaceAll("-", dash);
        expect(parseSymbol(raw)).toEqual(parseSymbol(symbol));
      }),
    );
  });
});
