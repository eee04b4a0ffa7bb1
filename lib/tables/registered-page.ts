import type { IsoDate } from "#lib/dates/calendar-date";
import type { Release } from "#lib/release/release";
import { arrangeTable } from "#lib/table/arrange";
import type { Table } from "#lib/table/table";
import { columnsOf, type PageTables, type Words } from "#lib/tables/page-tables";
import { matchPath, type PathOf } from "#lib/tables/path-pattern";
import { readPageParameters } from "#lib/url/arrangement-parameters";
import { choiceParameter, type Dropped, type RawParameters } from "#lib/url/parameters";
import type { CommonParameters } from "#lib/url/scope-parameters";

/** A page whose tables can be exported, its own types put away so that all pages stand in one list. */
export type RegisteredPage = Readonly<{
  /** The path without its first slash; `:name` stands for one segment, `*name` for all that follow. */
  pattern: string;
  /** The table that an export asks for; `null` where the page has no such path or table. */
  read(request: ExportRequest): ExportReading | null;
}>;

export type ExportRequest = Readonly<{
  release: Release;
  /** Segments of the page's path. */
  path: readonly string[];
  /** The table's name in addresses: `main` or its own. */
  table: string;
  parameters: RawParameters;
  today: IsoDate;
  words: Words;
}>;

export type ExportReading = Readonly<{
  /** The table as the parameters arrange it. */
  table: Table;
  asOf: IsoDate;
  /** Whether the mark is asked for by which Excel recognises UTF-8. */
  bom: boolean;
  /** The parts of the address that could not be read, and the names of those that could. */
  dropped: readonly Dropped[];
  known: readonly string[];
}>;

/** Enters a page into the list: `pattern` says where it lives, and its named parts are the `path` of its tables. */
export function registered<
  Pattern extends string,
  Values extends CommonParameters,
  Name extends string,
>(pattern: Pattern, page: PageTables<PathOf<Pattern>, Values, Name>): RegisteredPage {
  return {
    pattern,
    read({ release, path: segments, table: name, parameters, today, words }) {
      const path = matchPath(pattern, segments);
      const columns = columnsOf(page, release.index);
      if (path === undefined || !Object.hasOwn(columns, name)) return null;
      const spec = {
        ...page.specification(release.index, release),
        bom: choiceParameter(["0", "1"], "0"),
      };
      const { values, arrangements, dropped } = readPageParameters<
        Values & { bom: "0" | "1" },
        Name
      >(spec as never, columns, parameters);
      const asOf = values.asOf ?? today;
      const tables = page.tables({ release, path, values, asOf, words });
      if (tables === null) return null;
      const table = arrangeTable(tables[name as Name], arrangements[name as Name]);
      return { table, asOf, bom: values.bom === "1", dropped, known: Object.keys(spec) };
    },
  };
}
