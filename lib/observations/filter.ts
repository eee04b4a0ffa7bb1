import type { IsoDate } from "#lib/dates/calendar-date";

/** What is asked for: any-of within a list, all lists together; an empty or absent list asks for nothing. */
export type ObservationFilter = Readonly<{
  countries?: readonly string[];
  rights?: readonly string[];
  committees?: readonly string[];
  /** Committees and mandates by the code of the UN index. */
  mechanisms?: readonly string[];
  instruments?: readonly string[];
  kinds?: readonly string[];
  groups?: readonly string[];
  verifications?: readonly string[];
  origins?: readonly string[];
  sdgs?: readonly string[];
  document?: string | null;
  /** Document symbols in capitals. */
  symbols?: readonly string[];
  cycle?: string | null;
  /** First and last year, both included. */
  fromYear?: number | null;
  toYear?: number | null;
  /** Leaves out what special procedures and the Universal Periodic Review said. */
  treatyBodies?: boolean;
  /** Leaves out what is certainly later than this day. */
  asOf?: IsoDate | null;
}>;

/** Only what is kept with the product: pages that list everything they count show imported passages apart, page by page. */
export const keptHere = { origins: ["curated"] } as const satisfies ObservationFilter;
