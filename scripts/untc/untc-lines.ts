import { basename } from "node:path";
import type { Change } from "#lib/import/untc/change";
import { said } from "#lib/import/untc/change-words";
import type { PageComparison } from "#lib/import/untc/compare-page";
import type { StatusPage } from "#lib/import/untc/status-page";
import type { WrittenFile } from "./renew-facts.ts";
import { tableLines } from "./table-lines.ts";

/** A page and what it differs in. */
export type ComparedPage = Readonly<{ file: string; page: StatusPage } & PageComparison>;

/** What a person reads: each page in a line, then the changes. */
export function comparisonLines(
  pages: readonly ComparedPage[],
  print: "words" | "table",
): string[] {
  const changes = pages.flatMap((one) => one.changes);
  const settled = pages.flatMap((one) => one.settled);
  return [
    ...pages.map(pageLine),
    "",
    ...(changes.length === 0 ? ["No changes."] : [`${counted(changes.length, "change")}:`]),
    ...(print === "table" ? changeTable(changes) : changes.flatMap(changeInWords)),
    ...(settled.length === 0 ? [] : ["", "Settled before, as conflicts on record say:"]),
    ...settled.map(({ words }) => `  ${words}`),
  ];
}

function pageLine({ file, page, changes, confirmedActs }: ComparedPage): string {
  const { untcNumber, instrument, asOf, parties, signatories, rows } = page;
  const totals = `${parties} parties, ${signatories} signatories, ${rows.length} rows`;
  const found = changes.length === 0 ? "no changes" : counted(changes.length, "change");
  return `${basename(file)}: ${untcNumber}, ${instrument}, as at ${asOf}: ${totals}; ${confirmedActs} acts as we have them, ${found}.`;
}

function changeInWords({ id, words, needs, row }: Change): string[] {
  return [
    `  ${id}`,
    `    ${words}${row === null ? "" : ` (row ${row})`}`,
    ...(needs === null ? [] : [`    Before it can be accepted: ${needs}.`]),
  ];
}

function changeTable(changes: readonly Change[]): string[] {
  const rows = changes.map(({ id, participant, held, shown, row }) => [
    id,
    participant,
    shown === null ? "-" : shown.bracketed ? `[${said(shown)}]` : said(shown),
    held === null ? "-" : said(held),
    row === null ? "-" : String(row),
  ]);
  return changes.length === 0
    ? []
    : tableLines(["change", "participant", "the page", "our data", "row"], rows);
}

/** What was written, and what is left to do. */
export function writtenLines(files: readonly WrittenFile[], folder: string): string[] {
  if (files.length === 0) return ["Nothing to write: the facts say this already."];
  const gained = (count: number) => (count === 0 ? "" : ` (${count > 0 ? "+" : ""}${count})`);
  return [
    `Written to ${folder}:`,
    ...files.map((one) => `  ${one.file}: ${one.records} records${gained(one.gained)}`),
    "Every check of the facts passes. See what changed with git diff; npm start compiles a release of it.",
  ];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
