import { closeSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { RejectReason } from "#lib/db/import/import-account";

/** A record that gave no passage, by its name. */
export type Reject = Readonly<{
  /** Its number in the file, from 1. */
  number: number;
  place: string;
  id: string | null;
  symbol: string | null;
  reason: RejectReason;
  detail: string;
}>;

/** Something to know of a record that was imported: an unknown label, a State that only the symbol names. */
export type Told = Readonly<{ code: string; value: string }>;

export type Change = "new" | "updated" | "vanished";

/** What is written down of an import beside the release. */
export type ImportReport = Readonly<{
  /** One line of JSON for each rejected record: what it was, and why. */
  reject(reject: Reject, record: Uint8Array): void;
  /** One line of JSON for each passage that the live release did not hold, or not so, or that is gone. */
  change(change: Change, id: string): void;
  /** Counts what folding had to say. */
  warn(warnings: readonly Told[]): void;
  /** Writes the warnings down, and closes all files. Gives how many there were of each kind. */
  close(): ReadonlyMap<string, number>;
}>;

export const rejectsName = "rejects.jsonl";
export const changesName = "changes.jsonl";
export const warningsName = "warnings.json";

/** Of one kind, so many different values are listed; the others are only counted. */
const mostValues = 1000;
/** And each is told so far. */
const longestValue = 200;

export function openImportReport(folder: string): ImportReport {
  const rejects = lineFile(join(folder, rejectsName));
  const changes = lineFile(join(folder, changesName));
  const warnings = new Map<string, WarningCount>();
  return {
    reject(reject, record) {
      rejects.write({ ...reject, record: recordOf(record) });
    },
    change(change, id) {
      changes.write({ change, id });
    },
    warn(found) {
      for (const warning of found) count(warnings, warning);
    },
    close() {
      rejects.close();
      changes.close();
      writeFileSync(join(folder, warningsName), `${JSON.stringify(listOf(warnings), null, 1)}\n`);
      return new Map([...warnings].map(([kind, { times }]) => [kind, times]));
    },
  };
}

/** The record as it stands in the file: as JSON where it is that, else as text. */
function recordOf(record: Uint8Array): unknown {
  const text = Buffer.from(record.buffer, record.byteOffset, record.length).toString("utf8");
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function lineFile(path: string) {
  const file = openSync(path, "w");
  let waiting = "";
  const flush = () => {
    writeSync(file, waiting);
    waiting = "";
  };
  return {
    write(value: unknown) {
      waiting += `${JSON.stringify(value)}\n`;
      if (waiting.length > 64 * 1024) flush();
    },
    close() {
      flush();
      closeSync(file);
    },
  };
}

type WarningCount = { times: number; readonly values: Map<string, number> };

function count(counts: Map<string, WarningCount>, { code, value: whole }: Told): void {
  const value =
    whole.length > longestValue ? `${whole.slice(0, longestValue).toWellFormed()}…` : whole;
  const held = counts.get(code) ?? { times: 0, values: new Map() };
  counts.set(code, held);
  held.times += 1;
  const times = held.values.get(value);
  if (times !== undefined || held.values.size < mostValues)
    held.values.set(value, (times ?? 0) + 1);
}

function listOf(counts: ReadonlyMap<string, WarningCount>) {
  return [...counts].sort().map(([kind, { times, values }]) => ({
    kind,
    times,
    values: [...values]
      .map(([value, each]) => ({ value, times: each }))
      .sort((a, b) => b.times - a.times),
  }));
}
