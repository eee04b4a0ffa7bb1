import { basename, resolve } from "node:path";
import type { IsoDate } from "#lib/dates/calendar-date";
import { ImportRefusal } from "#lib/db/import/import-refusal";
import { bundledDataDir } from "#lib/db/load-facts";
import {
  compareWitness,
  type Disagreement,
  type WitnessComparison,
} from "#lib/import/ohchr/compare-witness";
import { interpretGrid, type WitnessPage } from "#lib/import/ohchr/interpret-grid";
import { readGrid } from "#lib/import/ohchr/read-grid";
import { recordConflicts } from "#lib/import/ohchr/record-conflicts";
import { decodePage } from "#lib/import/untc/decode-page";
import { PageRefusal } from "#lib/import/untc/page-refusal";
import { pageFiles, readEach } from "./page-files.ts";
import { openFacts, renewFacts } from "./renew-facts.ts";
import { ohchrUsage, parseRenewal } from "./renewal-arguments.ts";
import type { RenewalOutcome } from "./run-untc.ts";
import { tableLines } from "./table-lines.ts";
import { writtenLines } from "./untc-lines.ts";

type ComparedWitness = Readonly<{ file: string; page: WitnessPage } & WitnessComparison>;

/**
 * Reads pages of OHCHR and says where they differ from the facts; accepted differences become conflicts on record.
 * @throws {ImportRefusal} with what keeps it from being done; then nothing was written.
 */
export function runOhchr(words: readonly string[], from: string, today: IsoDate): RenewalOutcome {
  const order = parseRenewal(words, ohchrUsage);
  const asOf = savedOn(order.asOf, today);
  if (order.out !== null) throw new ImportRefusal("--out is for the pages of the depositary.");
  const dataDir = order.data === null ? bundledDataDir : resolve(from, order.data);
  const facts = openFacts(dataDir);
  const files = pageFiles(order.paths.map((path) => resolve(from, path)));
  const readings = readEach(files, (bytes) => {
    const page = interpretGrid(readGrid(decodePage(bytes)), asOf);
    return { page, ...compareWitness(page, facts) };
  });
  const refused = readings.flatMap((one) => ("refused" in one ? [one.refused] : []));
  const pages = readings.flatMap((one): ComparedWitness[] =>
    "page" in one ? [{ file: one.file, ...one.page }] : [],
  );
  const said = linesOf(pages, order.print);
  if (order.accept === null) return { lines: said, refused };
  if (refused.length > 0) {
    throw new ImportRefusal(
      `${refused.join("\n")}\nNothing was written: leave out the pages that cannot be read.`,
    );
  }
  const wanted = order.accept === "all" ? "all" : order.accept.split(",").map((id) => id.trim());
  try {
    const found = onceEach(pages.flatMap(({ disagreements }) => disagreements));
    const written = renewFacts(dataDir, facts, recordConflicts(facts, found, wanted));
    const after = order.print === "json" ? [] : ["", ...writtenLines(written, dataDir)];
    return { lines: [...said, ...after], refused };
  } catch (error) {
    if (!(error instanceof PageRefusal)) throw error;
    throw new ImportRefusal(`What was decided ${error.message} Nothing was written.`);
  }
}

function savedOn(asOf: IsoDate | null, today: IsoDate): IsoDate {
  if (asOf === null) {
    throw new ImportRefusal(
      "Pages of OHCHR print no day: say on which day they were saved with --as-of YYYY-MM-DD.",
    );
  }
  if (asOf > today) throw new ImportRefusal(`--as-of ${asOf} is a day that has not come.`);
  return asOf;
}

/** A page by treaty and one by country may say the same. */
function onceEach(found: readonly Disagreement[]): Disagreement[] {
  return [...new Map(found.map((one) => [`${one.id} ${one.witness}`, one])).values()];
}

function linesOf(pages: readonly ComparedWitness[], print: "words" | "table" | "json"): string[] {
  if (print === "json") return [JSON.stringify(jsonOf(pages), null, 2)];
  if (pages.length === 0) return [];
  const found = pages.flatMap(({ disagreements }) => disagreements);
  const settled = pages.flatMap((one) => one.settled);
  const rows = found.map(({ id, participant, witness, ours, oursBy }) => [
    id,
    participant,
    witness,
    ours,
    oursBy,
  ]);
  return [
    ...pages.flatMap(pageLines),
    "",
    found.length === 0 ? "No differences." : `${found.length} differ:`,
    ...(print === "table" && found.length > 0
      ? tableLines(["difference", "country", "OHCHR", "our data", "resting on"], rows)
      : found.flatMap((one) => [
          `  ${one.id}`,
          `    ${one.instrument}, ${one.participant}: OHCHR shows ${one.witness}; our data have ${one.ours} (${one.oursBy}).`,
        ])),
    ...(settled.length === 0 ? [] : ["", `${settled.length} on record already, as conflicts.`]),
  ];
}

function pageLines({ file, page, agreeing, disagreements }: ComparedWitness): string[] {
  const part = page.ofItems === null ? "" : `, a part of ${page.ofItems}: the grid has more pages`;
  return [
    `${basename(file)}: ${page.rows.length} rows${part}; ${agreeing} statements as we have them, ${disagreements.length} not.`,
    ...page.left.map((reason) => `  not compared: ${reason}`),
  ];
}

function jsonOf(pages: readonly ComparedWitness[]) {
  return {
    pages: pages.map(({ file, page, agreeing }) => ({
      file: basename(file),
      asOf: page.asOf,
      rows: page.rows.length,
      ofItems: page.ofItems,
      agreeing,
      left: page.left,
    })),
    differences: pages.flatMap(({ disagreements }) => disagreements),
    settled: pages.flatMap(({ settled }) => settled),
  };
}
