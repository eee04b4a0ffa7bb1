import type { Country } from "#data/ratification/countries.schema";
import { earliestDay, type IsoDate } from "#lib/dates/calendar-date";
import { keptHere } from "#lib/observations/filter";
import { dateOfDocument } from "#lib/observations/from-facts";
import type { Release } from "#lib/release/release";
import { listedReviews } from "#lib/reporting/dated-reviews";

/** How many records a release holds on one participant. */
export type HeldByState = Readonly<{
  country: Country;
  acts: number;
  declarations: number;
  reviews: number;
  documents: number;
  observations: number;
  reporting: number;
}>;

/**
 * One row a participant, all of them, in the order of the facts: what is held of the time up to `asOf`, as the State's own
 * page lists it. A zero counts records held, not what happened.
 */
export function heldByState(
  { index, observations }: Release,
  asOf: IsoDate,
): readonly HeldByState[] {
  const { facts } = index;
  const isBy = (date: string | null) => date === null || earliestDay(date) <= asOf;
  const acts = tally(facts.acts.filter(({ date }) => isBy(date)));
  const declarations = tally(facts.declarations.filter(({ date }) => isBy(date)));
  const documents = tally(facts.documents.filter((each) => isBy(dateOfDocument(each))));
  const reporting = tally(facts.reporting);
  return facts.countries.map((country) => {
    const { iso3 } = country;
    return {
      country,
      acts: acts.get(iso3) ?? 0,
      declarations: declarations.get(iso3) ?? 0,
      reviews: listedReviews(index, iso3, asOf).length,
      documents: documents.get(iso3) ?? 0,
      observations: observations.count({ ...keptHere, countries: [iso3], asOf }),
      reporting: reporting.get(iso3) ?? 0,
    };
  });
}

function tally(records: readonly Readonly<{ iso3: string }>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { iso3 } of records) counts.set(iso3, (counts.get(iso3) ?? 0) + 1);
  return counts;
}
