import type { UnDocument } from "#data/observations/documents.schema";
import { earliestDay, latestDay, type PartialDate } from "#lib/dates/calendar-date";
import type { FactIndex } from "#lib/facts/fact-index";
import { dateOfDocument } from "#lib/observations/from-facts";

/** Which of two came first, as far as the precision of their dates shows. */
export type Order = "earlier" | "same-day" | "later" | "not-known";

export type DocumentBeside = Readonly<{ document: UnDocument; order: Order }>;

/** Where `date` stands against `other`: a year and a day within it have no known order. */
export function orderOf(date: PartialDate | null, other: PartialDate | null): Order {
  if (date === null || other === null) return "not-known";
  if (latestDay(date) < earliestDay(other)) return "earlier";
  if (earliestDay(date) > latestDay(other)) return "later";
  return date.length === 10 && date === other ? "same-day" : "not-known";
}

/** The other documents of the same State and committee, newest first, those without a date last. */
export function documentsBeside({ facts }: FactIndex, of: UnDocument): readonly DocumentBeside[] {
  return facts.documents
    .filter(
      ({ id, iso3, committee }) => id !== of.id && iso3 === of.iso3 && committee === of.committee,
    )
    .map((document) => ({
      document,
      order: orderOf(dateOfDocument(document), dateOfDocument(of)),
    }))
    .sort((a, b) => newestFirst(dateOfDocument(a.document), dateOfDocument(b.document)));
}

function newestFirst(a: PartialDate | null, b: PartialDate | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? 1 : a > b ? -1 : 0;
}
