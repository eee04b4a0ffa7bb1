import type { Problem } from "#lib/api/problem";
import { citationWriters } from "#lib/cite/citation-writers";
import { collectWriter } from "#lib/collection/collect-writer";
import { csvOfRows } from "#lib/export/csv";
import type { ExportedList } from "#lib/export/exported-list";
import type { FileBody } from "#lib/export/file-body";
import { mostRowsOfText } from "#lib/export/file-formats";
import { jsonOfRows } from "#lib/export/json";
import { shortAbout } from "#lib/export/short-about";
import { tableManuscript } from "#lib/export/table-manuscript";
import { mostSheetRows, xlsxOfRows } from "#lib/export/xlsx/xlsx-of-rows";
import type { Manuscript } from "#lib/manuscript/manuscript";
import { manuscriptToDocx } from "#lib/manuscript/to-docx";
import { manuscriptToHtml } from "#lib/manuscript/to-html";
import { manuscriptToMarkdown } from "#lib/manuscript/to-markdown";
import { pictureWriters } from "#lib/pictures/picture-writers";
import { choiceParameter, type Specification } from "#lib/url/parameters";

/** One form of file. */
export type FileWriter = Readonly<{
  contentType: string;
  /** Parameters of the file itself, beside those of the page. */
  options?: Specification<Record<string, string>>;
  /** The most rows that it takes, and the message that says so. */
  most?: Readonly<{ rows: number; message: "tooManyRows" | "tooManyForSheet" }>;
  /** Why this list cannot be had in this form, or not now. */
  refuse?(list: ExportedList): Problem | null;
  /** Shown in the browser instead of saved. */
  inline?: true;
  /** The content; `null` where this list has no such file. */
  write(list: ExportedList, options: Readonly<Record<string, string>>): FileBody | null;
}>;

const yesOrNo = (fallback: "0" | "1") => choiceParameter(["0", "1"], fallback);

function manuscriptOf(list: ExportedList): Manuscript {
  const { words, locale } = list.subject;
  return tableManuscript(list.table(), words, locale);
}

/** Every form of file by the ending of its address. To add one, write a function of the list and name it here. */
export const writers: Readonly<Record<string, FileWriter>> = {
  csv: {
    contentType: "text/csv; charset=utf-8",
    options: { bom: yesOrNo("0"), about: yesOrNo("1") },
    write: (list, { bom, about }) =>
      csvOfRows(list.rows(), { bom: bom === "1", about: about === "1" }),
  },
  xlsx: {
    contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    most: { rows: mostSheetRows, message: "tooManyForSheet" },
    write: (list) => xlsxOfRows(list.rows()),
  },
  json: {
    contentType: "application/json; charset=utf-8",
    write: (list) => jsonOfRows(list.rows()),
  },
  docx: {
    contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    most: { rows: mostRowsOfText, message: "tooManyRows" },
    write: (list) => manuscriptToDocx(manuscriptOf(list)),
  },
  md: {
    contentType: "text/markdown; charset=utf-8",
    most: { rows: mostRowsOfText, message: "tooManyRows" },
    write: (list) => manuscriptToMarkdown(manuscriptOf(list)),
  },
  html: {
    contentType: "text/html; charset=utf-8",
    most: { rows: mostRowsOfText, message: "tooManyRows" },
    write: (list) => manuscriptToHtml(manuscriptOf(list)),
  },
  "about.json": {
    contentType: "application/json; charset=utf-8",
    inline: true,
    write: (list) => `${JSON.stringify(shortAbout(list.about(), list.subject.words))}\n`,
  },
  "collect.json": collectWriter,
  ...pictureWriters,
  ...citationWriters,
};
