import { createHash } from "node:crypto";
import type { Facts } from "#data/catalogue";
import type { IsoDate } from "#lib/dates/calendar-date";
import { type Compilation, compileRelease } from "#lib/db/compile-release";
import { compareHeld } from "#lib/db/import/compare-held";
import { openFoldPool } from "#lib/db/import/fold/fold-pool";
import { type HeldPassages, openHeldPassages } from "#lib/db/import/held-passages";
import { assertAddsUp, type ImportAccount } from "#lib/db/import/import-account";
import type { ImportFolder } from "#lib/db/import/import-folders";
import { type ImportReport, openImportReport, type Reject } from "#lib/db/import/import-report";
import { openSource } from "#lib/db/import/open-source";
import { openPassageSpool, type PassageSpool } from "#lib/db/import/passage-spool";
import { readPassages } from "#lib/db/import/read-passages";
import type { Observation } from "#lib/observations/observation";

export type ImportOrder = Readonly<{
  path: string;
  /** What the user calls the file: its name or address. */
  name: string;
  home: string;
  facts: Facts;
  day: IsoDate;
  /** Reads, folds and compares, and writes no release. */
  dryRun: boolean;
  /** Keeps passages that the live release holds and the file does not: for a file that is a part of the index. */
  add: boolean;
  onProgress(progress: ImportProgress): void;
}>;

export type ImportProgress =
  | Readonly<{ phase: "reading"; doneBytes: number; wholeBytes: number; records: number }>
  | Readonly<{ phase: "writing"; passages: number; wholePassages: number }>
  | Readonly<{ phase: "indexing" }>;

export type ImportOutcome = Readonly<{
  account: ImportAccount;
  firstRejects: readonly Reject[];
  /** How often folding had something of each kind to say. */
  warnings: ReadonlyMap<string, number>;
  /** `null` for a dry run. */
  release: Compilation | null;
}>;

/**
 * Imports an export of the index. First the whole file is read into a spool; only when it is known to be sound, a release
 * is compiled from the spool and swapped in. Killed at any moment this leaves the live release as it was.
 * @throws {ImportRefusal} for a file that is not imported.
 */
export async function importUhri(order: ImportOrder, folder: ImportFolder): Promise<ImportOutcome> {
  const spool = openPassageSpool(folder.work);
  const report = openImportReport(folder.report);
  const held = openHeldPassages(order.home);
  try {
    const { firstRejects, ...reading } = await readFile(order, folder, { spool, report });
    const { added, updated, unchanged, vanished } = compareHeld(spool, held, report);
    const kept = order.add ? vanished : 0;
    const account = assertAddsUp({ ...reading, added, updated, unchanged, vanished, kept });
    const warnings = report.close();
    const release = order.dryRun ? null : await compile(order, spool, held);
    return { account, firstRejects, warnings, release };
  } finally {
    held.close();
    spool.close();
  }
}

async function readFile(
  { path, name, onProgress }: ImportOrder,
  { work }: ImportFolder,
  { spool, report }: Readonly<{ spool: PassageSpool; report: ImportReport }>,
) {
  const source = await openSource(path, name, work);
  const { wholeBytes } = source;
  const pool = openFoldPool(wholeBytes);
  try {
    const reading = await readPassages(
      source,
      pool,
      { name, spool, report },
      (doneBytes, records) => onProgress({ phase: "reading", doneBytes, wholeBytes, records }),
    );
    report.warn(source.unknownColumns().map((value) => ({ code: "unknown-column", value })));
    report.warn(spool.takeBackOutliers().map((value) => ({ code: "paragraph-refuted", value })));
    return reading;
  } finally {
    source.close();
    await pool.close();
  }
}

async function compile(
  { home, facts, day, name, add, onProgress }: ImportOrder,
  spool: PassageSpool,
  held: HeldPassages,
): Promise<Compilation> {
  const content = add ? togetherWith(spool, held) : spool;
  const hash = createHash("sha256");
  let wholePassages = 0;
  for (const [, print] of content.prints()) {
    hash.update(print);
    wholePassages += 1;
  }
  const observations = told(content.observations(), wholePassages, onProgress);
  return compileRelease(home, facts, day, { name, hash: hash.digest("hex"), observations });
}

/** The passages of the file, then those held that it does not have. */
function togetherWith(
  spool: PassageSpool,
  held: HeldPassages,
): Pick<PassageSpool, "prints" | "observations"> {
  return {
    *prints() {
      yield* spool.prints();
      for (const each of held.prints()) if (spool.printOf(each[0]) === undefined) yield each;
    },
    *observations() {
      yield* spool.observations();
      for (const each of held.observations()) if (spool.printOf(each.id) === undefined) yield each;
    },
  };
}

function* told(
  observations: Iterable<Observation>,
  wholePassages: number,
  onProgress: ImportOrder["onProgress"],
): Generator<Observation> {
  let passages = 0;
  for (const observation of observations) {
    yield observation;
    passages += 1;
    onProgress({ phase: "writing", passages, wholePassages });
  }
  onProgress({ phase: "indexing" });
}
