import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue, type DatasetId, type Facts } from "#data/catalogue";
import { type Breach, formatBreach } from "#data/checks/breach";
import { checkFacts } from "#data/checks/check-facts";
import type { RecordCounts } from "#data/checks/record-counts";
import { checkShape } from "#data/checks/shape";
import { ImportRefusal } from "#lib/db/import/import-refusal";
import { FactsError, loadFacts } from "#lib/db/load-facts";
import { finishRenewal, writeTogether } from "./write-facts.ts";

const countsFile = "checks/record-counts.json";
const mostBreaches = 12;

/** A file that was written, and how many records it has gained or lost. */
export type WrittenFile = Readonly<{ file: string; records: number; gained: number }>;

/**
 * The facts of a folder, after anything that a killed renewal has left there.
 * @throws {ImportRefusal} where they cannot be used.
 */
export function openFacts(dataDir: string): Facts {
  finishRenewal(dataDir);
  try {
    return loadFacts(dataDir);
  } catch (error) {
    if (!(error instanceof FactsError)) throw error;
    throw refusalOf(error.breaches, `The facts in ${dataDir} cannot be read`);
  }
}

/**
 * Writes datasets that changed, and how many records are expected of them, once everything holds together.
 * @throws {ImportRefusal} where a check fails: then nothing is written.
 */
export function renewFacts(dataDir: string, facts: Facts, renewed: Partial<Facts>): WrittenFile[] {
  const counts = readCounts(dataDir);
  refuseBroken(checkFacts(facts, counts), "The facts do not hold together as they are");
  const changed = (Object.keys(renewed) as DatasetId[]).filter(
    (id) => JSON.stringify(renewed[id]) !== JSON.stringify(facts[id]),
  );
  const after: Facts = { ...facts, ...renewed };
  const newCounts = {
    ...counts,
    ...Object.fromEntries(changed.filter((id) => id in counts).map((id) => [id, after[id].length])),
  };
  const shape = changed.flatMap((id) => checkShape(id, after[id]));
  refuseBroken(shape, "A change has the wrong shape");
  refuseBroken(checkFacts(after, newCounts), "With these changes the facts do not hold together");
  if (changed.length > 0) {
    writeTogether(dataDir, filesOf(changed, after, newCounts, counts));
  }
  return changed.map((id) => ({
    file: catalogue[id].file,
    records: after[id].length,
    gained: after[id].length - facts[id].length,
  }));
}

function readCounts(dataDir: string): RecordCounts {
  try {
    return JSON.parse(readFileSync(join(dataDir, countsFile), "utf8"));
  } catch (error) {
    const reason = (error as Error).message;
    throw new ImportRefusal(`${countsFile} cannot be read (${reason}); nothing was written.`);
  }
}

function refuseBroken(breaches: readonly Breach[], what: string): void {
  if (breaches.length > 0) throw refusalOf(breaches, what);
}

function refusalOf(breaches: readonly Breach[], what: string): ImportRefusal {
  const shown = breaches.slice(0, mostBreaches).map((breach) => `  ${formatBreach(breach)}`);
  const more =
    breaches.length > mostBreaches ? [`  and ${breaches.length - mostBreaches} more`] : [];
  return new ImportRefusal([`${what}; nothing was written:`, ...shown, ...more].join("\n"));
}

function filesOf(
  changed: readonly DatasetId[],
  facts: Facts,
  counts: RecordCounts,
  before: RecordCounts,
): Map<string, string> {
  const files = new Map(changed.map((id) => [catalogue[id].file, formatRecords(facts[id])]));
  if (JSON.stringify(counts) !== JSON.stringify(before))
    files.set(countsFile, formatCounts(counts));
  return files;
}

/** One record a line, so that a change of one fact is a change of one line. */
function formatRecords(records: readonly unknown[]): string {
  return `[\n${records.map((record) => JSON.stringify(record)).join(",\n")}\n]\n`;
}

function formatCounts(counts: RecordCounts): string {
  const lines = Object.entries(counts).map(([id, count]) => `${JSON.stringify(id)}: ${count}`);
  return `{\n${lines.join(",\n")}\n}\n`;
}
