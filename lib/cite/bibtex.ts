import { keyGiver } from "#lib/cite/citation-key";
import type { CslItem } from "#lib/cite/csl-item.schema";
import { oneLine } from "#lib/cite/one-line";

/**
 * Items as BibTeX in UTF-8, one entry each, in their order; a key that comes again gets a number. Names and titles stand
 * in double braces, so that a body is not read as a person and no capital is lost. Dates are `year`, `month` and `day`;
 * an interval gives its first day there, and is whole in the note.
 */
export function bibtexOf(items: readonly CslItem[]): string {
  return [...bibtexEntries(items)].join("\n");
}

/** The same, entry by entry: for lists of any length. */
export function* bibtexEntries(items: Iterable<CslItem>): Generator<string> {
  const keyOf = keyGiver();
  for (const item of items) yield entry(item, keyOf(item.id));
}

const entryTypes: Readonly<Record<CslItem["type"], string>> = {
  report: "techreport",
  legal_case: "misc",
  treaty: "misc",
  document: "misc",
  webpage: "misc",
  article: "misc",
};

function entry(item: CslItem, key: string): string {
  const fields = fieldsOf(item).map(([name, text]) => `  ${name} = ${text},\n`);
  return `@${entryTypes[item.type]}{${key},\n${fields.join("")}}\n`;
}

type Field = readonly [name: string, text: string];

function fieldsOf(item: CslItem): readonly Field[] {
  const isReport = item.type === "report";
  const fields: (Field | undefined)[] = [
    kept("author", item.author?.map(({ literal }) => `{${escaped(literal)}}`).join(" and ")),
    kept("title", `{${escaped(item.title)}}`),
    kept("shorttitle", item["title-short"] && escaped(item["title-short"])),
    kept(isReport ? "institution" : "publisher", item.publisher && escaped(item.publisher)),
    kept("howpublished", item["container-title"] && escaped(item["container-title"])),
    kept("number", item.number && escaped(item.number)),
    ...dateFields(item.issued),
    kept("url", item.URL && address(item.URL)),
    kept("note", item.note && escaped(item.note)),
  ];
  return fields.filter((field) => field !== undefined);
}

function kept(name: string, text: string | undefined): Field | undefined {
  return text === undefined || text === "" ? undefined : [name, `{${text}}`];
}

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** The month is BibTeX's own word, unbraced, so that every style can write it in its language. */
function dateFields(issued: CslItem["issued"]): readonly (Field | undefined)[] {
  const [year, month, day] = issued?.["date-parts"][0] ?? [];
  const word = month === undefined ? undefined : months[month - 1];
  return [
    kept("year", year === undefined ? undefined : String(year)),
    word === undefined ? undefined : ["month", word],
    kept("day", day === undefined ? undefined : String(day)),
  ];
}

const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
};

/** Signs that TeX would act on, made harmless; letters of any script stay as they are. */
function escaped(text: string): string {
  return oneLine(text).replace(/[\\~^{}&%$#_]/g, (sign) => commands[sign] ?? `\\${sign}`);
}

/** An address is taken letter by letter, so that what would end the field is written as an address writes it. */
function address(url: string): string {
  return oneLine(url).replace(/[\\{}\s]/g, (sign) => encodeURIComponent(sign));
}
