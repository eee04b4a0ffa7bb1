import { foldCountry } from "#lib/import/uhri/fold-country";
import {
  type FoldedList,
  foldList,
  type LabelFold,
  type RawList,
} from "#lib/import/uhri/fold-label";
import type { Warning, WarningCode } from "#lib/import/uhri/passage";
import type { UhriKey } from "#lib/import/uhri/record.schema";

/** What folding one record leaves beside the passage: what to report, and raw values that folding changed. */
export type FoldNotes = { readonly warnings: Warning[]; readonly raw: Record<string, unknown> };

export function warn(notes: FoldNotes, code: WarningCode, value: string): void {
  notes.warnings.push({ code, value });
}

/** Folds a list of the record, keeps it raw where folding changed it, and reports the labels that no list knows. */
export function foldNoted<Value extends string>(
  notes: FoldNotes,
  key: UhriKey,
  raw: RawList,
  fold: LabelFold<Value>,
  unknown: WarningCode,
): FoldedList<Value> {
  const folded = foldList(raw, fold);
  if (!folded.exact) notes.raw[key] = raw;
  for (const label of folded.unknown) warn(notes, unknown, label);
  return folded;
}

/**
 * Folds a list of States to codes. A name that no list knows is none: it stays in the raw record and is reported.
 */
export function foldCountries(notes: FoldNotes, key: UhriKey, raw: RawList): readonly string[] {
  const { values, unknown } = foldNoted(notes, key, raw, foldCountry, "unknown-country");
  if (unknown.length === 0) return values;
  notes.raw[key] = raw;
  return values.filter((value) => !unknown.includes(value));
}
