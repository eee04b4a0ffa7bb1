import { type ReportingInstrument, reportingInstruments } from "#data/reviews/reviews.schema";
import { type LastReport, type LastReview, lastReport, lastReview } from "#lib/compare/last-known";
import { type ReportStanding, reportStanding } from "#lib/reporting/report-standing";
import { type Cell, missing, type Row, type Table, value } from "#lib/table/table";
import {
  type ComparedState,
  type CompareRequest,
  requestOf,
  statesInWords,
} from "#lib/tables/compare/compare-request";
import { standingCells } from "#lib/tables/state/reporting-tables";
import { stateAddress, symbolCell, toldCell } from "#lib/tables/state/state-request";
import { columnIds, type PlannedColumn, plannedTable } from "#lib/tables/table-plan";

const plan: readonly PlannedColumn[] = [
  ["instrument"],
  ["state"],
  ["report"],
  ["submitted", "date"],
  ["lastReview", "date"],
  ["reviewSymbol"],
  ["later", "text", "hidden"],
  ["published"],
  ["overdue", "number"],
  ["computed"],
  ["knownOn", "date", "hidden"],
  ["verification", "text", "hidden"],
  ["note", "text", "hidden"],
  ["sources", "text", "hidden"],
  ["ruleSources", "text", "hidden"],
];

export const reportingColumns = columnIds(plan);

/** Reports, reviews and what is owed: instrument by instrument, the States below each other. */
export function reportingTable(request: CompareRequest): Table {
  const { states, values, words, asOf } = request;
  const codes = reportingInstruments.filter(
    (code) => values.treaties.length === 0 || values.treaties.includes(code),
  );
  return plannedTable({
    id: "reporting",
    title: words("compare.titles.reporting", { states: statesInWords(request), asOf }),
    plan,
    labels: "compare.columns",
    words,
    rows: codes.flatMap((code) => states.map((state) => standingRow(request, code, state))),
  });
}

function standingRow(
  request: CompareRequest,
  code: ReportingInstrument,
  state: ComparedState,
): Row {
  const { release, pins, asOf } = request;
  const { index } = release;
  const { iso3, name } = state;
  return {
    id: `${code}-${iso3}`,
    cells: {
      instrument: value(code),
      state: value(name, { href: stateAddress({ iso3, pins }, { code }) }),
      ...reportCells(request, lastReport(index, iso3, code, asOf)),
      ...reviewCells(request, state, lastReview(index, iso3, code, asOf)),
      ...owedCells(request, reportStanding(index, iso3, code, asOf)),
    },
  };
}

function reportCells({ words }: CompareRequest, last: LastReport | null) {
  if (last === null) {
    const none = missing(words("compare.noReportHeld"));
    return { report: none, submitted: none };
  }
  const { symbol, number, submittedOn } = last;
  return {
    report:
      symbol === null
        ? value(words("compare.reportNumbered", { number }))
        : symbolCell(symbol, words),
    submitted: toldCell(submittedOn, words("compare.dayNotHeld")),
  };
}

function reviewCells(
  request: CompareRequest,
  state: ComparedState,
  last: LastReview,
): Record<string, Cell> {
  const { words } = request;
  if (last.kind === "not-known") {
    const because = words(`compare.noReview.${last.because}`);
    return {
      lastReview: missing(because),
      reviewSymbol: missing(because),
      later: missing(because),
    };
  }
  const { on, symbol, laterSessionsWithoutList: later } = last;
  const href = stateAddress(requestOf(request, state), {
    query: { reviews: "dated" },
    hash: "reviews",
  });
  return {
    lastReview: value(on, {
      href,
      ...(later !== null && later > 0 && { note: words("country.hidingSome", { count: later }) }),
    }),
    reviewSymbol: symbolCell(symbol, words),
    later: toldCell(
      later === null ? null : laterInWords(later, words),
      words("country.hidingNotCounted"),
    ),
  };
}

function laterInWords(later: number, words: CompareRequest["words"]): string {
  return words(later === 0 ? "country.hidingNone" : "country.hidingSome", { count: later });
}

/** What is owed, cell by cell as in the dossier and in the calendar; a State that is no party owes nothing. */
function owedCells(
  { words, asOf }: CompareRequest,
  standing: ReportStanding,
): Record<string, Cell> {
  if (!standing.bound) {
    const notBound = missing(words("compare.notAParty"), "not-bound");
    const owed = ["published", "overdue", "computed", "knownOn", "verification", "note"];
    return Object.fromEntries(
      [...owed, "sources", "ruleSources"].map((column) => [column, notBound]),
    );
  }
  const { report: _, state, asOf: knownOn, ...rest } = standingCells(standing, asOf, words);
  return { ...rest, published: state, knownOn };
}
