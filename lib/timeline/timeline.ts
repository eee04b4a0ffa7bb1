import type { UnDocument } from "#data/observations/documents.schema";
import type { Act } from "#data/ratification/acts.schema";
import type { Review } from "#data/reviews/reviews.schema";
import { earliestDay, type IsoDate } from "#lib/dates/calendar-date";
import type { FactIndex } from "#lib/facts/fact-index";
import { dateOfDocument } from "#lib/observations/from-facts";
import { type ContextEntry, contextEntries } from "#lib/timeline/context-entry";

export const timelineKinds = ["act", "review", "document", "context"] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/** Something dated that concerns a State. `date` is as precise as known, or an interval "a/b". */
export type TimelineEntry = Readonly<
  { id: string; date: string } & (
    | { kind: "act"; act: Act }
    /** `document`: the concluding observations of that review, where some of it is held. */
    | { kind: "review"; review: Review; document: UnDocument | null }
    | { kind: "document"; document: UnDocument }
    | { kind: "context"; event: ContextEntry }
  )
>;

export type Timeline = Readonly<{
  /** Newest first. */
  entries: readonly TimelineEntry[];
  /** Reviews and documents known without any date: they cannot stand on a line of time. */
  undatedReviews: readonly Review[];
  undatedDocuments: readonly UnDocument[];
}>;

/** What happened to and by a State by the day `asOf`. A review and its concluding observations are one entry. */
export function timelineOf(index: FactIndex, iso3: string, asOf: IsoDate): Timeline {
  const acts = index.facts.acts.filter((act) => act.iso3 === iso3);
  const reviews = index.facts.reviews.filter((review) => review.iso3 === iso3);
  const documents = index.facts.documents.filter((document) => document.iso3 === iso3);
  const dated = reviews.map((review, position) => reviewEntry(review, position, documents));
  const paired = new Set(dated.map(({ document }) => document?.id));
  const apart = documents.filter(({ id }) => !paired.has(id));
  const entries = [
    ...acts.map(actEntry),
    ...dated.filter(isDated),
    ...apart.map(documentEntry).filter(isDated),
    ...contextEntries(index.facts, iso3).map(contextEntry),
  ];
  return {
    entries: entries.filter(({ date }) => firstDay(date) <= asOf).sort(newestFirst),
    undatedReviews: dated.filter(({ date }) => date === null).map(({ review }) => review),
    undatedDocuments: apart.filter((document) => dateOfDocument(document) === null),
  };
}

/** The events around the reviews by the day `asOf`: those that the line of time has. */
export function contextUpTo(
  facts: Pick<FactIndex["facts"], "contextEvents" | "articleContext">,
  iso3: string,
  asOf: IsoDate,
): readonly ContextEntry[] {
  return contextEntries(facts, iso3).filter(({ date }) => firstDay(date) <= asOf);
}

function actEntry(act: Act): TimelineEntry {
  return {
    id: `act-${act.instrument}-${act.act}-${act.date}`,
    date: act.date,
    kind: "act",
    act,
  };
}

function reviewEntry(review: Review, position: number, documents: readonly UnDocument[]) {
  const year = review.docYear === null ? null : String(review.docYear);
  const date = review.datedOn ?? year;
  return {
    id: `review-${position}`,
    date,
    kind: "review" as const,
    review,
    document: date === null ? null : (findConcludingObservations(review, documents) ?? null),
  };
}

/** By symbol; where neither has one, by instrument and day. */
function findConcludingObservations(
  { symbol, instrument, datedOn }: Review,
  documents: readonly UnDocument[],
): UnDocument | undefined {
  const concluding = documents.filter(({ docType }) => docType === "concluding-observations");
  if (symbol !== null) return concluding.find((document) => document.symbol === symbol);
  return concluding.find(
    (document) =>
      datedOn !== null &&
      document.symbol === null &&
      document.instrument === instrument &&
      dateOfDocument(document) === datedOn,
  );
}

function documentEntry(document: UnDocument) {
  return {
    id: `document-${document.id}`,
    date: dateOfDocument(document),
    kind: "document" as const,
    document,
  };
}

function contextEntry(event: ContextEntry, position: number): TimelineEntry {
  return { id: `context-${position}`, date: event.date, kind: "context", event };
}

function isDated<T extends { date: string | null }>(entry: T): entry is T & { date: string } {
  return entry.date !== null;
}

function firstDay(date: string): IsoDate {
  return earliestDay(date.split("/")[0] ?? date);
}

function newestFirst(a: TimelineEntry, b: TimelineEntry): number {
  return b.date < a.date ? -1 : Number(b.date > a.date);
}
