import { type FoldNotes, foldCountries, foldNoted, warn } from "#lib/import/uhri/fold-notes";
import { foldRegion } from "#lib/import/uhri/fold-region";
import { cycleOfSession, foldCycle, foldPosition, foldSession } from "#lib/import/uhri/fold-review";
import type { ReviewOfPassage } from "#lib/import/uhri/passage";
import type { UhriRecord } from "#lib/import/uhri/record.schema";

/**
 * What the Universal Periodic Review adds to a record. The cycle follows from the session, the field `UprCycle`
 * counts where there is none. Null for a record of another mechanism that leaves all these fields empty.
 */
export function reviewOf(
  record: UhriRecord,
  isReview: boolean,
  notes: FoldNotes,
): ReviewOfPassage | null {
  const review = {
    ...timeOf(record, notes),
    positions: positionsOf(record, notes),
    recommendingCountries: foldCountries(
      notes,
      "UprRecommendingCountry",
      record.UprRecommendingCountry,
    ),
    recommendingRegions: recommendingRegions(record, notes),
  };
  return isReview || saysAnything(review) ? review : null;
}

function saysAnything({ cycle, session, ...lists }: ReviewOfPassage): boolean {
  return cycle !== null || session !== null || Object.values(lists).some((list) => list.length > 0);
}

function positionsOf(record: UhriRecord, notes: FoldNotes): readonly string[] {
  const { UprPositions: raw } = record;
  return foldNoted(notes, "UprPositions", raw, foldPosition, "unknown-position").values;
}

function recommendingRegions(record: UhriRecord, notes: FoldNotes): readonly string[] {
  const { UprRecommendingRegions: raw } = record;
  return foldNoted(notes, "UprRecommendingRegions", raw, foldRegion, "unknown-region").values;
}

function timeOf(record: UhriRecord, notes: FoldNotes): Pick<ReviewOfPassage, "cycle" | "session"> {
  const { session, unread, exact } = foldSession(record.UprSession);
  if (!exact) notes.raw.UprSession = record.UprSession;
  if (unread) warn(notes, "unreadable-session", String(record.UprSession));
  const stated = foldCycle(record.UprCycle);
  if (!stated.exact) notes.raw.UprCycle = record.UprCycle;
  if (stated.unread) warn(notes, "unreadable-cycle", String(record.UprCycle));
  const cycle = session === null ? null : cycleOfSession(session);
  if (cycle !== null && stated.cycle !== null && cycle !== stated.cycle) {
    warn(notes, "cycle-differs-from-session", `cycle ${stated.cycle}, session ${session}`);
  }
  return { cycle: cycle ?? stated.cycle, session };
}
