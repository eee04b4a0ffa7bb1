import { stateName } from "#lib/i18n/names";
import { type Cell, type Row, type Table, value } from "#lib/table/table";
import type { TableRequest } from "#lib/tables/page-tables";
import { type PlannedColumn, plannedTable } from "#lib/tables/table-plan";
import type { CommonParameters } from "#lib/url/scope-parameters";
import { sourceAddress } from "#lib/url/source-address";

/** Lists of hundreds of rows, which stay closed until they are asked for, so that the page is soon there. */
export const longLists = ["states", "documents", "unassigned-symbols", "hosts"] as const;
export type LongList = (typeof longLists)[number];

/** What `/data` is asked for, besides the day and the release: a part of the lists that it shows only when asked. */
export type DataParameters = CommonParameters & {
  /** `CCPR.symbol-only`: rows of the list of reviews. */
  reviews: string | null;
  /** `CCPR.listed`: sessions of a committee. */
  sessions: string | null;
  /** Long lists that are open. */
  show: readonly LongList[];
};

/** What the tables of `/data` are made from. */
export type DataRequest = TableRequest<null, DataParameters>;

/** A table of `/data`: its title is the word under its id. */
export function plannedDataTable(
  { words }: DataRequest,
  id: string,
  plan: readonly PlannedColumn[],
  rows: readonly Row[],
  values: Record<string, string | number> = {},
): Table {
  const title = words(`data.titles.${id}`, values);
  return plannedTable({ id, title, plan, labels: "data.columns", words, rows });
}

/** A State, leading to its page. */
export function stateCell({ release, words }: DataRequest, iso3: string): Cell {
  const name = stateName(words.locale, release.index, iso3);
  return value(name, { href: `/countries/${iso3}` });
}

/** An instrument, leading to its page. */
export function instrumentCell(code: string): Cell {
  return value(code, { href: `/treaties/${code}` });
}

/** A text that leads to where it was read, where that host may be linked; else the host is named beside it. */
export function linkedCell(text: string, url: string, hosts: ReadonlySet<string>): Cell {
  const { host, href } = sourceAddress(url, hosts);
  return href === null ? value(text, { note: host }) : value(text, { href });
}
