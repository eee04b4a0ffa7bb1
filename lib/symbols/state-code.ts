import countries from "#data/uhri/countries.json" with { type: "json" };
import stateCodes from "#data/uhri/state-codes.json" with { type: "json" };
import type { SymbolState } from "#lib/symbols/document-symbol";

/** Codes that a symbol puts where a State would stand, and that never mean one. */
const reserved = new Set(["GC", "CR", "CO", "GR", "SR", "WP"]);

/** Neither code of these two occurs in symbols: they are written "EU" and "UNK". */
const writtenOtherwise = new Set(["EUE", "XKX"]);

const known = new Map<string, SymbolState>();
for (const { iso3 } of countries) {
  if (!writtenOtherwise.has(iso3)) known.set(iso3, { code: iso3, iso3, territory: null });
}
for (const { code, iso3, territory } of stateCodes) known.set(code, { code, iso3, territory });

const form = /^[A-Z]{2,3}(?:-[A-Z]{3})?$/;

/**
 * The State behind the code of a symbol: `iso3` is null where the code has the form of one but is in no list
 * (a misprint, or a short form not seen before), the whole is undefined where no State can stand.
 */
export function findStateOfCode(code: string): SymbolState | undefined {
  const state = known.get(code);
  if (state !== undefined) return state;
  if (reserved.has(code) || !form.test(code)) return undefined;
  return { code, iso3: null, territory: null };
}
