import type { DatabaseSync } from "node:sqlite";
import type { ExclusiveColumn, ObservationColumns, SharedColumn } from "#lib/observations/columns";
import { exclusiveFacets, sharedFacets } from "#lib/observations/facets";
import { type RowOrders, sortOrders } from "#lib/observations/row-orders";

/** Keeps the columns as they stand in memory, so that a server opens a release of any size in a moment. */
export function writeColumns(db: DatabaseSync, columns: ObservationColumns): void {
  db.exec(
    "CREATE TABLE column_data (name TEXT PRIMARY KEY, list TEXT, codes BLOB, starts BLOB) STRICT",
  );
  const insert = db.prepare("INSERT INTO column_data VALUES (?, ?, ?, ?)");
  for (const facet of exclusiveFacets) {
    const { values, codes } = columns.exclusive[facet];
    insert.run(facet, JSON.stringify(values), bytes(codes), null);
  }
  for (const facet of sharedFacets) {
    const { values, codes, starts } = columns.shared[facet];
    insert.run(facet, JSON.stringify(values), bytes(codes), bytes(starts));
  }
  insert.run("day", null, bytes(columns.day), null);
  for (const order of sortOrders)
    insert.run(orderName(order), null, bytes(columns.orders[order]), null);
}

/** Reads the columns back. */
export function readColumns(db: DatabaseSync): ObservationColumns {
  const read = db.prepare("SELECT list, codes, starts FROM column_data WHERE name = ?");
  const row = (name: string) =>
    read.get(name) as { list: string; codes: Uint8Array; starts: Uint8Array };
  const day = asUint32(row("day").codes);
  return {
    size: day.length,
    day,
    exclusive: fromEntries(exclusiveFacets, (facet) => exclusiveColumn(row(facet))),
    shared: fromEntries(sharedFacets, (facet) => sharedColumn(row(facet))),
    orders: fromEntries(sortOrders, (order) => asUint32(row(orderName(order)).codes)) as RowOrders,
  };
}

type StoredColumn = Readonly<{ list: string; codes: Uint8Array; starts: Uint8Array }>;

function exclusiveColumn({ list, codes }: StoredColumn): ExclusiveColumn {
  return { values: JSON.parse(list), codes: asUint16(codes) };
}

function sharedColumn(stored: StoredColumn): SharedColumn {
  return { ...exclusiveColumn(stored), starts: asUint32(stored.starts) };
}

function orderName(order: string): string {
  return `order ${order}`;
}

function bytes(array: Uint16Array | Uint32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

/** Copied, because the bytes that SQLite hands out need not stand on a boundary of the wider type. */
function asUint16(stored: Uint8Array): Uint16Array {
  return new Uint16Array(stored.slice().buffer);
}

function asUint32(stored: Uint8Array): Uint32Array {
  return new Uint32Array(stored.slice().buffer);
}

function fromEntries<K extends string, V>(names: readonly K[], make: (name: K) => V): Record<K, V> {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<K, V>;
}
