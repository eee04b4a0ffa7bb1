import type { Citable } from "#lib/cite/citable";
import { type CompareParameters, compareSpecification } from "#lib/compare/compare-parameters";
import type { FactIndex } from "#lib/facts/fact-index";
import type { Picture } from "#lib/pictures/picture";
import type { Table } from "#lib/table/table";
import { type CompareRequest, compareRequest } from "#lib/tables/compare/compare-request";
import {
  compactComparedGrid,
  concernsColumns,
  concernsTable,
} from "#lib/tables/compare/concerns-table";
import {
  type CyclesRequest,
  cycleDocumentsTable,
  cycleFollowUpTable,
  cycleGradesTable,
  cyclePassagesTable,
  cycleReportsTable,
  cycleRightsColumns,
  cycleRightsTable,
  cyclesRequest,
} from "#lib/tables/compare/cycle-tables";
import { joinedChart, joinedColumns } from "#lib/tables/compare/joined-chart";
import { passagesTable } from "#lib/tables/compare/passages-table";
import { proceduresColumns, proceduresTable } from "#lib/tables/compare/procedures-table";
import { ratificationColumns, ratificationTable } from "#lib/tables/compare/ratification-table";
import { reportingColumns, reportingTable } from "#lib/tables/compare/reporting-table";
import { observationColumns } from "#lib/tables/observation-table";
import { gridWords } from "#lib/tables/overview-tables";
import type { PageTables } from "#lib/tables/page-tables";
import { documentsPlan } from "#lib/tables/state/document-tables";
import { ledgerPlan } from "#lib/tables/state/follow-up-ledger-table";
import { gradesPlan } from "#lib/tables/state/follow-up-tables";
import { reportingPlan } from "#lib/tables/state/reporting-tables";
import { columnIds } from "#lib/tables/table-plan";

const tablesOfStates = {
  main: ratificationTable,
  procedures: proceduresTable,
  reporting: reportingTable,
  concerns: concernsTable,
  passages: passagesTable,
  joined: (request: CompareRequest) => joinedChart(request).twin,
} as const;

const tablesOfCycles = {
  "cycle-rights": cycleRightsTable,
  "cycle-passages": cyclePassagesTable,
  "cycle-documents": cycleDocumentsTable,
  "cycle-reports": cycleReportsTable,
  "follow-up": cycleFollowUpTable,
  grades: cycleGradesTable,
} as const;

export type StatesTable = keyof typeof tablesOfStates;
export type CyclesTable = keyof typeof tablesOfCycles;
export type CompareTable = StatesTable | CyclesTable;

const statesNames = Object.keys(tablesOfStates) as StatesTable[];
const cyclesNames = Object.keys(tablesOfCycles) as CyclesTable[];

/**
 * States side by side, and two reporting cycles of one State. Each table is made when it is asked for, because a file
 * needs one of them and a page the half.
 */
export const compareTables: PageTables<unknown, CompareParameters, CompareTable> = {
  specification: compareSpecification,
  columns: columnsOfTables,
  tables: (request) => comparedTables(compareRequest(request)),
  pictures: (request) => comparedPictures(compareRequest(request)),
  citables: {
    main: (code, { release }) => {
      const instrument = release.index.facts.instruments.find((each) => each.code === code);
      return instrument === undefined ? undefined : { kind: "instrument", instrument };
    },
    passages: findObservation,
    "cycle-passages": findObservation,
    "cycle-documents": (id, { release }) => {
      const document = release.index.document(id);
      return document === undefined ? undefined : { kind: "document", document };
    },
  },
};

function columnsOfTables(index: FactIndex): Readonly<Record<CompareTable, readonly string[]>> {
  return {
    main: ratificationColumns(index),
    procedures: proceduresColumns(index),
    reporting: reportingColumns,
    concerns: concernsColumns(index),
    passages: observationColumns,
    joined: joinedColumns(index),
    "cycle-rights": cycleRightsColumns,
    "cycle-passages": observationColumns,
    "cycle-documents": columnIds(documentsPlan),
    "cycle-reports": columnIds(reportingPlan),
    "follow-up": columnIds(ledgerPlan),
    grades: columnIds(gradesPlan),
  };
}

export function comparedTables(request: CompareRequest): Readonly<Record<CompareTable, Table>> {
  const cycles = lazy(() => cyclesRequest(request));
  const made: Partial<Record<CompareTable, Table>> = {};
  for (const name of statesNames) define(made, name, () => tablesOfStates[name](request));
  for (const name of cyclesNames) define(made, name, () => cyclesTable(name, request, cycles()));
  return made as Record<CompareTable, Table>;
}

/** An address that compares no cycles has no rows there, and says so. */
function cyclesTable(
  name: CyclesTable,
  request: CompareRequest,
  cycles: CyclesRequest | null,
): Table {
  if (cycles !== null) return tablesOfCycles[name](cycles);
  return { id: name, title: request.words("compare.titles.noCycles"), columns: [], rows: [] };
}

function define(
  into: Partial<Record<CompareTable, Table>>,
  name: CompareTable,
  make: () => Table,
): void {
  Object.defineProperty(into, name, { enumerable: true, get: lazy(make) });
}

function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function comparedPictures(request: CompareRequest): Readonly<Record<string, Picture>> {
  return {
    joined: { kind: "chart", chart: joinedChart(request), drawing: "lines" },
    concerns: {
      kind: "grid",
      grid: compactComparedGrid(request),
      words: gridWords(request.words),
    },
  };
}

function findObservation(
  id: string,
  { release }: Pick<CompareRequest, "release">,
): Citable | undefined {
  const observation = release.observations.find(id);
  return observation === undefined ? undefined : { kind: "observation", observation };
}
