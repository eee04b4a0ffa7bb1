import type { Citable } from "#lib/cite/citable";
import type { About } from "#lib/export/about";
import { pageLink, pinsOfFile } from "#lib/export/about/page-link";
import type { FileSubject } from "#lib/export/about/subject";
import { aboutOf } from "#lib/export/about-of";
import { type ExportRows, rowsOfTable } from "#lib/export/export-rows";
import type { ExportTable } from "#lib/export/export-table";
import { rowLinks } from "#lib/export/record-link";
import type { Picture } from "#lib/pictures/picture";
import type { ExportReading } from "#lib/tables/registered-page";

/** A list that files are written from, whatever their form; each part is made when a writer asks for it. */
export type ExportedList = Readonly<{
  subject: FileSubject;
  about(): About;
  /** All rows, in pieces: for files of any length. */
  rows(): ExportRows;
  /** All rows at once: for files that `mostRowsOfText` keeps short. */
  table(): ExportTable;
  /** What the page draws from the same facts; `null` where it draws nothing. */
  picture(): Picture | null;
  /** What one cites for a row; `null` where the rows are nothing to cite. */
  citable: ((rowId: string) => Citable | undefined) | null;
}>;

/** A table of a page, as its reader arranged it. */
export function exportedTable(subject: FileSubject, reading: ExportReading): ExportedList {
  const about = once(() => aboutOf(subject));
  const table = once((): ExportTable => {
    const rowLink = linksOf(subject);
    return { table: subject.table, about: about(), rowLink, origin: subject.origin };
  });
  const { picture, citable } = reading;
  return {
    subject,
    about,
    table,
    rows: () => rowsOfTable(table(), subject.words),
    picture,
    citable,
  };
}

/** The address of the record behind each row of a list. */
export function linksOf(subject: FileSubject): ExportTable["rowLink"] {
  const { whole, origin, locale } = subject;
  const place = { columns: whole.columns, page: pageLink(subject), origin, locale };
  return rowLinks({ ...place, pins: pinsOfFile(subject) });
}

export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
