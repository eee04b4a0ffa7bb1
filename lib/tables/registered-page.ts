import type { Citable } from "#lib/cite/citable";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { FactIndex } from "#lib/facts/fact-index";
import type { Words } from "#lib/i18n/words";
import type { Picture } from "#lib/pictures/picture";
import type { HeldReleases } from "#lib/release/held-releases";
import type { Release } from "#lib/release/release";
import { type Arrangement, arrangeTable } from "#lib/table/arrange";
import type { Table } from "#lib/table/table";
import { columnsOf, type PageTables } from "#lib/tables/page-tables";
import { matchPath, type PathOf } from "#lib/tables/path-pattern";
import { readPageParameters } from "#lib/url/arrangement-parameters";
import {
  choiceParameter,
  type Dropped,
  type RawParameters,
  type Specification,
} from "#lib/url/parameters";
import type { CommonParameters } from "#lib/url/scope-parameters";

/** A page whose tables can be exported, its own types put away so that all pages stand in one list. */
export type RegisteredPage = Readonly<{
  /** The path without its first slash; `:name` stands for one segment, `*name` for all that follow. */
  pattern: string;
  /** The names of its tables in addresses. */
  tables(index: FactIndex): readonly string[];
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
  releases?: HeldReleases | undefined;
}>;

export type ExportReading = Readonly<{
  /** The table as the parameters arrange it. */
  table: Table;
  /** The same before it was arranged: all rows and all columns. */
  whole: Table;
  arrangement: Arrangement;
  /** The page's own parameters, and how they are printed. */
  values: Readonly<Record<string, unknown>>;
  specification: Specification<Record<string, unknown>>;
  asOf: IsoDate;
  /** What the page draws under the table's name; `null` where it draws nothing. */
  picture(): Picture | null;
  /** What one cites for a row; `null` where the table holds nothing to cite. */
  citable: ((rowId: string) => Citable | undefined) | null;
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
    tables: (index) => Object.keys(columnsOf(page, index)),
    read({ release, path: segments, table: name, parameters, today, words, releases }) {
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
      const tableRequest = { release, path, values, asOf, words, releases };
      const tables = page.tables(tableRequest);
      if (tables === null) return null;
      const whole = tables[name as Name];
      const arrangement = arrangements[name as Name];
      const citableOf = page.citables?.[name as Name];
      return {
        table: arrangeTable(whole, arrangement, words.locale),
        whole,
        arrangement,
        values,
        specification: spec as never,
        asOf,
        picture: () => page.pictures?.(tableRequest)[name] ?? null,
        citable: citableOf === undefined ? null : (row) => citableOf(row, tableRequest),
        bom: values.bom === "1",
        dropped,
        known: Object.keys(spec),
      };
    },
  };
}
