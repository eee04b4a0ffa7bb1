import type { Cell, Table } from "#lib/table/table";
import { printQuery, type Query } from "#lib/url/query";

/**
 * The same table, its links to our own pages carrying the day and the release that the reader chose, so that a number
 * opens the list that it counts.
 */
export function pinLinks(table: Table, pins: Query): Table {
  if (Object.values(pins).every((text) => text === "")) return table;
  const rows = table.rows.map((row) => {
    const cells = Object.entries(row.cells).map(([id, cell]) => [id, pinCell(cell, pins)]);
    return { ...row, cells: Object.fromEntries(cells) };
  });
  return { ...table, rows };
}

function pinCell(cell: Cell, pins: Query): Cell {
  if (cell.kind === "missing" || cell.href === undefined || !isOwn(cell.href)) return cell;
  return { ...cell, href: pinnedAddress(cell.href, pins) };
}

function isOwn(href: string): boolean {
  return href.startsWith("/") && !href.startsWith("//");
}

/** The address with `pins` beside the parameters that it has; what it says itself holds. */
export function pinnedAddress(href: string, pins: Query): string {
  const [bare = "", hash] = href.split("#");
  const [path = "", own = ""] = bare.split("?");
  const query = { ...pins, ...Object.fromEntries(new URLSearchParams(own)) };
  return `${path}${printQuery(query)}${hash === undefined ? "" : `#${hash}`}`;
}
