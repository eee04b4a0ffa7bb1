import { instrumentCodes } from "#data/vocabulary";
import { avenuesForRight, type RightAvenue } from "#lib/avenues/avenues-for-right";
import type { IsoDate } from "#lib/dates/calendar-date";
import { keptHere } from "#lib/observations/filter";
import { statusOn } from "#lib/ratification/status";
import type { Release } from "#lib/release/release";
import { datedReviews } from "#lib/reporting/dated-reviews";

/** How much is on record about a State; each number is the length of a list on its profile. */
export type StateCounts = Readonly<{
  /** Instruments to which it is a party at the end of the day. */
  parties: number;
  /** Reviews of which the year is known. */
  reviews: number;
  observations: number;
}>;

export function stateCounts(
  { index, observations }: Release,
  iso3: string,
  asOf: IsoDate,
): StateCounts {
  return {
    parties: instrumentCodes.filter((code) => {
      const { status } = statusOn(index.instrument(code), index.actsOf(iso3, code), asOf);
      return status === "party";
    }).length,
    reviews: datedReviews(index, iso3, asOf).length,
    observations: observations.count({ ...keptHere, countries: [iso3], asOf }),
  };
}

/** Procedures known to be open against the State at the end of the day. */
export function openAvenues(
  { index }: Release,
  iso3: string,
  asOf: IsoDate,
): readonly RightAvenue[] {
  return avenuesForRight(index, iso3, null, asOf).filter(
    ({ standing }) => standing.kind === "open",
  );
}
