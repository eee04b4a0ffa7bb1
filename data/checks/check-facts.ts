import type { Facts } from "#data/catalogue";
import { checkActDates, checkActOrder, checkCentralAsianActs } from "#data/checks/acts";
import { checkArticles, checkRights } from "#data/checks/articles";
import type { Breach } from "#data/checks/breach";
import { checkCalendar, checkCalendarOrder } from "#data/checks/calendar";
import {
  checkCommittees,
  checkComplaintProcedures,
  checkReportingRules,
} from "#data/checks/committees";
import { checkArticleContext, checkArticleTable, checkContextEvents } from "#data/checks/context";
import { checkDeclarations } from "#data/checks/declarations";
import { checkDocumentDates, checkDocumentSymbols, checkDocuments } from "#data/checks/documents";
import { applyExceptions } from "#data/checks/exceptions";
import { checkGradesFound, checkGradingScales } from "#data/checks/grades";
import { checkInstrumentCommittees, checkInstruments } from "#data/checks/instruments";
import { checkKeys } from "#data/checks/keys";
import {
  checkLatestComplete,
  checkLatestInitialReports,
  checkLatestParties,
  checkLatestReviews,
} from "#data/checks/latest-reviews";
import { checkNextReports, checkNextReportsComplete } from "#data/checks/next-reports";
import { checkObservationDocuments, checkObservations } from "#data/checks/observations";
import { checkMemberStates, checkParticipantKinds } from "#data/checks/participants";
import { checkProcedures, checkProceduresComplete } from "#data/checks/procedures";
import { checkInstrumentTotals, checkPublishedTotals } from "#data/checks/published-totals";
import { checkRecordCounts, expectedCounts, type RecordCounts } from "#data/checks/record-counts";
import { checkReferences } from "#data/checks/references";
import { checkFollowUp, checkReporting } from "#data/checks/reporting";
import {
  checkReviewCycles,
  checkReviewIntervals,
  checkReviewSessionsOnce,
} from "#data/checks/review-cycles";
import {
  checkNoInitialReport,
  checkPublishedReviews,
  checkReviewSessions,
} from "#data/checks/review-sessions";
import {
  checkPartyWhenReviewed,
  checkReviewSourcesUsed,
  checkReviewSymbols,
  checkReviews,
} from "#data/checks/reviews";
import { checkLinkableHosts, checkTexts } from "#data/checks/web-addresses";

/** Everything that must hold between facts and that a schema cannot say. */
export const checks: readonly ((facts: Facts, counts?: RecordCounts) => Breach[])[] = [
  checkKeys,
  checkReferences,
  checkRecordCounts,
  checkTexts,
  checkLinkableHosts,
  checkMemberStates,
  checkParticipantKinds,
  checkInstruments,
  checkInstrumentCommittees,
  checkActDates,
  checkActOrder,
  checkCentralAsianActs,
  checkPublishedTotals,
  checkInstrumentTotals,
  checkDeclarations,
  checkProcedures,
  checkProceduresComplete,
  checkArticles,
  checkRights,
  checkObservations,
  checkObservationDocuments,
  checkDocuments,
  checkDocumentSymbols,
  checkDocumentDates,
  checkReporting,
  checkFollowUp,
  checkContextEvents,
  checkArticleContext,
  checkArticleTable,
  checkCommittees,
  checkReportingRules,
  checkComplaintProcedures,
  checkGradingScales,
  checkGradesFound,
  checkCalendar,
  checkCalendarOrder,
  checkNextReports,
  checkNextReportsComplete,
  checkReviews,
  checkPartyWhenReviewed,
  checkReviewSymbols,
  checkReviewSourcesUsed,
  checkReviewCycles,
  checkReviewIntervals,
  checkReviewSessionsOnce,
  checkReviewSessions,
  checkPublishedReviews,
  checkNoInitialReport,
  checkLatestReviews,
  checkLatestParties,
  checkLatestComplete,
  checkLatestInitialReports,
];

/**
 * Every breach in facts of the right shape, but those that are known; none when the facts hold together. `counts` are
 * those of the bundled facts, unless others are about to be written with them.
 */
export function checkFacts(facts: Facts, counts: RecordCounts = expectedCounts): Breach[] {
  const breaches = checks.flatMap((check) => check(facts, counts));
  return applyExceptions(breaches, facts);
}
