import type {
  CollectionItem,
  FactItem,
  PassageItem,
  PictureItem,
  TableItem,
} from "#lib/collection/item.schema";
import { formatDate } from "#lib/dates/date-in-words";
import type { Words } from "#lib/i18n/words";
import type { Block, ManuscriptTable, Run } from "#lib/manuscript/manuscript";
import { grouped } from "#lib/report/grouped";
import { ownText } from "#lib/report/own-text";
import { sourceNote } from "#lib/report/source-note";

export type ItemWriting = Readonly<{
  words: Words;
  language: string;
  pngs: ReadonlyMap<string, string>;
}>;

/** One item under its title, with what the user says of it: own text, then the assessment, named as one. */
export function itemBlocks(item: CollectionItem, writing: ItemWriting): Block[] {
  const { own, title } = item;
  const label = writing.words("report.document.assessment");
  return [
    { kind: "heading", level: 3, text: title },
    ...factsOf(item, writing),
    ...ownText(own.text, "own"),
    ...ownText(own.assessment, "assessment", label),
  ];
}

function factsOf(item: CollectionItem, writing: ItemWriting): Block[] {
  switch (item.kind) {
    case "passage":
      return passageBlocks(item, writing);
    case "fact":
      return factBlocks(item, writing);
    case "table":
      return [{ kind: "table", table: tableOf(item, writing.words) }];
    case "picture":
      return pictureBlocks(item, writing);
  }
}

function passageBlocks(item: PassageItem, writing: ItemWriting): Block[] {
  const { words } = writing;
  const note = sourceNote(item, words);
  const { recommendation } = item;
  const line: Block = {
    kind: "paragraph",
    role: "note",
    runs: [{ text: whoAndWhen(item, writing) }],
  };
  const recommended: Block = {
    kind: "paragraph",
    runs: [
      { text: words("report.items.recommendation"), bold: true },
      { text: ` ${recommendation}` },
    ],
  };
  return [line, saidBy(item, note, words), ...(recommendation === null ? [] : [recommended])];
}

/** "Kazakhstan · Human Rights Committee · 11 July 2016 · Concern". */
function whoAndWhen(
  { states, committee, date, passageKind }: PassageItem,
  { words, language }: ItemWriting,
): string {
  const parts = [
    states.map(({ name }) => name).join(", "),
    committee?.name ?? words("observation.noCommittee"),
    date === "" ? words("report.document.undated") : formatDate(date, language),
    words(`observation.kinds.${passageKind}`),
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

/** Official words stand as a quotation; a paraphrase is called one; either with its footnote. */
function saidBy({ text }: PassageItem, footnote: readonly Run[], words: Words): Block {
  if (text === null)
    return {
      kind: "paragraph",
      runs: [{ text: words("report.items.noText"), italic: true, footnote }],
    };
  if (text.nature === "official")
    return { kind: "paragraph", role: "quote", runs: [{ text: text.words, footnote }] };
  return {
    kind: "paragraph",
    runs: [
      { text: words("report.document.paraphrase"), italic: true },
      { text: ` ${text.words}`, footnote },
    ],
  };
}

function factBlocks(item: FactItem, { words }: ItemWriting): Block[] {
  const items = item.facts.map(([label, said], place): readonly Run[] => [
    { text: `${label}: `, bold: true },
    { text: said, ...(place === 0 && { footnote: sourceNote(item, words) }) },
  ]);
  return items.length === 0
    ? [{ kind: "paragraph", runs: [{ text: item.title, footnote: sourceNote(item, words) }] }]
    : [{ kind: "list", items }];
}

/** A collected table as a real one: every row leads to its record. */
export function tableOf(item: TableItem, words: Words): ManuscriptTable {
  return {
    caption: item.title,
    columns: item.columns,
    rows: item.rows.map(({ link, cells }) =>
      item.columns.map((_, place): readonly Run[] => [
        { text: cells[place] ?? "", ...(place === 0 && { href: link }) },
      ]),
    ),
    notes: aboutNotes(item, words),
  };
}

/** What a picture says of itself stands in it: only the way to build it again is added. */
function pictureBlocks(item: PictureItem, { pngs, words }: ItemWriting): Block[] {
  const { id, svg, width, height, alt, title } = item;
  const pngBase64 = pngs.get(id) ?? null;
  return [
    { kind: "picture", picture: { svg, width, height, alt, caption: title, pngBase64 } },
    { kind: "paragraph", role: "note", runs: linkNote(item, words) },
  ];
}

/** So many entries under one label are written out; what further ones there are is said. */
const mostNamed = 6;

/** A note for each label: scope, sources, coverage, and the link. */
function aboutNotes(item: TableItem, words: Words): (readonly Run[])[] {
  const byLabel = grouped(item.about, ([label]) => label);
  const said = [...byLabel].map(([label, entries]): readonly Run[] => {
    const named = entries.slice(0, mostNamed).map(([, text]) => text);
    const more = entries.length - named.length;
    const rest = more > 0 ? [words("report.document.more", { count: more })] : [];
    return [{ text: `${label}: ${[...named, ...rest].join("; ")}` }];
  });
  return [...said, linkNote(item, words)];
}

function linkNote({ link }: TableItem | PictureItem, words: Words): readonly Run[] {
  return [{ text: `${words("report.document.link")} ` }, { text: link, href: link }];
}
