import { foldCountry } from "#lib/import/uhri/fold-country";
import { presentText } from "#lib/import/uhri/fold-label";
import { type FoldNotes, foldNoted, warn } from "#lib/import/uhri/fold-notes";
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
  if (!isReview && !saysAnything(record)) return null;
  return {
    ...timeOf(record, notes),
    positions: foldNoted(
      notes,
      "UprPositions",
      record.UprPositions,
      foldPosition,
      "unknown-position",
    ).values,
    recommendingCountries: recommendingCountries(record, notes),
    recommendingRegions: foldNoted(
      notes,
      "UprRecommendingRegions",
      record.UprRecommendingRegions,
      foldRegion,
      "unknown-region",
    ).values,
  };
}

function saysAnything(record: UhriRecord): boolean {
  const lists = [
    record.UprPositions,
    record.UprRecommendingCountry,
    record.UprRecommendingRegions,
    record.UprSession,
  ];
  if (lists.some((list) => list !== null && list !== undefined && list.length > 0)) return true;
  return typeof record.UprCycle === "number" || presentText(record.UprCycle) !== null;
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

/** Unknown names stay in the raw record, as they do among the States concerned: the list holds codes only. */
function recommendingCountries(record: UhriRecord, notes: FoldNotes): readonly string[] {
  const { values, unknown } = foldNoted(
    notes,
    "UprRecommendingCountry",
    record.UprRecommendingCountry,
    foldCountry,
    "unknown-country",
  );
  return unknown.length === 0 ? values : values.filter((value) => !unknown.includes(value));
}
