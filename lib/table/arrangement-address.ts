import type { Arrangement } from "#lib/table/arrange";
import type { Column, Table } from "#lib/table/table";
import { printQuery, type Query } from "#lib/url/query";

export type Sort = Arrangement["sort"];

/** The parameter that arranges a table: `sort` of the main table, `acts.sort` of the table `acts`. */
export function arrangementName(table: string, part: "sort" | "filter" | "columns"): string {
  return table === "main" ? part : `${table}.${part}`;
}

/** `column` rises, `-column` falls; "" is the table's own order. */
export function printSort(sort: Sort): string {
  return sort === null ? "" : `${sort.descending ? "-" : ""}${sort.column}`;
}

/** The order that a text asks for, or `null` where it names no column of `columns`. */
export function findSort(text: string, columns: readonly string[]): Sort {
  const column = text.replace(/^-/, "");
  return columns.includes(column) ? { column, descending: text.startsWith("-") } : null;
}

/**
 * What the header of a column does next: its first direction (numbers and marks fall first, text and dates rise),
 * then the other, then the table's own order.
 */
export function nextSort(column: Column, sort: Sort): Sort {
  const fallsFirst = column.kind === "number" || column.kind === "mark";
  if (sort === null || sort.column !== column.id) {
    return { column: column.id, descending: fallsFirst };
  }
  return sort.descending === fallsFirst ? { column: column.id, descending: !fallsFirst } : null;
}

/** The chosen columns after one is switched; `null` where that is the table's own choice, unchanged where none would be left. */
export function switchColumn(
  table: Table,
  chosen: readonly string[] | null,
  column: string,
): readonly string[] | null {
  const shown = new Set(chosen ?? ownColumns(table));
  if (!shown.delete(column)) shown.add(column);
  if (shown.size === 0) return chosen;
  const next = table.columns.map((each) => each.id).filter((id) => shown.has(id));
  return next.join() === ownColumns(table).join() ? null : next;
}

function ownColumns(table: Table): string[] {
  return table.columns.filter((column) => !column.hidden).map((column) => column.id);
}

/** The parameters of a table's arrangement by name, absent ones as "". */
export function arrangementQuery(table: string, arrangement: Arrangement): Query {
  return {
    [arrangementName(table, "sort")]: printSort(arrangement.sort),
    [arrangementName(table, "filter")]: arrangement.filter,
    [arrangementName(table, "columns")]: (arrangement.columns ?? []).join(","),
  };
}

/** The address that shows `table` so arranged; `path` may carry a query of its own, `query` holds the page's other parameters. */
export function arrangedAddress(
  path: string,
  query: Query,
  table: string,
  arrangement: Arrangement,
): string {
  const [bare = "", hash] = path.split("#");
  const [pathname = "", own = ""] = bare.split("?");
  const all = {
    ...Object.fromEntries(new URLSearchParams(own)),
    ...query,
    ...arrangementQuery(table, arrangement),
  };
  return `${pathname}${printQuery(all)}${hash === undefined ? "" : `#${hash}`}`;
}
