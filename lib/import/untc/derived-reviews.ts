import type { Facts } from "#data/catalogue";
import { isPartyOn } from "#data/checks/parties";
import type { LatestReview } from "#data/reviews/latest.schema";
import { addMonths, laterOf } from "#lib/dates/calendar-date";
import type { Change } from "#lib/import/untc/change";
import { isConsent } from "#lib/ratification/status";
import { after, treatyRules } from "#lib/ratification/treaty-rules";

/**
 * The list of last reviews after the accepted changes: `facts` have the new acts. Whether a State is a party, since when,
 * and when its first report is due follow from the acts; rows of cells without a change stay as they are.
 */
export function derivedReviews(facts: Facts, decided: readonly Change[]): LatestReview[] {
  const changes = new Map(
    decided
      .filter(({ decision, iso3 }) => decision === "accept" && iso3 !== null)
      .map((change) => [`${change.iso3} ${change.instrument}`, change]),
  );
  return facts.latestReviews.map((row) => {
    const change = changes.get(`${row.iso3} ${row.instrument}`);
    return change === undefined ? row : derived(row, change, facts);
  });
}

function derived(row: LatestReview, { asOf }: Change, facts: Facts): LatestReview {
  const cell = facts.acts.filter(
    (act) => act.iso3 === row.iso3 && act.instrument === row.instrument,
  );
  const since = cell.filter(isConsent).at(-1)?.date;
  if (since === undefined || !isPartyOn(cell, asOf)) {
    if (row.party === "no") return row;
    return { ...row, party: "no", partySince: null, initialReportDue: null, status: left(row) };
  }
  if (row.partySince === since || since.length < 10) return row;
  const initialReportDue = firstReportDue(facts, row, since);
  return {
    ...row,
    party: "yes",
    partySince: since,
    initialReportDue,
    status: joined(row, initialReportDue, facts),
  };
}

/** A State that was reviewed while it was a party stays reviewed. */
function left(row: LatestReview): LatestReview["status"] {
  return isWithoutReview(row) ? "not-a-party" : row.status;
}

function joined(row: LatestReview, due: string | null, facts: Facts): LatestReview["status"] {
  if (!isWithoutReview(row)) return row.status;
  const newest = facts.reviews
    .flatMap(({ datedOn }) => (datedOn?.length === 10 ? [datedOn] : []))
    .sort()
    .at(-1);
  const later = due !== null && due > (newest ?? "").slice(0, 7);
  return later ? "initial-report-not-yet-due" : "no-review-found";
}

function isWithoutReview({ status }: LatestReview): boolean {
  return ["not-a-party", "no-review-found", "initial-report-not-yet-due"].includes(status);
}

/** The month in which the first report is due: so many months after the treaty entered into force for the State. */
function firstReportDue(facts: Facts, { instrument }: LatestReview, since: string): string | null {
  const rule = facts.reportingRules.find((one) => one.instrument === instrument);
  const own = facts.instruments.find(({ code }) => code === instrument);
  if (rule === undefined || own === undefined) return null;
  const delay = treatyRules[instrument].entryIntoForce.delay;
  const entry = laterOf(after(delay, since), own.entryIntoForceOn);
  return addMonths(entry, rule.initialReportDueMonthsAfterEntryIntoForce).slice(0, 7);
}
