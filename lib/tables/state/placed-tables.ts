import type { Table } from "#lib/table/table";
import type { TablePlace } from "#lib/tables/table-places";

/** A table with the place where it stands. */
export type PlacedTable = TablePlace & Readonly<{ table: Table }>;

/** Puts every table of a page to its place. */
export function placedTables<Name extends string>(
  tables: Readonly<Record<Name, Table>>,
  places: Readonly<Record<Name, TablePlace>>,
): Readonly<Record<Name, PlacedTable>> {
  const names = Object.keys(places) as Name[];
  const placed = names.map((name) => [name, { ...places[name], table: tables[name] }]);
  return Object.fromEntries(placed) as Record<Name, PlacedTable>;
}
