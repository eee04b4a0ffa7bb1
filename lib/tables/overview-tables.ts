import { instrumentCodes } from "#data/vocabulary";
import { type ConcernsGrid, concernsGrid } from "#lib/coverage/concerns-grid";
import {
  type CompactGrid,
  compactCoverage,
  type GridWords,
  gridTable,
} from "#lib/coverage/grid-table";
import { nameIn, stateName } from "#lib/i18n/names";
import type { Words } from "#lib/i18n/words";
import { compactCell, ratificationMatrix } from "#lib/matrix/matrix";
import { type CompactMatrix, type MatrixWords, matrixTable } from "#lib/matrix/matrix-table";
import { type OverviewCharts, overviewCharts } from "#lib/overview/overview-charts";
import {
  instrumentsShown,
  type OverviewParameters,
  overviewSpecification,
  statesShown,
} from "#lib/overview/overview-scope";
import type { Table } from "#lib/table/table";
import { listAddress } from "#lib/tables/list-address";
import type { PageTables, TableRequest } from "#lib/tables/page-tables";

type Request = TableRequest<unknown, OverviewParameters>;

export type OverviewTable = "main" | "concerns" | keyof OverviewCharts;

/** The ratification matrix (`main`), the concerns grid (`concerns`) and the tables behind the charts of the overview. */
export const overviewTables: PageTables<unknown, OverviewParameters, OverviewTable> = {
  specification: overviewSpecification,
  columns: ({ facts }) => ({
    main: ["country", ...instrumentCodes, "total"],
    concerns: ["right", "count", "year", ...facts.countries.map(({ iso3 }) => iso3)],
    "by-right": ["name", "count"],
    "by-committee": ["name", "count"],
    "by-cycle": ["name", "count"],
    parties: ["day", ...instrumentCodes],
  }),
  tables: (request) => ({
    main: matrixTable(compactMatrix(request), matrixWords(request.words)),
    concerns: gridTable(
      compactGrid(request),
      gridWords(request.words),
      listAddress(request.values, request.release),
    ),
    ...chartTables(overviewCharts(request)),
  }),
  pictures: (request) => {
    const charts = overviewCharts(request);
    return {
      main: { kind: "matrix", matrix: compactMatrix(request), words: matrixWords(request.words) },
      concerns: { kind: "grid", grid: compactGrid(request), words: gridWords(request.words) },
      "by-right": { kind: "chart", chart: charts["by-right"], drawing: "bars" },
      "by-committee": { kind: "chart", chart: charts["by-committee"], drawing: "bars" },
      "by-cycle": { kind: "chart", chart: charts["by-cycle"], drawing: "bars" },
      parties: { kind: "chart", chart: charts.parties, drawing: "lines" },
    };
  },
};

function chartTables(charts: OverviewCharts): Record<keyof OverviewCharts, Table> {
  return {
    "by-right": charts["by-right"].twin,
    "by-committee": charts["by-committee"].twin,
    "by-cycle": charts["by-cycle"].twin,
    parties: charts.parties.twin,
  };
}

/** The matrix that the overview asks for, States in the order of their names. */
export function compactMatrix({ release, values, asOf, words }: Request): CompactMatrix {
  const { index } = release;
  const codes = instrumentsShown(values.treaties);
  const { rows } = ratificationMatrix(
    index,
    statesShown(index, values, words.locale),
    codes,
    asOf,
    words.locale,
  );
  return {
    title: words("overview.matrixTitle", { asOf }),
    instruments: codes.map((code) => ({ code, shortName: index.instrument(code).shortName })),
    rows: rows.map((row) => ({ ...row, cells: row.cells.map(compactCell) })),
  };
}

/** The concerns grid that the overview asks for. */
export function compactGrid({ release, values, asOf, words }: Request): CompactGrid {
  const countries = statesShown(release.index, values, words.locale);
  const grid = concernsGrid(release, {
    countries,
    treaties: values.treaties,
    rights: values.rights,
    asOf,
  });
  return {
    title: words("overview.concernsTitle", { asOf }),
    states: grid.states.map(({ iso3, reviewsHeld }) => {
      return { iso3, name: stateName(words.locale, release.index, iso3), reviewsHeld };
    }),
    rows: compactRows(grid, words),
  };
}

function compactRows(grid: ConcernsGrid, words: Words): CompactGrid["rows"] {
  return grid.rows.map(({ right, cells, count, latestYear }) => {
    return {
      id: right.id,
      name: nameIn(words.locale, right),
      cells: cells.map(compactCoverage),
      count,
      latestYear,
    };
  });
}

export function matrixWords(words: Words): MatrixWords {
  return {
    state: words("overview.state"),
    total: words("overview.total"),
    noAct: words("overview.noAct"),
    inForceOn: words("overview.inForceOn", { day: "{day}" }),
    withReservation: words("overview.withReservation"),
    acts: Object.fromEntries(actWords.map((act) => [act, words(`marks.acts.${act}`)])),
  };
}

const actWords = [
  "ratification",
  "accession",
  "succession",
  "acceptance",
  "formal-confirmation",
  "signature",
  "denunciation",
];

export function gridWords(words: Words): GridWords {
  const state = (name: string) => words(`marks.${name}`);
  return {
    right: words("overview.right"),
    count: words("overview.count"),
    latestYear: words("overview.latestYear"),
    nothingRecorded: words("overview.nothingRecorded"),
    stateWithReviews: words("overview.stateWithReviews", { name: "{name}", reviews: "{reviews}" }),
    states: {
      "not-bound": state("not-bound"),
      "no-review-known": state("no-review-known"),
      "text-not-held": state("text-not-held"),
      "nothing-recorded": state("nothing-recorded"),
      recorded: state("recorded"),
    },
  };
}
