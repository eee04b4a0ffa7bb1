import { localHref } from "#lib/i18n/local-href";
import type { Column, Row } from "#lib/table/table";
import { pinnedAddress } from "#lib/tables/pin-links";
import { sourcesPage } from "#lib/tables/source-cell";
import type { Query } from "#lib/url/query";

/** The address of the record behind a row: the first way to a page of ours in the order of `columns`, all of the table. */
export function findRecordHref(row: Row, columns: readonly Column[]): string | null {
  for (const { id } of columns) {
    const cell = row.cells[id];
    if (cell?.kind !== "value" || cell.href === undefined) continue;
    if (isOwnPage(cell.href)) return cell.href;
  }
  return null;
}

/** The list of sources is behind every row and is the record of none. */
function isOwnPage(href: string): boolean {
  if (!href.startsWith("/") || href.startsWith("//")) return false;
  return href.replace(/\?[^#]*/, "") !== sourcesPage;
}

type Place = Readonly<{
  /** All columns of the table, in their order. */
  columns: readonly Column[];
  /** The page itself, where a row has no record of its own. */
  page: string;
  origin: string;
  locale: string;
  /** What pins a page to the same facts: the day and the release. */
  pins: Query;
}>;

/** Gives each row the absolute address of its record, pinned to the release and the day. */
export function rowLinks({ columns, page, origin, locale, pins }: Place): (row: Row) => string {
  return (row) => {
    const href = findRecordHref(row, columns);
    return href === null ? page : `${origin}${localHref(locale, pinnedAddress(href, pins))}`;
  };
}
