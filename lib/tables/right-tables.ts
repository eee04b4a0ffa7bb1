import type { Chart } from "#lib/charts/chart";
import {
  committeeChart,
  committeeChartColumns,
  cycleChart,
  cycleChartColumns,
  yearChart,
  yearChartColumns,
} from "#lib/charts/observation-charts";
import type { Table } from "#lib/table/table";
import { observationOfRow } from "#lib/tables/citable-rows";
import { observationColumns, observationTable } from "#lib/tables/observation-table";
import type { PageTables } from "#lib/tables/page-tables";
import { protectionColumns, protectionTable } from "#lib/tables/right/protection-table";
import { reviewsColumns, reviewsTable } from "#lib/tables/right/reviews-table";
import { type RightParameters, rightSpecification } from "#lib/tables/right/right-parameters";
import { narrowedAddress, type RightRequest, rightRequest } from "#lib/tables/right/right-request";
import { subjectInWords } from "#lib/tables/right/right-title";
import { statesColumns, statesTable } from "#lib/tables/right/states-table";

const columns = {
  main: observationColumns,
  protection: protectionColumns,
  states: statesColumns,
  reviews: reviewsColumns,
  committees: committeeChartColumns,
  years: yearChartColumns,
  cycles: cycleChartColumns,
} as const;

export type RightTable = keyof typeof columns;

/** Everything on record about one right, table by table; `main` is its list of observations. */
export const rightTables: PageTables<Readonly<{ id: string }>, RightParameters, RightTable> = {
  specification: rightSpecification,
  columns,
  citables: { main: observationOfRow },
  tables(request) {
    const right = rightRequest(request);
    return right === null ? null : tablesOfRight(right, rightCharts(right));
  },
  pictures(request) {
    const right = rightRequest(request);
    if (right === null || right.observations.length === 0) return {};
    const { committees, years, cycles } = rightCharts(right);
    return {
      committees: { kind: "chart", chart: committees, drawing: "bars" },
      years: { kind: "chart", chart: years, drawing: "stacked" },
      cycles: { kind: "chart", chart: cycles, drawing: "bars" },
    };
  },
};

export function tablesOfRight(
  request: RightRequest,
  charts: RightCharts,
): Readonly<Record<RightTable, Table>> {
  return {
    main: listOf(request),
    protection: protectionTable(request),
    states: statesTable(request),
    reviews: reviewsTable(request),
    committees: charts.committees.twin,
    years: charts.years.twin,
    cycles: charts.cycles.twin,
  };
}

/** The observations that every filter leaves, one a row. */
export function listOf(request: RightRequest): Table {
  const { release, observations, states, asOf, words } = request;
  return observationTable({
    id: "observations",
    title: words("right.titles.observations", { subject: subjectInWords(request), asOf }),
    observations,
    index: release.index,
    words,
    hide: states.length === 1 ? ["rights", "state"] : ["rights"],
  });
}

export type RightCharts = Readonly<Record<"committees" | "years" | "cycles", Chart>>;

/** The observations listed, by committee, by year and by reporting cycle. */
export function rightCharts(request: RightRequest): RightCharts {
  const asked = {
    observations: request.observations,
    subject: subjectInWords(request),
    words: request.words,
    listHref: (query: Readonly<Record<string, string>>) => narrowedAddress(request, query),
  };
  return {
    committees: committeeChart(asked),
    years: yearChart(asked),
    cycles: cycleChart(asked),
  };
}
