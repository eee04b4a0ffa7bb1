import type { Right } from "#data/rights/rights.schema";
import type { InstrumentCode } from "#data/vocabulary";
import { type Coverage, coverageOf } from "#lib/coverage/coverage";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { Observation } from "#lib/observations/observation";
import { statusOn } from "#lib/ratification/status";
import type { Release } from "#lib/release/release";
import { type ReportingCycle, reportingCycles } from "#lib/reporting/reporting-cycle";
import { instrumentsBehind } from "#lib/right/protection";

/** One cycle of a comparison: what is held of it, and how far its silence can be trusted. */
export type CycleSide = ReportingCycle &
  Readonly<{
    cycle: string;
    /** Whether a source names its review or its concluding observations. */
    reviewKnown: boolean;
    /** Concluding observations of which at least a part was read. */
    documentsHeld: number;
    heldInFull: boolean;
  }>;

export type CycleComparison = Readonly<{
  sides: readonly [CycleSide, CycleSide];
  rows: readonly CycleRow[];
}>;

/** A right in both cycles. */
export type CycleRow = Readonly<{
  right: Right;
  cells: readonly [Coverage, Coverage];
  observations: readonly [readonly Observation[], readonly Observation[]];
  verdict: CycleVerdict;
}>;

/** Where something is recorded. It says what stands beside what, never that one passage repeats another. */
export type CycleVerdict = "both" | "first-only" | "second-only" | "neither";

type Asked = Readonly<{
  iso3: string;
  instrument: InstrumentCode;
  cycles: readonly [string, string];
  asOf: IsoDate;
}>;

/** Two cycles of a State under an instrument, right by right: the rights that the instrument protects or that are recorded. */
export function compareCycles(release: Release, asked: Asked): CycleComparison {
  const { iso3, instrument, cycles, asOf } = asked;
  const all = reportingCycles(release, iso3, instrument, asOf);
  const [first, second] = cycles;
  const sides = [side(release, asked, all, first), side(release, asked, all, second)] as const;
  const acts = release.index.actsOf(iso3, instrument);
  const bound = statusOn(release.index.instrument(instrument), acts, asOf).status === "party";
  return {
    sides,
    rows: release.index.facts.rights
      .map((right) => cycleRow(right, sides, bound && protects(right, instrument)))
      .filter(({ right, verdict }) => verdict !== "neither" || protects(right, instrument)),
  };
}

function protects(right: Right, code: InstrumentCode): boolean {
  return instrumentsBehind(right, []).includes(code);
}

function side(
  { observations, index }: Release,
  { iso3, instrument, asOf }: Asked,
  all: readonly ReportingCycle[],
  cycle: string,
): CycleSide {
  const found = all.find((each) => each.cycle === cycle);
  if (found === undefined) throw new RangeError(`No cycle ${cycle} is known of ${iso3}.`);
  const concluding = found.documents.filter(({ docType }) => docType === "concluding-observations");
  const reviews = index
    .reviewsOf(iso3, instrument)
    .filter((review) => review.cycle === cycle && review.territory === null);
  const considered = found.report?.consideredOn ?? null;
  return {
    ...found,
    cycle,
    reviewKnown:
      concluding.length > 0 ||
      reviews.length > 0 ||
      found.observations.length > 0 ||
      (considered !== null && (considered.split("/")[0] ?? "") <= asOf),
    documentsHeld: concluding.filter(({ verification }) => verification === "excerpt-read").length,
    heldInFull:
      concluding.length > 0 &&
      concluding.every(
        ({ symbol }) => symbol !== null && observations.heldInFull.has(symbol.toUpperCase()),
      ),
  };
}

function cycleRow(
  right: Right,
  [first, second]: CycleComparison["sides"],
  bound: boolean,
): CycleRow {
  const observations = [onRight(first, right), onRight(second, right)] as const;
  const [inFirst, inSecond] = observations;
  return {
    right,
    observations,
    cells: [
      coverageOf({ ...first, bound, recorded: inFirst.length }),
      coverageOf({ ...second, bound, recorded: inSecond.length }),
    ],
    verdict: verdictOf(inFirst.length > 0, inSecond.length > 0),
  };
}

function onRight({ observations }: CycleSide, right: Right): readonly Observation[] {
  return observations.filter(({ rights }) => rights.includes(right.id));
}

function verdictOf(first: boolean, second: boolean): CycleVerdict {
  if (first && second) return "both";
  if (first) return "first-only";
  return second ? "second-only" : "neither";
}
