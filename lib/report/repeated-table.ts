import type { CollectionItem, PassageItem } from "#lib/collection/item.schema";
import { formatDate } from "#lib/dates/date-in-words";
import type { Words } from "#lib/i18n/words";
import type { ManuscriptTable, Run } from "#lib/manuscript/manuscript";
import { citedDocuments, passagesOf } from "#lib/report/cited-documents";
import { hasCopy } from "#lib/report/source-note";
import { symbolAddress } from "#lib/url/source-address";

/** The passages of one State on one right that more than one document, or more than one cycle, holds. */
export type Repetition = Readonly<{
  state: { id: string; name: string };
  right: { id: string; name: string };
  passages: readonly PassageItem[];
}>;

/** What was collected of a State on a right out of two documents or two cycles; what is called positive is no concern, and what names no body no document. */
export function repetitions(items: readonly CollectionItem[]): readonly Repetition[] {
  const found = new Map<string, Repetition & { passages: PassageItem[] }>();
  for (const passage of passagesOf(items)) {
    if (passage.passageKind === "positive" || passage.committee === null) continue;
    for (const state of passage.states)
      for (const right of passage.rights) {
        const key = `${state.id} ${right.id}`;
        const known = found.get(key);
        if (known === undefined) found.set(key, { state, right, passages: [passage] });
        else known.passages.push(passage);
      }
  }
  return [...found.values()]
    .filter(({ passages }) => isRepeated(passages))
    .sort(
      (a, b) =>
        a.state.name.localeCompare(b.state.name, "en") ||
        a.right.name.localeCompare(b.right.name, "en"),
    );
}

function isRepeated(passages: readonly PassageItem[]): boolean {
  const cycles = new Set(
    passages.flatMap(({ committee, cycle }) => (cycle === null ? [] : `${committee?.id} ${cycle}`)),
  );
  return citedDocuments(passages).length > 1 || cycles.size > 1;
}

export function repeatedTable(
  items: readonly CollectionItem[],
  words: Words,
  language: string,
): ManuscriptTable {
  const label = (key: string) => words(`report.document.annex.${key}`);
  return {
    caption: label("repeatedCaption"),
    columns: [
      { label: label("state"), align: "start" },
      { label: label("right"), align: "start" },
      { label: label("passages"), align: "end" },
      { label: label("documents"), align: "end" },
      { label: label("where"), align: "start" },
    ],
    rows: repetitions(items).map(({ state, right, passages }) => [
      [{ text: state.name }],
      [{ text: right.name }],
      [{ text: String(passages.length) }],
      [{ text: String(citedDocuments(passages).length) }],
      whereRuns(passages, words, language),
    ]),
    notes: [[{ text: label("repeatedNote") }]],
  };
}

/** A line for each document: "11 July 2016, CCPR/C/KAZ/CO/2, para. 23; para. 24". */
function whereRuns(passages: readonly PassageItem[], words: Words, language: string): Run[] {
  return citedDocuments(passages).flatMap(({ passages: own }, place) => {
    const [first] = own;
    if (first === undefined) return [];
    const { symbol, date } = first;
    const name = symbol ?? first.committee?.name ?? words("report.document.annex.noBody");
    return [
      { text: `${place === 0 ? "" : "\n"}${formatDate(date, language)}, ` },
      { text: name, ...(hasCopy(symbol) && { href: symbolAddress(symbol) }) },
      { text: `, ${paragraphsOf(own, words)}` },
    ];
  });
}

/** "para. 23; para. 24", each place once. */
export function paragraphsOf(passages: readonly PassageItem[], words: Words): string {
  const places = passages.map(({ paragraphs }) =>
    paragraphs === null
      ? words("report.document.annex.noParagraph")
      : words("report.document.annex.paragraph", { paragraphs }),
  );
  return [...new Set(places)].join("; ");
}
