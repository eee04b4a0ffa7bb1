import { reportingInstruments } from "#data/reviews/reviews.schema";
import { type InstrumentCode, instrumentCodes } from "#data/vocabulary";
import { type Coverage, coverageOf } from "#lib/coverage/coverage";
import { documentsHeld, isReviewKnown, reviewsKnown } from "#lib/coverage/reviews-known";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { Tally } from "#lib/observations/store";
import { statusOn } from "#lib/ratification/status";
import type { Release } from "#lib/release/release";

/** What one State's coverage rests on, instrument by instrument, for the instruments asked for. */
export type StateEvidence = Readonly<{
  iso3: string;
  bound: ReadonlySet<InstrumentCode>;
  reviewKnown: ReadonlySet<InstrumentCode>;
  /** Instruments under which every known review is held in full. */
  heldInFull: ReadonlySet<InstrumentCode>;
  /** Concluding observations held at least in part, over the instruments asked for. */
  reviewsHeld: number;
  /** Observations recorded under each instrument and under each right. */
  byInstrument: ReadonlyMap<string, number>;
  byRight: ReadonlyMap<string, number>;
}>;

/** Gathers the evidence of a State on a day. `codes` are the instruments asked for; none means all eighteen. */
export function stateEvidence(
  { index, observations }: Release,
  iso3: string,
  codes: readonly InstrumentCode[],
  asOf: IsoDate,
): StateEvidence {
  const asked = codes.length === 0 ? instrumentCodes : codes;
  const filter = { countries: [iso3], instruments: codes, asOf };
  return {
    iso3,
    bound: new Set(asked.filter((code) => isBound(code))),
    reviewKnown: new Set(asked.filter((code) => isReviewKnown(index, iso3, code, asOf))),
    heldInFull: new Set(asked.filter((code) => isHeldInFull(code))),
    reviewsHeld: asked.reduce(
      (sum, code) => sum + documentsHeld(index, iso3, code, asOf).length,
      0,
    ),
    byInstrument: counts(observations.tally(filter, "instrument")),
    byRight: counts(observations.tally(filter, "right")),
  };

  function isHeldInFull(code: InstrumentCode): boolean {
    const known = reviewsKnown(index, iso3, code, asOf);
    return (
      known.length > 0 &&
      known.every(({ symbol }) => symbol !== null && observations.heldInFull.has(symbol))
    );
  }

  function isBound(code: InstrumentCode): boolean {
    return statusOn(index.instrument(code), index.actsOf(iso3, code), asOf).status === "party";
  }
}

function counts(tally: ReadonlyMap<string, Tally>): ReadonlyMap<string, number> {
  return new Map([...tally].map(([value, { count }]) => [value, count]));
}

/** Coverage of a State and an instrument. Only instruments under which States report can have a review. */
export function instrumentCoverage(evidence: StateEvidence, code: InstrumentCode): Coverage {
  return coverageOf({
    bound: evidence.bound.has(code),
    reviewKnown: evidence.reviewKnown.has(code),
    heldInFull: evidence.heldInFull.has(code),
    recorded: evidence.byInstrument.get(code) ?? 0,
  });
}

/**
 * Coverage of a State and a right: bound where any instrument that protects the right binds the State, a review known
 * where one is known under any of those that bind. `protectedBy` are the instruments behind the right; a heading that
 * is no right of a treaty (corruption) has none, and then any reporting instrument counts.
 */
export function rightCoverage(
  evidence: StateEvidence,
  rightId: string,
  protectedBy: readonly InstrumentCode[],
): Coverage {
  const behind = protectedBy.length === 0 ? reportingInstruments : protectedBy;
  const binding = behind.filter((code) => evidence.bound.has(code));
  return coverageOf({
    bound: binding.length > 0,
    reviewKnown: binding.some((code) => evidence.reviewKnown.has(code)),
    heldInFull: binding.length > 0 && binding.every((code) => evidence.heldInFull.has(code)),
    recorded: evidence.byRight.get(rightId) ?? 0,
  });
}
