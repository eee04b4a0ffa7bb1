import { keyGiver } from "#lib/cite/citation-key";
import type { CslItem } from "#lib/cite/csl-item.schema";
import { oneLine } from "#lib/cite/one-line";

/**
 * Items as RIS in UTF-8, in their order: two signs, two blanks, a hyphen, a blank, the value; lines end in CR LF; a record
 * begins with TY and ends with ER. RIS parts "Last, First" at a comma, so that the one committee whose name has commas
 * comes apart in readers that know no bodies; BibTeX and CSL-JSON keep it whole.
 */
export function risOf(items: readonly CslItem[]): string {
  return [...risRecords(items)].join("\r\n");
}

/** The same, record by record: for lists of any length. */
export function* risRecords(items: Iterable<CslItem>): Generator<string> {
  const idOf = keyGiver();
  for (const item of items) yield record(item, idOf(item.id));
}

const types: Readonly<Record<CslItem["type"], string>> = {
  report: "RPRT",
  legal_case: "CASE",
  treaty: "GEN",
  document: "GEN",
  webpage: "ELEC",
  article: "GEN",
};

function record(item: CslItem, id: string): string {
  const [point] = item.issued?.["date-parts"] ?? [];
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ["TY", types[item.type]],
    ["ID", id],
    ...(item.author ?? []).map(({ literal }) => ["AU", literal] as const),
    ["TI", item.title],
    ["ST", item["title-short"]],
    ["T2", item["container-title"]],
    ["PB", item.publisher],
    ["PY", point?.[0] === undefined ? undefined : String(point[0]).padStart(4, "0")],
    ["DA", point && risDate(point)],
    ["SN", item.number],
    ["UR", item.URL],
    ["N1", item.note],
  ];
  const told = lines.flatMap(([tag, value]) =>
    value === undefined || oneLine(value) === "" ? [] : `${tag}  - ${oneLine(value)}\r\n`,
  );
  return `${told.join("")}ER  - \r\n`;
}

/** "2016/07/11/": year, month, day and a fourth part that stays empty; what is not known is empty too. */
function risDate([year = 0, month, day]: readonly number[]): string {
  const part = (number: number | undefined) =>
    number === undefined ? "" : String(number).padStart(2, "0");
  return `${String(year).padStart(4, "0")}/${part(month)}/${part(day)}/`;
}
