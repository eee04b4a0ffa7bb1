import type { InstrumentCode } from "#data/vocabulary";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { FactIndex } from "#lib/facts/fact-index";
import { covers, partyPeriods } from "#lib/ratification/party-periods";

/** How many States parties an instrument has at the end of the day `asOf`. */
export function countParties(index: FactIndex, code: InstrumentCode, asOf: IsoDate): number {
  return partyPeriods(index, code).filter((period) => covers(period, asOf)).length;
}

/**
 * States parties at the end of each year from the year of adoption to the year of `asOf`; the last point is that of
 * `asOf` itself.
 */
export function partiesOverTime(
  index: FactIndex,
  code: InstrumentCode,
  asOf: IsoDate,
): readonly Readonly<{ year: number; parties: number }>[] {
  const first = Number(index.instrument(code).adoptedOn.slice(0, 4));
  const last = Number(asOf.slice(0, 4));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => {
    const year = first + i;
    const day = year === last ? asOf : `${year}-12-31`;
    return { year, parties: countParties(index, code, day) };
  });
}
