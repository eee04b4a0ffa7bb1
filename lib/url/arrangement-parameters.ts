import { z } from "zod";
import { type Arrangement, asIs } from "#lib/table/arrange";
import { arrangementName, findSort, printSort } from "#lib/table/arrangement-address";
import {
  type Dropped,
  listParameter,
  type Parameter,
  type RawParameters,
  readParameters,
  type Specification,
  textParameter,
} from "#lib/url/parameters";

/** The tables of a page by id with the ids of their columns. The table `main` has the bare names `sort`, `filter`, `columns`. */
export type TableColumns = Readonly<Record<string, readonly string[]>>;

export { arrangementName };

/** `column` rises, `-column` falls. `columns` are the ids that may be sorted by. */
export function sortParameter(columns: readonly string[]): Parameter<Arrangement["sort"]> {
  return {
    fallback: null,
    print: printSort,
    shape: () => z.enum(columns.flatMap((column) => [column, `-${column}`])),
    read(text) {
      if (text === "") return { value: null, complaints: [] };
      const sort = findSort(text, columns);
      if (sort !== null) return { value: sort, complaints: [] };
      const expected = `a column (${columns.join(", ")}), with - in front to turn the order`;
      return { value: null, complaints: [{ value: text, expected }] };
    },
  };
}

/**
 * Reads the address of a page that shows tables: its own parameters, and for each table how the reader arranged it.
 * What was left out is in `dropped`, as in `readParameters`.
 */
export function readPageParameters<T, K extends string>(
  spec: Specification<T>,
  tables: Readonly<Record<K, readonly string[]>>,
  raw: RawParameters,
): { values: T; arrangements: Record<K, Arrangement>; dropped: Dropped[] } {
  const names = Object.keys(tables) as K[];
  const arranging = Object.assign(
    {},
    ...names.map((name) => arrangementSpecification(name, tables[name])),
  );
  const { values, dropped } = readParameters<T & Record<string, unknown>>(
    { ...spec, ...arranging },
    raw,
  );
  const arrangements = Object.fromEntries(names.map((name) => [name, toArrangement(name, values)]));
  return { values, arrangements: arrangements as Record<K, Arrangement>, dropped };
}

function arrangementSpecification(table: string, columns: readonly string[]) {
  return {
    [arrangementName(table, "sort")]: sortParameter(columns),
    [arrangementName(table, "filter")]: textParameter(200),
    [arrangementName(table, "columns")]: listParameter(columns, `columns: ${columns.join(", ")}`),
  };
}

function toArrangement(table: string, values: Record<string, unknown>): Arrangement {
  const columns = values[arrangementName(table, "columns")] as readonly string[];
  return {
    ...asIs,
    sort: values[arrangementName(table, "sort")] as Arrangement["sort"],
    filter: values[arrangementName(table, "filter")] as string,
    columns: columns.length === 0 ? null : columns,
  };
}
