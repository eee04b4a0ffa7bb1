import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../setup/project.mjs";
import type { Outcome } from "./section.ts";
import { sections } from "./sections.ts";

/** A line of the table of what was tried. */
export type HardRow = Outcome & Readonly<{ section: string; day: string; machine: string }>;

const pagePath = join(projectFolder, "docs", "reliability.md");
const dataPath = join(projectFolder, "docs", "reliability.json");
const marks = ["<!-- made by npm run test:hard -->", "<!-- until here -->"] as const;

export function readRows(): HardRow[] {
  return JSON.parse(readFileSync(dataPath, "utf8")) as HardRow[];
}

/** Puts the outcome of a run into the page and the data beside it; sections that did not run keep what they had. */
export function writeReliability(rows: readonly HardRow[]): void {
  const ran = new Set(rows.map(({ section }) => section));
  const all = [...readRows().filter(({ section }) => !ran.has(section)), ...rows];
  writeFileSync(dataPath, `${JSON.stringify(all, null, 2)}\n`);
  writeFileSync(pagePath, withTable(readFileSync(pagePath, "utf8"), all));
}

/** The page with its table made anew. */
export function withTable(page: string, rows: readonly HardRow[]): string {
  const [from, to] = marks.map((mark) => page.indexOf(mark));
  if (from === undefined || to === undefined || from < 0 || to < from) {
    throw new Error("docs/reliability.md has no place for the table.");
  }
  return `${page.slice(0, from)}${marks[0]}\n\n${pageTable(rows)}\n${page.slice(to)}`;
}

/** Section by section in the order in which they run; those that nobody has run yet are named. */
function pageTable(rows: readonly HardRow[]): string {
  const names = sections.map(({ name }) => name);
  const ran = names.filter((name) => rows.some(({ section }) => section === name));
  const missing = names.filter((name) => !ran.includes(name));
  const tables = tablesOf(rows, ran);
  return missing.length === 0 ? tables : `${tables}\nNot run yet: ${missing.join(", ")}.\n`;
}

function tablesOf(rows: readonly HardRow[], names: readonly string[]): string {
  return names
    .map((section) => {
      const own = rows.filter((row) => row.section === section);
      const [first] = own;
      const lines = own.map(
        ({ what, times, happened, holds }) =>
          `| ${cell(what)} | ${new Intl.NumberFormat("en").format(times)} | ${verdict(holds)} | ${cell(happened)} |`,
      );
      return `### ${section}\n\nOn ${first?.day}: ${first?.machine}.\n\n| tried | times | holds | what happened |\n| --- | ---: | --- | --- |\n${lines.join("\n")}\n`;
    })
    .join("\n");
}

function verdict(holds: boolean | null): string {
  if (holds === null) return "not answered";
  return holds ? "yes" : "**no**";
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replace(/\s+/g, " ").replaceAll("<", "&lt;");
}

/** The same for a terminal. */
export function formatTable(rows: readonly HardRow[]): string {
  const lines = rows.map(({ section, what, times, holds }) => [
    section,
    verdict(holds),
    String(times),
    what,
  ]);
  const widths = [0, 1, 2].map((column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map(
      ([section = "", holds = "", times = "", what = ""]) =>
        `${section.padEnd(widths[0] ?? 0)}  ${holds.padEnd(widths[1] ?? 0)}  ${times.padStart(widths[2] ?? 0)}  ${what}`,
    )
    .join("\n");
}
