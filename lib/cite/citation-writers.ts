import { bibtexEntries } from "#lib/cite/bibtex";
import type { Citable } from "#lib/cite/citable";
import { type CitationStyle, citationIn, citationStyles, cslItemOf } from "#lib/cite/citations-of";
import type { CslItem } from "#lib/cite/csl-item.schema";
import { cslJsonPieces } from "#lib/cite/csl-json";
import { oneLine } from "#lib/cite/one-line";
import { risRecords } from "#lib/cite/ris";
import { aboutLines } from "#lib/export/about-lines";
import type { ExportedList } from "#lib/export/exported-list";
import type { FileWriter } from "#lib/export/writers";
import { choiceParameter } from "#lib/url/parameters";

/**
 * References to the rows of a list, in their order, one each. A row that is nothing to cite is left out, and the head of
 * the file says how many are; RIS and CSL-JSON have no place for a head. A list that holds nothing to cite has no such file.
 */
export const citationWriters: Readonly<Record<string, FileWriter>> = {
  bib: {
    contentType: "application/x-bibtex; charset=utf-8",
    write: (list) => withCitables(list, bibtexPieces),
  },
  ris: {
    contentType: "application/x-research-info-systems; charset=utf-8",
    write: (list) => withCitables(list, risPieces),
  },
  "csl.json": {
    contentType: "application/vnd.citationstyles.csl+json; charset=utf-8",
    write: (list) => withCitables(list, (cited) => cslJsonPieces(cslItems(cited))),
  },
  txt: {
    contentType: "text/plain; charset=utf-8",
    options: { style: choiceParameter(citationStyles, "un") },
    write: (list, { style }) =>
      withCitables(list, (cited) => textPieces(cited, style as CitationStyle)),
  },
};

type CitedList = Readonly<{ list: ExportedList; citable(rowId: string): Citable | undefined }>;

function withCitables(list: ExportedList, pieces: (cited: CitedList) => Iterable<string>) {
  const { citable } = list;
  return citable === null ? null : pieces({ list, citable });
}

/** What the rows are, from the first row on each time that it is asked. */
function* citablesOf({ list, citable }: CitedList): Generator<Citable | undefined> {
  for (const piece of list.rows().pieces()) {
    for (const { id } of piece) yield citable(id);
  }
}

function* cslItems(of: CitedList): Generator<CslItem> {
  const { release, words } = of.list.subject;
  for (const each of citablesOf(of)) {
    if (each !== undefined) yield cslItemOf(each, release, words);
  }
}

/**
 * What the file is, line by line, with how many rows are left out. A search, whose rows are read as they are written, is of
 * observations, and every one can be cited.
 */
function headOf({ list, citable }: CitedList): readonly string[] {
  const { words, table, rowCount } = list.subject;
  const left = table.rows.filter(({ id }) => citable(id) === undefined).length;
  const counted = words("cite.list.counted", { count: rowCount - left, left });
  const lines = aboutLines(list.about(), words).map(([label, text]) => `${label}: ${text}`);
  return [counted, ...lines].map(oneLine);
}

/** BibTeX passes over everything outside its entries, as long as it holds no sign that begins one. */
function* bibtexPieces(of: CitedList): Generator<string> {
  yield headOf(of)
    .map((line) => `% ${line.replaceAll("@", "(at)")}\n`)
    .join("");
  for (const entry of bibtexEntries(cslItems(of))) yield `\n${entry}`;
}

function* risPieces(of: CitedList): Generator<string> {
  let between = "";
  for (const record of risRecords(cslItems(of))) {
    yield `${between}${record}`;
    between = "\r\n";
  }
}

/** The head, an empty line, then one reference a line. */
function* textPieces(of: CitedList, style: CitationStyle): Generator<string> {
  const { release, words } = of.list.subject;
  const named = words("cite.list.style", { style: words(`cite.box.styles.${style}`) });
  yield `${[named, ...headOf(of)].join("\n")}\n\n`;
  for (const each of citablesOf(of)) {
    if (each !== undefined) yield `${oneLine(citationIn(style, each, release, words))}\n`;
  }
}
