import { type RowTest, readyFilter } from "#lib/observations/column-filter";
import { columnOf, type ObservationColumns } from "#lib/observations/columns";
import type { Facet } from "#lib/observations/facets";
import type { ObservationFilter } from "#lib/observations/filter";
import { markRows, type RowSet, rowsPassing } from "#lib/observations/row-set";
import { countOfValues, rowsOfValues } from "#lib/observations/value-rows";

/** One thing that narrows: the choice in a facet, the words, the day. */
export type Narrowing = Readonly<{
  /** `null` where it is no facet. */
  facet: Facet | null;
  /** At most so many rows pass. */
  most: number;
  rows: () => Uint32Array;
  passes: RowTest;
}>;

/** Everything that narrows a search, the fewest rows first. */
export function narrowingsOf(
  columns: ObservationColumns,
  filter: ObservationFilter,
  found: RowSet,
): readonly Narrowing[] {
  const { facets, rest } = readyFilter(columns, filter);
  const chosen = facets.map(({ facet, codes, passes }) => {
    const column = columnOf(columns, facet);
    const rows = () => rowsOfValues(column, codes);
    return { facet, most: countOfValues(column, codes), rows, passes };
  });
  const others = [
    ...(found === "all" ? [] : [byWords(found, columns.size)]),
    ...(rest === null ? [] : [byTest(rest, columns)]),
  ];
  return [...chosen, ...others].sort((a, b) => a.most - b.most);
}

function byWords(found: Uint32Array, size: number): Narrowing {
  let marks: Uint8Array | null = null;
  const passes = (row: number) => {
    marks ??= markRows(found, size);
    return marks[row] === 1;
  };
  return { facet: null, most: found.length, rows: () => found, passes };
}

function byTest(passes: RowTest, { size, orders }: ObservationColumns): Narrowing {
  return { facet: null, most: size, rows: () => rowsPassing(orders.date, passes), passes };
}
