import type { Table } from "#lib/table/table";
import { documentOfRow, instrumentOfRow } from "#lib/tables/citable-rows";
import {
  articleConcernsTable,
  articleEventsTable,
  articlePlan,
  articleTable,
  concernsPlan,
  eventsPlan,
  regionalCommitmentsTable,
  regionalPlan,
} from "#lib/tables/data/article-tables";
import {
  conflictsPlan,
  conflictsTable,
  exceptionsPlan,
  exceptionsTable,
  publishedTotalsTable,
  totalsPlan,
} from "#lib/tables/data/conflict-tables";
import {
  currencyPlan,
  currencyTable,
  datasetsPlan,
  datasetsTable,
  statesPlan,
  statesTable,
} from "#lib/tables/data/coverage-tables";
import { type DataParameters, type DataRequest, longLists } from "#lib/tables/data/data-request";
import {
  documentsPlan,
  documentsTable,
  unassignedPlan,
  unassignedTable,
} from "#lib/tables/data/document-list-tables";
import {
  reviewChoices,
  reviewCoveragePlan,
  reviewCoverageTable,
  reviewsPlan,
  reviewsTable,
  sessionChoices,
  sessionsPlan,
  sessionsTable,
} from "#lib/tables/data/review-tables";
import {
  hostPlan,
  hostsTable,
  ratificationSourcesTable,
  reviewSourcesTable,
  sourcePlan,
} from "#lib/tables/data/source-tables";
import type { PageTables } from "#lib/tables/page-tables";
import { pinLinks } from "#lib/tables/pin-links";
import { pinsOf } from "#lib/tables/state/state-request";
import { columnIds, type PlannedColumn } from "#lib/tables/table-plan";
import { listParameter, optionalChoiceParameter, type Specification } from "#lib/url/parameters";
import { commonSpecification } from "#lib/url/scope-parameters";

/** The tables of `/data` in the order of the page, by their name in addresses. */
const made = {
  main: [currencyPlan, currencyTable],
  states: [statesPlan, statesTable],
  "review-coverage": [reviewCoveragePlan, reviewCoverageTable],
  reviews: [reviewsPlan, reviewsTable],
  sessions: [sessionsPlan, sessionsTable],
  documents: [documentsPlan, documentsTable],
  "unassigned-symbols": [unassignedPlan, unassignedTable],
  "ratification-sources": [sourcePlan, ratificationSourcesTable],
  "review-sources": [sourcePlan, reviewSourcesTable],
  hosts: [hostPlan, hostsTable],
  conflicts: [conflictsPlan, conflictsTable],
  "published-totals": [totalsPlan, publishedTotalsTable],
  exceptions: [exceptionsPlan, exceptionsTable],
  "article-table": [articlePlan, articleTable],
  "article-concerns": [concernsPlan, articleConcernsTable],
  "article-events": [eventsPlan, articleEventsTable],
  "regional-commitments": [regionalPlan, regionalCommitmentsTable],
  datasets: [datasetsPlan, datasetsTable],
} as const satisfies Record<
  string,
  readonly [readonly PlannedColumn[], (request: DataRequest) => Table]
>;

export type DataTable = keyof typeof made;

export const dataSpecification: Specification<DataParameters> = {
  reviews: optionalChoiceParameter(reviewChoices, "a committee and a sort, as CCPR.symbol-only"),
  sessions: optionalChoiceParameter(sessionChoices, "a committee and a sort, as CCPR.listed"),
  show: listParameter(longLists, `lists to open, parted by commas: ${longLists.join(", ")}`),
  ...commonSpecification,
};

/** Everything that `/data` tells about the data themselves. */
export const dataTables: PageTables<null, DataParameters, DataTable> = {
  specification: () => dataSpecification,
  columns: mapTables(([plan]) => columnIds(plan)),
  citables: { main: instrumentOfRow, documents: documentOfRow },
  tables: (request) => madeWhenRead(request),
};

/** Each table is made when it is first read: an export reads one of them. */
function madeWhenRead(request: DataRequest): Readonly<Record<DataTable, Table>> {
  const pins = pinsOf(request.values);
  const ready = new Map<string, Table>();
  const tables = {} as Record<DataTable, Table>;
  for (const [name, [, table]] of Object.entries(made)) {
    const get = () => {
      const found = ready.get(name) ?? pinLinks(table(request), pins);
      ready.set(name, found);
      return found;
    };
    Object.defineProperty(tables, name, { get, enumerable: true });
  }
  return tables;
}

function mapTables<V>(
  toValue: (made: readonly [readonly PlannedColumn[], (request: DataRequest) => Table]) => V,
): Readonly<Record<DataTable, V>> {
  const entries = Object.entries(made).map(([name, each]) => [name, toValue(each)]);
  return Object.fromEntries(entries);
}
