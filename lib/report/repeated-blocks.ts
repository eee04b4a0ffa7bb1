import { formatDate } from "#lib/dates/date-in-words";
import type { Block, ManuscriptTable, Run } from "#lib/manuscript/manuscript";
import { unknownDate } from "#lib/observations/from-passage";
import {
  type ArrangedGroup,
  type ListedPassage,
  listedPassages,
} from "#lib/recurrence/arranged-ledger";
import { measuredWords } from "#lib/recurrence/measured";
import type { ItemWriting } from "#lib/report/item-blocks";
import {
  type RepeatedConcern,
  type RepeatedConcerns,
  repeatedConcerns,
} from "#lib/report/repeated-concerns";
import type { ReportInput } from "#lib/report/report-input";
import { hasCopy } from "#lib/report/source-note";
import { symbolAddress } from "#lib/url/source-address";

/**
 * The annex of repeated concerns: one table over all of which something was collected, then the whole history of each,
 * what the authors arranged marked as that; last the method with its measured precision and recall.
 */
export function repeatedBlocks(input: ReportInput, writing: ItemWriting): Block[] {
  const { words } = writing;
  const found = repeatedConcerns(input.collection, input.ledgers, words.locale);
  const say = (key: string, values?: Record<string, string | number>) =>
    note(words(`report.document.repeated.${key}`, values));
  if (found.missing.length + input.ledgers.length === 0) {
    return [note(words("report.document.annex.noState"))];
  }
  const tables = found.concerns.length === 0 ? [say("none")] : tablesOf(found, writing);
  return [
    ...(input.ledgers.length === 0 ? [] : tables),
    ...(found.alone === 0 ? [] : [say("alone", { count: found.alone })]),
    ...found.incomplete.map(({ outcome: { choice, missing } }) =>
      say("incomplete", { title: choice.title, count: missing.length, release: choice.release }),
    ),
    ...(found.missing.length === 0 ? [] : [say("missing", { states: found.missing.join(", ") })]),
    ...(input.ledgers.length === 0 ? [] : [say("method"), measuredNote(writing)]),
  ];
}

function measuredNote({ words }: ItemWriting): Block {
  return note(words("recurrence.measured", measuredWords()));
}

function tablesOf({ concerns }: RepeatedConcerns, writing: ItemWriting): Block[] {
  const tables = [
    overviewTable(concerns, writing),
    ...concerns.map((concern, place) => historyTable(concern, place + 1, writing)),
  ];
  return tables.map((table) => ({ kind: "table", table }));
}

/** One row a concern; the number leads to its history. */
function overviewTable(
  concerns: readonly RepeatedConcern[],
  writing: ItemWriting,
): ManuscriptTable {
  const { words, language } = writing;
  const label = (key: string) => words(`report.document.repeated.columns.${key}`);
  const numbers = new Set(["number", "passages", "cycles"]);
  return {
    caption: words("report.document.repeated.caption", { count: concerns.length }),
    columns: ["number", "state", "concern", "first", "last", "cycles", "bodies", "passages"].map(
      (key) => ({ label: label(key), align: numbers.has(key) ? "end" : "start" }),
    ),
    rows: concerns.map(({ ledger, arranged: { title, counts } }, place) =>
      [
        String(place + 1),
        ledger.name,
        title,
        dateText(counts.firstDate, writing),
        dateText(counts.lastDate, writing),
        String(counts.cycles),
        counts.bodies.join(", ") || words("report.document.annex.noBody"),
        String(counts.passages),
      ].map((text): readonly Run[] => [{ text }]),
    ),
    notes: releaseNotes(concerns, words, language),
  };
}

function releaseNotes(
  concerns: readonly RepeatedConcern[],
  words: ItemWriting["words"],
  language: string,
): (readonly Run[])[] {
  const told = new Set(
    concerns.map(({ ledger: { release, asOf } }) =>
      words("report.document.repeated.release", { release, asOf: formatDate(asOf, language) }),
    ),
  );
  return [...told].map((text) => [{ text }]);
}

/** Every passage of a concern, the earliest first, whether it was collected or not. */
function historyTable(
  { ledger, arranged, collected }: RepeatedConcern,
  number: number,
  writing: ItemWriting,
): ManuscriptTable {
  const { words } = writing;
  const label = (key: string) => words(`report.document.repeated.columns.${key}`);
  const passages = listedPassages(arranged.group, ledger);
  return {
    caption: words("report.document.repeated.history", {
      number,
      title: arranged.title,
      state: ledger.name,
      count: passages.length,
    }),
    columns: ["date", "body", "cycle", "place", "verification", "here"].map((key) => {
      return { label: label(key), align: "start" };
    }),
    rows: passages.map((passage) => historyRow(passage, collected, writing)),
    notes: [[{ text: standingText(arranged, writing) }]],
  };
}

function historyRow(
  { member, told }: ListedPassage,
  collected: ReadonlySet<string>,
  writing: ItemWriting,
): (readonly Run[])[] {
  const { words } = writing;
  const { symbol, paragraphs } = told;
  const annex = (key: string, values?: Record<string, string>) =>
    words(`report.document.annex.${key}`, values);
  const place = paragraphs === null ? annex("noParagraph") : annex("paragraph", { paragraphs });
  const isHere = collected.has(member.id);
  return [
    [{ text: dateText(member.date, writing) }],
    [{ text: told.body ?? annex("noBody") }],
    [{ text: cycleText(member, writing) }],
    [
      {
        text: symbol ?? annex("noSymbol"),
        ...(hasCopy(symbol) && { href: symbolAddress(symbol) }),
      },
      { text: `, ${place}` },
    ],
    [{ text: told.verificationWords }],
    [{ text: words(`report.document.repeated.${isHere ? "here" : "notHere"}`) }],
  ];
}

/** A document of which no cycle is stated counts as one, and says so. */
function cycleText({ cycle, document }: ListedPassage["member"], { words }: ItemWriting): string {
  return cycle === document ? words("report.document.repeated.noCycle") : cycle;
}

function dateText(date: string | null, { words, language }: ItemWriting): string {
  return date === null || date === unknownDate
    ? words("report.document.undated")
    : formatDate(date, language);
}

/** Whose grouping it is, and from what the authors' differs. */
function standingText(
  { group, isAsFound, found, choices }: ArrangedGroup,
  { words }: ItemWriting,
): string {
  const say = (key: string, values?: Record<string, string | number>) =>
    words(`report.document.repeated.standing.${key}`, values);
  const releases = [...new Set(choices.map(({ release }) => release))].join(", ");
  const isConfirmed = group.standing === "confirmed";
  if (isAsFound) return isConfirmed ? say("confirmed", { releases }) : say("found");
  const foundText = found
    .map(({ group: { title }, counts }) => say("foundGroup", { title, count: counts.passages }))
    .join("; ");
  const arranged = say("arranged", { releases, found: foundText });
  return isConfirmed ? `${arranged} ${say("andConfirmed")}` : arranged;
}

function note(text: string): Block {
  return { kind: "paragraph", role: "note", runs: [{ text }] };
}
