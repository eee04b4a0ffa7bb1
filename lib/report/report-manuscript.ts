import type { CollectionItem } from "#lib/collection/item.schema";
import { statesOf } from "#lib/collection/states-of";
import { formatDate } from "#lib/dates/date-in-words";
import type { Words } from "#lib/i18n/words";
import type { Block, Manuscript } from "#lib/manuscript/manuscript";
import { annexBlocks } from "#lib/report/annex-blocks";
import { groupBlocks } from "#lib/report/group-blocks";
import { methodBlocks } from "#lib/report/method-blocks";
import { ownText } from "#lib/report/own-text";
import type { ReportInput } from "#lib/report/report-input";
import { countBlocks, countWords } from "#lib/report/word-count";

/** Words of the text, of its footnotes, and of annexes and the last page with theirs. A limit holds against the first two. */
export type ReportLength = Readonly<{ body: number; footnotes: number; annexes: number }>;

export type Report = Readonly<{ manuscript: Manuscript; length: ReportLength }>;

/**
 * The report that a collection and its plan make: title, contents, introduction, every item once under its heading,
 * conclusion, annexes, and a last page on method and sources; with how many words it has.
 */
export function makeReport(input: ReportInput, words: Words): Report {
  const { items, plan } = input.collection;
  const writing = { words, language: input.language, pngs: input.pngs };
  const title = plan.title.trim() || words("report.document.untitled");
  const subtitle = subtitleOf(input, words);
  const body = [
    ...headed(words("report.text.introduction"), plan.introduction),
    heading(words("report.document.findings")),
    ...paraphraseNote(items, words),
    ...groupBlocks(input, writing),
    ...headed(words("report.text.conclusion"), plan.conclusion),
  ];
  const annexes = [...annexBlocks(input, writing), ...methodBlocks(items, words)];
  const length = lengthOf(`${title} ${subtitle}`, body, annexes);
  const blocks: readonly Block[] = [
    { kind: "contents", title: words("report.document.contents") },
    { kind: "page-break" },
    ...body,
    ...annexes,
    ...lengthBlocks(length, plan.wordLimit, words),
  ];
  const { language } = input;
  return { manuscript: { title, subtitle, language, orientation: "portrait", blocks }, length };
}

function lengthOf(front: string, body: readonly Block[], annexes: readonly Block[]): ReportLength {
  const main = countBlocks(body);
  const rest = countBlocks(annexes);
  return {
    body: countWords(front) + main.text,
    footnotes: main.footnotes,
    annexes: rest.text + rest.footnotes,
  };
}

function lengthBlocks(length: ReportLength, limit: number, words: Words): Block[] {
  const { body, footnotes } = length;
  const text = words("report.document.method.wordsText", {
    ...length,
    total: body + footnotes,
    limit,
  });
  return [
    { kind: "heading", level: 2, text: words("report.document.method.words") },
    { kind: "paragraph", runs: [{ text }] },
  ];
}

function subtitleOf({ collection, day, language }: ReportInput, words: Words): string {
  const states = statesOf(collection.items, words.locale).map(({ name }) => name);
  const made = formatDate(day, language);
  if (states.length === 0) return words("report.document.made", { day: made });
  return words("report.document.subtitle", { states: states.join(", "), day: made });
}

function paraphraseNote(items: readonly CollectionItem[], words: Words): Block[] {
  const isAny = items.some((item) => item.kind === "passage" && item.text?.nature === "paraphrase");
  if (!isAny) return [];
  return [
    { kind: "paragraph", role: "note", runs: [{ text: words("report.document.paraphraseMeans") }] },
  ];
}

function headed(title: string, text: string): Block[] {
  const paragraphs = ownText(text, "own");
  return paragraphs.length === 0 ? [] : [heading(title), ...paragraphs];
}

function heading(text: string): Block {
  return { kind: "heading", level: 1, text };
}
