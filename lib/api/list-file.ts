import type { ListParameters } from "#lib/api/api-parameters";
import type { ApiBody, ApiRequest } from "#lib/api/endpoint";
import { itemColumns, itemRows } from "#lib/api/item-table";
import { type Problem, problem } from "#lib/api/problem";
import type { IsoDate } from "#lib/dates/calendar-date";
import { type FileSubject, subjectOfList } from "#lib/export/about/subject";
import { aboutOf } from "#lib/export/about-of";
import { exportName } from "#lib/export/export-name";
import { type ExportedList, linksOf, once } from "#lib/export/exported-list";
import { writers } from "#lib/export/writers";
import type { Row } from "#lib/table/table";
import type { Specification } from "#lib/url/parameters";

/** The forms of file that a list of the API comes in, beside JSON and CSV, which have its fields and nothing else. */
export type ListFormat = Exclude<ListParameters["format"], "json" | "csv">;

/** What is asked for of a list, and how its items are read. */
export type ListFile = Readonly<{
  name: string;
  fields: readonly string[];
  from: number;
  to: number;
  /** How many items are read at a time; `undefined`: they are at hand. */
  pieceSize: number | undefined;
  items(from: number, to: number): readonly object[];
  asOf: IsoDate;
  specification: Specification<Record<string, unknown>>;
  values: Readonly<Record<string, unknown>>;
}>;

/** Why a list is too long for a form of file; `null` where it is not. */
export function tooLongForFile(
  format: ListFormat,
  { from, to }: ListFile,
  { words }: ApiRequest,
): Problem | null {
  const most = writers[format]?.most;
  if (most === undefined || to - from <= most.rows) return null;
  const parts = { kind: format, most: most.rows, count: to - from };
  return problem("too-long", words(`export.${most.message}`, parts));
}

/** The items as a file that says what it is, by the same writers as the tables of pages. */
export function listFile(
  format: ListFormat,
  file: ListFile,
  request: ApiRequest,
  headers: Record<string, string>,
): ApiBody {
  const writer = writers[format];
  const text = writer?.write(listed(file, request), {});
  if (writer === undefined || text === null || text === undefined) {
    throw new Error(`A list cannot be written as ${format}.`);
  }
  const name = exportName([], file.name, file.asOf, format);
  return {
    text,
    headers: {
      "Content-Type": writer.contentType,
      "Content-Disposition": `attachment; filename="${name}"`,
      ...headers,
    },
  };
}

function listed(file: ListFile, request: ApiRequest): ExportedList {
  const { words, origin } = request;
  const columns = itemColumns(file.fields);
  const held = file.pieceSize === undefined ? [...pieces()].flat() : [];
  const whole = { id: file.name, title: titleOf(file, request), columns, rows: held };
  const subject = subjectOf(file, request, whole);
  const rowLink = linksOf(subject);
  const about = once(() => aboutOf(subject));
  return {
    subject,
    about,
    rows: () => ({ columns, pieces, about: about(), rowLink, words }),
    table() {
      const table = { ...whole, rows: [...pieces()].flat() };
      return { table, about: about(), rowLink, origin };
    },
    picture: () => null,
    citable: null,
  };

  function* pieces(): Generator<readonly Row[]> {
    const { from, to, pieceSize = Math.max(1, to - from), name, fields } = file;
    for (let at = from; at < to; at += pieceSize) {
      yield itemRows(name, fields, file.items(at, Math.min(to, at + pieceSize)), at);
    }
  }
}

function subjectOf(file: ListFile, request: ApiRequest, whole: FileSubject["whole"]): FileSubject {
  const { release, words, origin, locale } = request;
  const { asOf, specification, values, from, to } = file;
  const path = ["api", "v1", ...file.name.split("/")];
  return subjectOfList(
    { release, path, name: "", words, origin, locale },
    { whole, rowCount: Math.max(0, to - from), asOf, specification, values },
  );
}

function titleOf({ name }: ListFile, { words }: ApiRequest): string {
  const [list, dataset] = name.split("/");
  const title = words(`api.endpoints.${dataset === undefined ? list : "dataset"}`);
  return dataset === undefined ? title : `${dataset}: ${title}`;
}
