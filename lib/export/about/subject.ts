import type { IsoDate } from "#lib/dates/calendar-date";
import type { Locale } from "#lib/i18n/locales";
import type { Words } from "#lib/i18n/words";
import type { Release } from "#lib/release/release";
import { type Arrangement, asIs } from "#lib/table/arrange";
import type { Table } from "#lib/table/table";
import type { ExportReading } from "#lib/tables/registered-page";
import type { Specification } from "#lib/url/parameters";

/** Where a file is asked for, and in which language. */
export type FilePlace = Readonly<{
  release: Release;
  /** Segments of the page's path, without the language. */
  path: readonly string[];
  /** The table's name in addresses: `main` or its own; "" for a list that is all of its page. */
  name: string;
  words: Words;
  /** "https://pacta.example": makes our own addresses absolute. */
  origin: string;
  locale: Locale;
}>;

/** A list on its way into a file: what it is made of, so that the file can say what it is. */
export type FileSubject = FilePlace &
  Readonly<{
    /** As exported. A list too long to be held at once has no rows here. */
    table: Table;
    /** The same with all columns and all rows. */
    whole: Table;
    rowCount: number;
    arrangement: Arrangement;
    asOf: IsoDate;
    specification: Specification<Record<string, unknown>>;
    values: Readonly<Record<string, unknown>>;
    /** Whether a parameter of the page changes this table: another table of the page may be what it filters. */
    matters(parameter: string): boolean;
  }>;

/** The subject of a table of a page. */
export function subjectOf(
  place: FilePlace,
  reading: ExportReading,
  matters: FileSubject["matters"],
): FileSubject {
  const { table, whole, arrangement, asOf, specification, values } = reading;
  const parts = { table, whole, arrangement, asOf, specification, values };
  return { ...place, ...parts, rowCount: table.rows.length, matters };
}

/** The subject of a list that is never arranged beyond its parameters. */
export function subjectOfList(
  place: FilePlace,
  list: Pick<FileSubject, "whole" | "rowCount" | "asOf" | "specification" | "values">,
): FileSubject {
  return { ...place, ...list, table: list.whole, arrangement: asIs, matters: () => true };
}
