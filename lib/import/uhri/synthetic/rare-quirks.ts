import type { MechanismKind } from "#data/uhri/bodies.schema";
import type { Random } from "#lib/import/uhri/synthetic/random";

/** Quirks that a known number of records has. No record has two of them, so that none hides another. */
export type RareQuirk =
  | "empty-text"
  | "blank-text"
  | "markup-only"
  | "annex"
  | "bare-number"
  | "line"
  | "contents"
  | "notice"
  | "repeated-id"
  | "same-text"
  | "foreign-language"
  | "heavy-scars"
  | "doubly-escaped"
  | "mojibake"
  | "lettered-start"
  | "years-in-heading"
  | "articles-in-heading"
  | "glued-number"
  | "over-10000"
  | "over-cell-limit"
  | "type-others"
  | "body-empty"
  | "no-country"
  | "no-country-thematic"
  | "two-countries"
  | "symbol-capitals"
  | "symbol-lower-case"
  | "symbol-blanks"
  | "symbol-empty"
  | "symbol-unreadable";

type Quota = Readonly<{ quirk: RareQuirk; of: MechanismKind; atFullSize: number }>;

const fullSize = 268_000;

// Counts at 268,000 records, by the specification of the synthetic export, section 5.
const quotas: readonly Quota[] = [
  { quirk: "empty-text", of: "treaty-body", atFullSize: 2 },
  { quirk: "blank-text", of: "treaty-body", atFullSize: 1 },
  { quirk: "markup-only", of: "treaty-body", atFullSize: 1 },
  { quirk: "annex", of: "treaty-body", atFullSize: 1 },
  { quirk: "bare-number", of: "treaty-body", atFullSize: 1 },
  { quirk: "line", of: "treaty-body", atFullSize: 1 },
  { quirk: "contents", of: "special-procedure", atFullSize: 1 },
  { quirk: "notice", of: "special-procedure", atFullSize: 1 },
  { quirk: "repeated-id", of: "treaty-body", atFullSize: 4 },
  { quirk: "same-text", of: "treaty-body", atFullSize: 500 },
  { quirk: "foreign-language", of: "special-procedure", atFullSize: 400 },
  { quirk: "heavy-scars", of: "treaty-body", atFullSize: 412 },
  { quirk: "doubly-escaped", of: "treaty-body", atFullSize: 50 },
  { quirk: "mojibake", of: "treaty-body", atFullSize: 50 },
  { quirk: "lettered-start", of: "treaty-body", atFullSize: 50 },
  { quirk: "years-in-heading", of: "treaty-body", atFullSize: 1000 },
  { quirk: "articles-in-heading", of: "treaty-body", atFullSize: 1000 },
  { quirk: "glued-number", of: "treaty-body", atFullSize: 2000 },
  { quirk: "over-10000", of: "treaty-body", atFullSize: 20 },
  { quirk: "over-cell-limit", of: "treaty-body", atFullSize: 3 },
  { quirk: "type-others", of: "treaty-body", atFullSize: 1 },
  { quirk: "body-empty", of: "special-procedure", atFullSize: 20 },
  { quirk: "no-country", of: "treaty-body", atFullSize: 107 },
  { quirk: "no-country-thematic", of: "special-procedure", atFullSize: 1 },
  { quirk: "two-countries", of: "special-procedure", atFullSize: 500 },
  { quirk: "symbol-capitals", of: "treaty-body", atFullSize: 200 },
  { quirk: "symbol-lower-case", of: "treaty-body", atFullSize: 20 },
  { quirk: "symbol-blanks", of: "treaty-body", atFullSize: 20 },
  { quirk: "symbol-empty", of: "treaty-body", atFullSize: 20 },
  { quirk: "symbol-unreadable", of: "special-procedure", atFullSize: 50 },
];

/**
 * Which records have a rare quirk: by kind of mechanism, the place of the record among those of its kind. Every
 * quirk occurs at least once, however small the file, as long as there is a record for it.
 */
export function placeRareQuirks(
  recordsOfKind: Readonly<Record<MechanismKind, number>>,
  random: Random,
): Readonly<Record<MechanismKind, ReadonlyMap<number, RareQuirk>>> {
  const total = Object.values(recordsOfKind).reduce((sum, records) => sum + records, 0);
  const placed = {
    upr: new Map(),
    "treaty-body": new Map(),
    "special-procedure": new Map(),
    unknown: new Map(),
  };
  for (const { quirk, of, atFullSize } of quotas) {
    const count = Math.max(1, Math.round((atFullSize * total) / fullSize));
    const records = recordsOfKind[of];
    for (let left = count; left > 0 && placed[of].size < records; left--) {
      placed[of].set(freePlace(placed[of], records, random), quirk);
    }
  }
  return placed;
}

function freePlace(taken: ReadonlyMap<number, unknown>, records: number, random: Random): number {
  let place = random.below(records);
  while (taken.has(place)) place = (place + 1) % records;
  return place;
}
