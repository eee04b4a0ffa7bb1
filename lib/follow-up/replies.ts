import type { UnDocument } from "#data/observations/documents.schema";
import type { FollowUp } from "#data/observations/follow-up.schema";
import { earliestDay, type IsoDate } from "#lib/dates/calendar-date";
import type { FactIndex } from "#lib/facts/fact-index";
import type { FollowUpReply } from "#lib/follow-up/ledger-entry";

/**
 * The State's replies to a document: the days on record for the paragraph, and the documents of follow-up of the same
 * committee and cycle. A day beside a grade is the day of the grade, not of a reply.
 */
export function repliesTo(
  index: FactIndex,
  document: UnDocument,
  facts: readonly FollowUp[],
  asOf: IsoDate,
): readonly FollowUpReply[] {
  const days = new Set(
    facts.flatMap(({ grade, date }) => (grade === null && date !== null ? [date] : [])),
  );
  const received = [...days].map(
    (on): FollowUpReply => ({ on, dated: "received", document: null }),
  );
  const documents = index.facts.documents.filter(
    (other) =>
      other.docType === "follow-up" &&
      other.iso3 === document.iso3 &&
      other.committee === document.committee &&
      other.cycle === document.cycle &&
      (other.publishedOn === null || earliestDay(other.publishedOn) <= asOf),
  );
  return [...received, ...documents.map(documentReply)];
}

function documentReply(document: UnDocument): FollowUpReply {
  const { publishedOn } = document;
  return { on: publishedOn, dated: publishedOn === null ? null : "published", document };
}
