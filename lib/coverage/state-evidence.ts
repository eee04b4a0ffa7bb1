import { type InstrumentCode, instrumentCodes } from "#data/vocabulary";
import { type Coverage, coverageOf } from "#lib/coverage/coverage";
import { documentsHeld, isReviewKnown, reviewsKnown } from "#lib/coverage/reviews-known";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { Origin } from "#lib/observations/observation";
import type { Tally } from "#lib/observations/tally";
import { statusOn } from "#lib/ratification/status";
import type { Release } from "#lib/release/release";

/** What one State's coverage rests on, instrument by instrument, for the instruments asked for. */
export type StateEvidence = Readonly<{
  iso3: string;
  bound: ReadonlySet<InstrumentCode>;
  reviewKnown: ReadonlySet<InstrumentCode>;
  /** Whether every known review under an instrument is held in full. */
  isHeldInFull(code: InstrumentCode): boolean;
  /** Concluding observations held at least in part, over the instruments asked for, imported ones included. */
  reviewsHeld: number;
  /** Observations recorded under each instrument and under each right. */
  byInstrument: ReadonlyMap<string, number>;
  byRight: ReadonlyMap<string, number>;
}>;

/**
 * Gathers the evidence of a State on a day. `codes` are the instruments asked for; none means all eighteen. Only what
 * treaty bodies said counts, not special procedures and the Universal Periodic Review. `origins` narrows what is counted
 * as recorded, not what is known of reviews.
 */
export function stateEvidence(
  release: Release,
  iso3: string,
  codes: readonly InstrumentCode[],
  asOf: IsoDate,
  origins: readonly Origin[] = [],
): StateEvidence {
  const { index, observations } = release;
  const asked = codes.length === 0 ? instrumentCodes : codes;
  const filter = { countries: [iso3], instruments: codes, asOf, treatyBodies: true };
  const [imported = none, importedSymbols = none] = hasImported(release)
    ? observations.tallies({ ...filter, origins: ["imported"] }, ["instrument", "symbol"])
    : [];
  const [byInstrument = none, byRight = none] = observations.tallies({ ...filter, origins }, [
    "instrument",
    "right",
  ]);
  const isBound = (code: InstrumentCode) =>
    statusOn(index.instrument(code), index.actsOf(iso3, code), asOf).status === "party";
  const isKnown = (code: InstrumentCode) =>
    imported.has(code) || isReviewKnown(index, iso3, code, asOf);
  return {
    iso3,
    bound: new Set(asked.filter(isBound)),
    reviewKnown: new Set(asked.filter(isKnown)),
    isHeldInFull: (code) => isHeldInFull(release, iso3, code, asOf),
    reviewsHeld: reviewsHeld(release, iso3, asked, asOf, importedSymbols),
    byInstrument: counts(byInstrument),
    byRight: counts(byRight),
  };
}

const none: ReadonlyMap<string, Tally> = new Map();

function hasImported({ observations }: Release): boolean {
  return observations.columns.exclusive.origin.values.includes("imported");
}

/** Documents held at least in part: those read for the facts, and those of which passages were imported. */
function reviewsHeld(
  { index }: Release,
  iso3: string,
  codes: readonly InstrumentCode[],
  asOf: IsoDate,
  imported: ReadonlyMap<string, Tally>,
): number {
  const read = codes.flatMap((code) => documentsHeld(index, iso3, code, asOf));
  const others = read.filter(
    ({ symbol }) => symbol === null || !imported.has(symbol.toUpperCase()),
  );
  return imported.size + others.length;
}

function isHeldInFull(
  { index, observations }: Release,
  iso3: string,
  code: InstrumentCode,
  asOf: IsoDate,
): boolean {
  const { heldInFull } = observations;
  if (heldInFull.size === 0) return false;
  const filter = { countries: [iso3], instruments: [code], asOf, origins: ["imported"] };
  const imported = [...observations.tally(filter, "symbol").keys()];
  const known = reviewsKnown(index, iso3, code, asOf).map(({ symbol }) => symbol?.toUpperCase());
  const all = [...imported, ...known];
  return all.length > 0 && all.every((symbol) => symbol !== undefined && heldInFull.has(symbol));
}

function counts(tally: ReadonlyMap<string, Tally>): ReadonlyMap<string, number> {
  return new Map([...tally].map(([value, { count }]) => [value, count]));
}

/** Coverage of a State and an instrument. Only instruments under which States report can have a review. */
export function instrumentCoverage(evidence: StateEvidence, code: InstrumentCode): Coverage {
  return coverageOf({
    bound: evidence.bound.has(code),
    reviewKnown: evidence.reviewKnown.has(code),
    heldInFull: evidence.isHeldInFull(code),
    recorded: evidence.byInstrument.get(code) ?? 0,
  });
}

/**
 * Coverage of a State and a right: bound where any of the instruments `behind` the right binds the State, a review known
 * where one is known under any of those that bind.
 */
export function rightCoverage(
  evidence: StateEvidence,
  rightId: string,
  behind: readonly InstrumentCode[],
): Coverage {
  const recorded = evidence.byRight.get(rightId) ?? 0;
  if (recorded > 0) return { state: "recorded", count: recorded };
  const binding = behind.filter((code) => evidence.bound.has(code));
  return coverageOf({
    bound: binding.length > 0,
    reviewKnown: binding.some((code) => evidence.reviewKnown.has(code)),
    heldInFull: binding.length > 0 && binding.every((code) => evidence.isHeldInFull(code)),
    recorded,
  });
}
