import { type Cell, lazyRow, type Table } from "#lib/table/table";
import { printQuery, type Query } from "#lib/url/query";

/**
 * The same table, its links to our own pages carrying the day and the release that the reader chose, so that a number
 * opens the list that it counts.
 */
export function pinLinks(table: Table, pins: Query): Table {
  const own = printQuery(pins);
  if (own === "") return table;
  const known = pinned.get(table);
  if (known?.own === own) return known.table;
  const rows = table.rows.map((row) =>
    lazyRow(row.id, () => {
      const cells = Object.entries(row.cells).map(([id, cell]) => [id, pinCell(cell, pins)]);
      return Object.fromEntries(cells);
    }),
  );
  const made = { ...table, rows };
  pinned.set(table, { own, table: made });
  return made;
}

/** One table gives one and the same: what stands in a page twice travels to the browser once. */
const pinned = new WeakMap<Table, Readonly<{ own: string; table: Table }>>();

function pinCell(cell: Cell, pins: Query): Cell {
  if (cell.kind === "missing" || cell.href === undefined || !isOwn(cell.href)) return cell;
  return { ...cell, href: pinnedAddress(cell.href, pins) };
}

function isOwn(href: string): boolean {
  return href.startsWith("/") && !href.startsWith("//");
}

/** What an address of ours pins: its release, and its day with it; nothing where it names no release. */
export function pinsIn(address: string): Query {
  const query = new URLSearchParams(address.split("#")[0]?.split("?")[1] ?? "");
  const release = query.get("release");
  return release === null ? {} : { asOf: query.get("asOf") ?? "", release };
}

/**
 * The address with `pins` beside the parameters that it has; what it says itself holds. The API takes the release everywhere
 * and the day not.
 */
export function pinnedAddress(href: string, all: Query): string {
  const pins: Query = href.startsWith("/api/") ? { release: all.release ?? "" } : all;
  if (printQuery(pins) === "") return href;
  const [bare = "", hash] = href.split("#");
  const [path = "", own = ""] = bare.split("?");
  const query = { ...pins, ...Object.fromEntries(new URLSearchParams(own)) };
  return `${path}${printQuery(query)}${hash === undefined ? "" : `#${hash}`}`;
}
