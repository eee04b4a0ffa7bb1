import { earliestDay, type IsoDate } from "#lib/dates/calendar-date";
import type { Observation } from "#lib/observations/observation";

/** What is asked for: any-of within a list, all lists together; an empty or absent list asks for nothing. */
export type ObservationFilter = Readonly<{
  countries?: readonly string[];
  rights?: readonly string[];
  committees?: readonly string[];
  instruments?: readonly string[];
  kinds?: readonly string[];
  groups?: readonly string[];
  verifications?: readonly string[];
  document?: string | null;
  cycle?: string | null;
  /** First and last year, both included. */
  fromYear?: number | null;
  toYear?: number | null;
  /** Leaves out what is certainly later than this day. */
  asOf?: IsoDate | null;
}>;

/** Whether an observation is asked for by the filter. */
export function matchesFilter(observation: Observation, filter: ObservationFilter): boolean {
  return (
    anyOf(filter.countries, observation.countries) &&
    anyOf(filter.rights, observation.rights) &&
    oneOf(filter.committees, observation.committee) &&
    oneOf(filter.instruments, observation.instrument) &&
    oneOf(filter.kinds, observation.kind) &&
    anyOf(filter.groups, observation.groups) &&
    oneOf(filter.verifications, observation.verification) &&
    same(filter.document, observation.documentId) &&
    same(filter.cycle, observation.cycle) &&
    withinYears(observation.year, filter) &&
    madeBy(observation, filter.asOf)
  );
}

function anyOf(wanted: readonly string[] | undefined, held: readonly string[]): boolean {
  return (
    wanted === undefined || wanted.length === 0 || held.some((value) => wanted.includes(value))
  );
}

function oneOf(wanted: readonly string[] | undefined, held: string | null): boolean {
  return wanted === undefined || wanted.length === 0 || (held !== null && wanted.includes(held));
}

function same(wanted: string | null | undefined, held: string | null): boolean {
  return wanted === undefined || wanted === null || wanted === held;
}

function withinYears(year: number, { fromYear, toYear }: ObservationFilter): boolean {
  return year >= (fromYear ?? year) && year <= (toYear ?? year);
}

function madeBy(observation: Observation, asOf: IsoDate | null | undefined): boolean {
  return asOf === undefined || asOf === null || earliestDay(observation.date) <= asOf;
}
