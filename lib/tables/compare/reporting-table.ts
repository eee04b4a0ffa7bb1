import { type ReportingInstrument, reportingInstruments } from "#data/reviews/reviews.schema";
import {
  type Owed,
  type ReportingStanding,
  reportingStanding,
} from "#lib/compare/reporting-standing";
import type { DayRange } from "#lib/reporting/report-delay";
import { type Cell, missing, type Row, type Table, value } from "#lib/table/table";
import {
  type ComparedState,
  type CompareRequest,
  requestOf,
  statesInWords,
} from "#lib/tables/compare/compare-request";
import { sourcesCell } from "#lib/tables/source-cell";
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
  ["nextDue", "date"],
  ["overdue"],
  ["knownOn", "date", "hidden"],
  ["verification", "text", "hidden"],
  ["note", "text", "hidden"],
  ["sources", "text", "hidden"],
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
  const standing = reportingStanding(release.index, state.iso3, code, asOf);
  return {
    id: `${code}-${state.iso3}`,
    cells: {
      instrument: value(code),
      state: value(state.name, { href: stateAddress({ iso3: state.iso3, pins }, { code }) }),
      ...reportCells(request, standing),
      ...reviewCells(request, state, standing),
      ...owedCells(request, standing.owed),
      ...sourceCells(request, standing),
    },
  };
}

function reportCells({ words }: CompareRequest, { lastReport }: ReportingStanding) {
  if (lastReport === null) {
    const none = missing(words("compare.noReportHeld"));
    return { report: none, submitted: none };
  }
  const { symbol, number, submittedOn } = lastReport;
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
  { lastReview }: ReportingStanding,
): Record<string, Cell> {
  const { words } = request;
  if (lastReview.kind === "not-known") {
    const because = words(`compare.noReview.${lastReview.because}`);
    return {
      lastReview: missing(because),
      reviewSymbol: missing(because),
      later: missing(because),
    };
  }
  const { on, symbol, laterSessionsWithoutList: later } = lastReview;
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

function owedCells({ words }: CompareRequest, owed: Owed): Record<string, Cell> {
  const due = dueOf(owed);
  const overdue = owedInWords(owed, words);
  return {
    nextDue: toldCell(due, overdue),
    overdue:
      owed.kind === "not-bound" ? missing(overdue, "not-bound") : value(overdue, sorted(owed)),
  };
}

function dueOf(owed: Owed): string | null {
  if ("due" in owed) return owed.due;
  return owed.kind === "simplified" ? owed.on : null;
}

/** Rows sort by the days that are known; those without follow. */
function sorted(owed: Owed): { sort?: number } {
  if ("days" in owed && owed.days !== null) return { sort: owed.days.most };
  return owed.kind === "submitted" || owed.kind === "not-yet-due" ? { sort: 0 } : { sort: -1 };
}

/** What is owed in words; a day known by its month or year only gives a range of days. */
export function owedInWords(owed: Owed, words: CompareRequest["words"]): string {
  switch (owed.kind) {
    case "not-bound":
      return words("compare.owed.not-bound");
    case "submitted":
      return owed.on === null
        ? words("compare.owed.submitted")
        : words("compare.owed.submittedOn", { day: owed.on });
    case "not-yet-due":
    case "initial-not-checked":
      return words(`compare.owed.${owed.kind}`, { due: owed.due });
    case "due-passed":
      return words(`compare.owed.due-passed-${owed.basis}`, {
        due: owed.due,
        days: daysInWords(owed.days, words),
      });
    case "came-later":
      return words("compare.owed.came-later", {
        due: owed.due,
        on: owed.on,
        days: daysInWords(owed.days, words),
      });
    case "listed":
      return listedInWords(owed, words);
    case "simplified":
      return owed.on === null
        ? words("compare.owed.simplified")
        : words("compare.owed.simplifiedBy", { day: owed.on });
    case "not-known":
      return words(`compare.owed.${owed.because}`);
  }
}

function listedInWords(
  { listedOn, days, years }: Extract<Owed, { kind: "listed" }>,
  words: CompareRequest["words"],
): string {
  if (days !== null) {
    return words("compare.owed.listedDays", { listedOn, days: daysInWords(days, words) });
  }
  return years === null
    ? words("compare.owed.listed", { listedOn })
    : words("compare.owed.listedYears", { listedOn, years });
}

function daysInWords({ least, most }: DayRange, words: CompareRequest["words"]): string {
  const from = Math.max(0, least);
  return from === most
    ? words("compare.days", { count: most })
    : words("compare.daysBetween", { least: from, count: most });
}

function sourceCells({ words }: CompareRequest, { nextReport }: ReportingStanding) {
  const none = words("compare.nothingLookedFor");
  if (nextReport === null) {
    const cell = missing(none);
    return { knownOn: cell, verification: cell, note: cell, sources: cell };
  }
  return {
    knownOn: value(nextReport.asOf),
    verification: value(words(`sources.verification.${nextReport.verification}.word`)),
    note: toldCell(nextReport.note, words("country.noNote")),
    sources: sourcesCell(nextReport.sources, words),
  };
}
