import { type ConcernsGrid, concernsGrid } from "#lib/coverage/concerns-grid";
import { type CompactGrid, compactCoverage, gridTable } from "#lib/coverage/grid-table";
import type { FactIndex } from "#lib/facts/fact-index";
import { nameIn } from "#lib/i18n/names";
import type { OverviewParameters } from "#lib/overview/overview-scope";
import type { Table } from "#lib/table/table";
import { type CompareRequest, statesInWords } from "#lib/tables/compare/compare-request";
import { columnsWithStates } from "#lib/tables/compare/ratification-table";
import { listAddress } from "#lib/tables/list-address";
import { gridWords } from "#lib/tables/overview-tables";

export function concernsColumns(index: FactIndex): readonly string[] {
  return columnsWithStates(index, ["right"], ["count", "year"]);
}

const gridOfRequest = new WeakMap<CompareRequest, ConcernsGrid>();

/** Rights by States, each cell with its coverage, for the instruments chosen; worked out once a request. */
export function comparedGrid(request: CompareRequest): ConcernsGrid {
  const known = gridOfRequest.get(request);
  if (known !== undefined) return known;
  const { release, states, values, asOf } = request;
  const countries = states.map(({ iso3 }) => iso3);
  const grid = concernsGrid(release, { countries, treaties: values.treaties, rights: [], asOf });
  gridOfRequest.set(request, grid);
  return grid;
}

/** The grid as it travels; the States keep the order chosen. */
export function compactComparedGrid(request: CompareRequest): CompactGrid {
  const { states, words, asOf } = request;
  const grid = comparedGrid(request);
  return {
    title: words("compare.titles.concerns", { states: statesInWords(request), asOf }),
    states: states.map(({ iso3, name }, place) => {
      return { iso3, name, reviewsHeld: grid.states[place]?.reviewsHeld ?? 0 };
    }),
    rows: grid.rows.map(({ right, cells, count, latestYear }) => {
      const compact = cells.map(compactCoverage);
      return { id: right.id, name: nameIn(words.locale, right), cells: compact, count, latestYear };
    }),
  };
}

export function concernsTable(request: CompareRequest): Table {
  return gridTable(compactComparedGrid(request), gridWords(request.words), comparedLists(request));
}

/** Where exactly the observations that a cell counts are listed; `null` is all the States compared. */
export function comparedLists(
  request: CompareRequest,
): (right: string, iso3: string | null) => string {
  const { asOf, release, treaties, countries } = request.values;
  const scope: OverviewParameters = {
    countries,
    treaties,
    rights: [],
    region: null,
    cell: null,
    asOf,
    release,
  };
  return listAddress(scope, request.release);
}
