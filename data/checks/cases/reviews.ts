import { added, type Case, changed, removed, rowOf } from "#data/checks/cases/broken";
import {
  checkLatestComplete,
  checkLatestInitialReports,
  checkLatestParties,
  checkLatestReviews,
} from "#data/checks/latest-reviews";
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

const angola = { symbol: "CCPR/C/AGO/CO/2" } as const;
const afghanistan = { iso3: "AFG", instrument: "CEDAW", docYear: 2020 } as const;
const latestAngola = { iso3: "AGO", instrument: "CCPR" } as const;
const secondOfUzbekistan = { symbol: "CEDAW/C/UZB/CO/4" } as const;

/** Guarantees of the list of reviews. */
export const reviewCases: readonly Case[] = [
  {
    says: "a document has a symbol",
    check: checkReviews,
    broken: changed("reviews", afghanistan, { rowKind: "document" }),
    field: "rowKind",
  },
  {
    says: "nothing is inferred from a symbol that is not there",
    check: checkReviews,
    broken: changed("reviews", afghanistan, { verification: "inferred-from-symbol" }),
    field: "verification",
  },
  {
    says: "only the CRC leaves the instrument out",
    check: checkReviews,
    broken: changed("reviews", afghanistan, { instrument: null }),
    field: "instrument",
  },
  {
    says: "the year is that of the date",
    check: checkReviews,
    broken: changed("reviews", angola, { docYear: 2018 }),
    field: "docYear",
  },
  {
    says: "a date says what it is",
    check: checkReviews,
    broken: changed("reviews", angola, { dateKind: null }),
    field: "dateKind",
  },
  {
    says: "a known year needs no bound",
    check: checkReviews,
    broken: changed("reviews", angola, { noLaterThan: 2020 }),
    field: "noLaterThan",
  },
  {
    says: "a document is published after its date",
    check: checkReviews,
    broken: changed("reviews", angola, { publishedOn: "2019-03-21" }),
    field: "publishedOn",
  },
  {
    says: "a symbol has a known pattern",
    check: checkReviews,
    broken: changed("reviews", angola, { symbol: "CCPR/AGO/2" }),
    field: "symbol",
  },
  {
    says: "a symbol names the State",
    check: checkReviews,
    broken: changed("reviews", angola, { symbol: "CCPR/C/ALB/CO/2" }),
    field: "symbol",
  },
  {
    says: "the cycle is the one in the symbol",
    check: checkReviews,
    broken: changed("reviews", angola, { cycle: "3" }),
    field: "cycle",
  },
  {
    says: "a row known from citations names the citing document",
    check: checkReviews,
    broken: changed("reviews", angola, { citedIn: [] }),
    field: "citedIn",
  },
  {
    says: "a State is reviewed while it is a party",
    check: checkPartyWhenReviewed,
    broken: changed("reviews", angola, { docYear: 1991, datedOn: "1991" }),
    field: "docYear",
  },
  {
    says: "a State is reviewed after it has joined",
    check: checkPartyWhenReviewed,
    broken: changed("reviews", angola, { docYear: 1992, datedOn: "1992-01-01" }),
    field: "datedOn",
  },
  {
    says: "a symbol stands once",
    check: checkReviewSymbols,
    broken: added("reviews", angola),
    field: "symbol",
  },
  {
    says: "an unassigned symbol is not assigned",
    check: checkReviewSymbols,
    broken: changed(
      "unassignedSymbols",
      { symbol: "CAT/C/CR/29/1" },
      { symbol: "CCPR/C/AGO/CO/2" },
    ),
    field: "symbol",
  },
  {
    says: "every source is used",
    check: checkReviewSourcesUsed,
    broken: added("reviewSources", { id: "PR-CAT-71" }, { id: "PR-CAT-999" }),
    field: "id",
  },
  {
    says: "cycles do not overlap",
    check: checkReviewCycles,
    broken: changed("reviews", secondOfUzbekistan, { cycle: "3-4" }),
    field: "cycle",
  },
  {
    says: "cycles rise with the years",
    check: checkReviewCycles,
    broken: changed("reviews", secondOfUzbekistan, { cycle: "7" }),
    field: "cycle",
  },
  {
    says: "no State is reviewed twice within two years",
    check: checkReviewIntervals,
    broken: added("reviews", secondOfUzbekistan, { docYear: 2011 }),
    field: "docYear",
  },
  {
    says: "a State stands once in a session",
    check: checkReviewSessionsOnce,
    broken: added("reviews", secondOfUzbekistan),
    field: "session",
  },
  {
    says: "a session counts its rows",
    check: checkReviewSessions,
    broken: changed("reviewSessions", { committee: "CAT", session: 53 }, { rowsHere: 99 }),
    field: "rowsHere",
  },
  {
    says: "a list held has a source",
    check: checkReviewSessions,
    broken: changed("reviewSessions", { committee: "CAT", session: 53 }, { listHeld: "no" }),
    field: "listHeld",
  },
  {
    says: "sessions add up to what the committee published",
    check: checkPublishedReviews,
    broken: changed("reviewSessions", { committee: "CAT", session: 53 }, { rowsHere: 99 }),
    field: "rowsHere",
  },
  {
    says: "an initial report is missed from a party",
    check: checkNoInitialReport,
    broken: changed("noInitialReport", { iso3: "COG", instrument: "CESCR" }, { asOf: "1980" }),
    field: "instrument",
  },
  {
    says: "the last known year is the newest of the reviews",
    check: checkLatestReviews,
    broken: changed("latestReviews", latestAngola, { lastKnownYear: 2013 }),
    field: "lastKnownYear",
  },
  {
    says: "the symbol is that of the last review",
    check: checkLatestReviews,
    broken: changed("latestReviews", latestAngola, { symbol: "CCPR/C/AGO/CO/1" }),
    field: "symbol",
  },
  {
    says: "undated symbols are repeated",
    check: checkLatestReviews,
    broken: changed("latestReviews", latestAngola, { undatedSymbols: ["CCPR/C/AGO/CO/9"] }),
    field: "undatedSymbols",
  },
  {
    says: "unclear reviews are repeated",
    check: checkLatestReviews,
    broken: changed("latestReviews", latestAngola, { unclearReviews: ["2019"] }),
    field: "unclearReviews",
  },
  {
    says: "the status follows from the row",
    check: checkLatestReviews,
    broken: changed("latestReviews", latestAngola, { status: "no-review-found" }),
    field: "status",
  },
  {
    says: "a party by the list is a party by the acts",
    check: checkLatestParties,
    broken: changed("latestReviews", latestAngola, { party: "no" }),
    field: "party",
  },
  {
    says: "a party by the list is one since the day of its consent",
    check: checkLatestParties,
    broken: changed("latestReviews", latestAngola, { partySince: "1992-01-11" }),
    field: "partySince",
  },
  {
    says: "each participant has a row for each reporting instrument",
    check: checkLatestComplete,
    broken: removed("latestReviews", latestAngola, {
      id: "countries",
      row: rowOf("countries", { iso3: "AGO" }),
    }),
    field: "iso3",
  },
  {
    says: "the committee's list of missing initial reports is repeated",
    check: checkLatestInitialReports,
    broken: changed("latestReviews", latestAngola, { noInitialReportAsOf: "2019-10-18" }),
    field: "noInitialReportAsOf",
  },
];
