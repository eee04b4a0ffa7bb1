import type { CollectionItem, PassageItem } from "#lib/collection/item.schema";
import { formatDate } from "#lib/dates/date-in-words";
import type { Words } from "#lib/i18n/words";
import type { ManuscriptTable, Run } from "#lib/manuscript/manuscript";
import { citedDocuments, passagesOf } from "#lib/report/cited-documents";
import { hasCopy } from "#lib/report/source-note";
import { symbolAddress } from "#lib/url/source-address";

/** Every document that the passages come from, once, with the paragraphs cited. */
export function documentsTable(
  items: readonly CollectionItem[],
  words: Words,
  language: string,
): ManuscriptTable {
  const label = (key: string) => words(`report.document.annex.${key}`);
  const documents = citedDocuments(passagesOf(items));
  return {
    caption: words("report.document.annex.documentsCaption", { count: documents.length }),
    columns: ["document", "title", "body", "date", "paragraphs"].map((key) => {
      return { label: label(key), align: "start" };
    }),
    rows: documents.flatMap(({ passages }) => {
      const [first] = passages;
      return first === undefined ? [] : [rowOf(first, passages, words, language)];
    }),
    notes: [[{ text: label("documentsNote") }]],
  };
}

function rowOf(
  first: PassageItem,
  passages: readonly PassageItem[],
  words: Words,
  language: string,
): (readonly Run[])[] {
  const { symbol, committee, date } = first;
  const name = symbol ?? words("report.document.annex.noSymbol");
  return [
    [{ text: name, ...(hasCopy(symbol) && { href: symbolAddress(symbol, language) }) }],
    [{ text: titleOf(passages, words) }],
    [{ text: committee?.name ?? words("report.document.annex.noBody") }],
    [{ text: date === "" ? words("report.document.undated") : formatDate(date, language) }],
    [{ text: paragraphsOf(passages, words) }],
  ];
}

/** The title that the reference gives; a document known second-hand has that of its source. */
function titleOf(passages: readonly PassageItem[], words: Words): string {
  const direct = passages.find(({ citations }) => !citations.isSecondHand) ?? passages[0];
  const title = direct?.citations.csl.title;
  const said = typeof title === "string" ? title : "";
  if (direct?.citations.isSecondHand !== true) return said;
  return `${said} (${words("report.document.annex.secondHand")})`;
}

/** "para. 23; para. 24", each place once. */
function paragraphsOf(passages: readonly PassageItem[], words: Words): string {
  const places = passages.map(({ paragraphs }) =>
    paragraphs === null
      ? words("report.document.annex.noParagraph")
      : words("report.document.annex.paragraph", { paragraphs }),
  );
  return [...new Set(places)].join("; ");
}
