import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { Facts } from "#data/catalogue";
import type { IsoDate } from "#lib/dates/calendar-date";
import { ImportRefusal } from "#lib/db/import/import-refusal";
import { bundledDataDir } from "#lib/db/load-facts";
import { acceptChanges } from "#lib/import/untc/accept-changes";
import { comparePage } from "#lib/import/untc/compare-page";
import { type Decisions, decideChanges, parseChangeFile } from "#lib/import/untc/decide";
import { PageRefusal } from "#lib/import/untc/page-refusal";
import { readPage } from "#lib/import/untc/read-page";
import { pageFiles, readEach } from "./page-files.ts";
import { openFacts, renewFacts } from "./renew-facts.ts";
import { parseRenewal, type RenewalArguments, untcUsage } from "./renewal-arguments.ts";
import { type ComparedPage, comparisonLines, writtenLines } from "./untc-lines.ts";

/** What the command says, and whether every page was read. */
export type RenewalOutcome = Readonly<{ lines: readonly string[]; refused: readonly string[] }>;

/**
 * Reads pages of the depositary, compares them with the facts, and writes what a person accepts.
 * @throws {ImportRefusal} with what keeps it from being done; then nothing was written.
 */
export function runUntc(words: readonly string[], from: string, today: IsoDate): RenewalOutcome {
  const order = parseRenewal(words, untcUsage);
  const dataDir = order.data === null ? bundledDataDir : resolve(from, order.data);
  const facts = openFacts(dataDir);
  const files = pageFiles(order.paths.map((path) => resolve(from, path)));
  const { instruments } = facts;
  const readings = readEach(files, (bytes) => {
    const page = readPage(bytes, { instruments, asOf: order.asOf, today });
    return { page, ...comparePage(page, facts) };
  });
  const refused = readings.flatMap((one) => ("refused" in one ? [one.refused] : []));
  const pages = readings.flatMap((one): ComparedPage[] =>
    "page" in one ? [{ file: one.file, ...one.page }] : [],
  );
  refuseTwice(pages);
  if (order.out !== null) writeChangeFile(resolve(from, order.out), pages);
  const said = order.print === "json" ? jsonLines(pages, refused) : textLines(pages, order.print);
  if (order.accept === null) return { lines: said, refused };
  refuseToAccept(refused);
  return { lines: [...said, ...accept(order, pages, facts, { dataDir, from, today })], refused };
}

function textLines(pages: readonly ComparedPage[], print: "words" | "table"): string[] {
  return pages.length === 0 ? [] : comparisonLines(pages, print);
}

function jsonLines(pages: readonly ComparedPage[], refused: readonly string[]): string[] {
  const content = {
    pages: pages.map(({ file, page: { rows, ...page }, changes, confirmedActs }) => ({
      file: basename(file),
      ...page,
      rows: rows.length,
      confirmedActs,
      changes: changes.length,
    })),
    refused,
    changes: pages.flatMap(({ changes }) => changes),
    settled: pages.flatMap(({ settled }) => settled),
  };
  return [JSON.stringify(content, null, 2)];
}

function refuseTwice(pages: readonly ComparedPage[]): void {
  for (const [index, { file, page }] of pages.entries()) {
    const earlier = pages.slice(0, index).find((one) => one.page.instrument === page.instrument);
    if (earlier !== undefined) {
      throw new ImportRefusal(
        `${basename(earlier.file)} and ${basename(file)} are both pages of ${page.instrument}; give one of them.`,
      );
    }
  }
}

function refuseToAccept(refused: readonly string[]): void {
  if (refused.length === 0) return;
  throw new ImportRefusal(
    `${refused.join("\n")}\nNothing was written: leave out the pages that cannot be read.`,
  );
}

function writeChangeFile(path: string, pages: readonly ComparedPage[]): void {
  const changes = pages.flatMap((one) => one.changes);
  const content = JSON.stringify({ format: "pacta-untc-changes-1", changes }, null, 2);
  try {
    writeFileSync(`${path}.part`, `${content}\n`);
    renameSync(`${path}.part`, path);
  } catch (error) {
    throw new ImportRefusal(`${path} cannot be written (${(error as Error).message}).`);
  }
}

type Surroundings = Readonly<{ dataDir: string; from: string; today: IsoDate }>;

function accept(
  order: RenewalArguments,
  pages: readonly ComparedPage[],
  facts: Facts,
  { dataDir, from, today }: Surroundings,
): string[] {
  const found = pages.flatMap(({ changes }) => changes);
  try {
    const decided = decideChanges(found, decisionsOf(order.accept ?? "", from));
    const read = pages.map(({ page }) => page);
    const renewed = acceptChanges(facts, read, decided, today);
    const written = renewFacts(dataDir, facts, renewed);
    return order.print === "json" ? [] : ["", ...writtenLines(written, dataDir)];
  } catch (error) {
    if (!(error instanceof PageRefusal)) throw error;
    throw new ImportRefusal(`What was decided ${error.message} Nothing was written.`);
  }
}

/** "all", a file that is there, or ids. */
function decisionsOf(words: string, from: string): Decisions {
  if (words === "all") return { kind: "all" };
  const path = resolve(from, words);
  if (existsSync(path)) {
    return { kind: "file", file: parseChangeFile(readFileSync(path, "utf8")) };
  }
  if (/\.json$/i.test(words)) throw new ImportRefusal(`${words}: there is no such file.`);
  return { kind: "ids", ids: words.split(",").map((id) => id.trim()) };
}
