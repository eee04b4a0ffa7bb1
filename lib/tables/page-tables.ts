import type { Citable } from "#lib/cite/citable";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { FactIndex } from "#lib/facts/fact-index";
import type { Words } from "#lib/i18n/words";
import type { Picture } from "#lib/pictures/picture";
import type { HeldReleases } from "#lib/release/held-releases";
import type { Release } from "#lib/release/release";
import type { Table } from "#lib/table/table";
import type { Specification } from "#lib/url/parameters";

/**
 * The tables of one page, described once: the page draws them, and `/export/<path>/<table>.csv` writes them, from the
 * same address. `main` is the page's first table.
 */
export type PageTables<Path, Values, Name extends string> = Readonly<{
  /** The parameters. `release` is given where an address is read; a page whose parameters depend on it needs it. */
  specification(index: FactIndex, release?: Release): Specification<Values>;
  /** The ids of the columns of each table, hidden ones included. */
  columns: ColumnIds<Name> | ((index: FactIndex) => ColumnIds<Name>);
  /** The tables of the page at `path`; `null` where there is no such page. */
  tables(request: TableRequest<Path, Values>): Readonly<Record<Name, Table>> | null;
  /** What the page draws, by the name that `/export/<path>/<name>.svg` has; a chart has the name of its table twin. */
  pictures?(request: TableRequest<Path, Values>): Readonly<Record<string, Picture>>;
  /**
   * For tables whose rows are things that one cites: the thing behind a row, `undefined` where a row is none.
   * A table that is not named holds nothing to cite.
   */
  citables?: Readonly<
    Partial<
      Record<Name, (rowId: string, request: TableRequest<Path, Values>) => Citable | undefined>
    >
  >;
}>;

export type TableRequest<Path, Values> = Readonly<{
  release: Release;
  path: Path;
  values: Values;
  /** The day asked for, or today. */
  asOf: IsoDate;
  words: Words;
  /** The releases beside the one that is read; absent where a table is made without them, as for a file of one release. */
  releases?: HeldReleases | undefined;
}>;

export type ColumnIds<Name extends string> = Readonly<Record<Name, readonly string[]>>;

/** The ids of the columns of a page's tables; where columns are States they follow from the facts. */
export function columnsOf<Name extends string>(
  page: Pick<PageTables<never, never, Name>, "columns">,
  index: FactIndex,
): ColumnIds<Name> {
  return typeof page.columns === "function" ? page.columns(index) : page.columns;
}
