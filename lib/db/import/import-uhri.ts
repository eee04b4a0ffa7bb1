import { createHash } from "node:crypto";
import type { Facts } from "#data/catalogue";
import type { IsoDate } from "#lib/dates/calendar-date";
import { type Compilation, compileRelease } from "#lib/db/compile-release";
import { compareHeld } from "#lib/db/import/compare-held";
import { openFoldPool, TooLarge } from "#lib/db/import/fold/fold-pool";
import { type HeldPassages, openHeldPassages } from "#lib/db/import/held-passages";
import { assertAddsUp, type ImportAccount } from "#lib/db/import/import-account";
import type { ImportFolder } from "#lib/db/import/import-folders";
import { ImportRefusal } from "#lib/db/import/import-refusal";
import { type ImportReport, openImportReport, type Reject } from "#lib/db/import/import-report";
import { type JoinRule, joinPassages } from "#lib/db/import/join-passages";
import { openSource } from "#lib/db/import/open-source";
import { openPassageSpool, type PassageSpool } from "#lib/db/import/passage-spool";
import { readPassages } from "#lib/db/import/read-passages";
import { keepGarbageSmall } from "#lib/db/keep-garbage-small";
import type { Observation } from "#lib/observations/observation";
import type { TextLanguage } from "#lib/observations/passage-text";

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
  /** The language of the file, where its user says it; else it is told by its texts. */
  language?: TextLanguage | undefined;
  onProgress(progress: ImportProgress): void;
}>;

export type ImportProgress =
  | Readonly<{ phase: "reading"; doneBytes: number; wholeBytes: number; records: number }>
  | Readonly<{ phase: "writing"; passages: number; wholePassages: number }>
  | Readonly<{ phase: "indexing" }>;

export type ImportOutcome = Readonly<{
  account: ImportAccount;
  /** As which the file was read, and how many of its texts are in which language. */
  language: TextLanguage;
  texts: Readonly<Record<TextLanguage, number>>;
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
  keepGarbageSmall();
  const spool = openPassageSpool(folder.work);
  const report = openImportReport(folder.report);
  const held = openHeldPassages(order.home);
  try {
    const { firstRejects, ...reading } = await readFile(order, folder, { spool, report });
    const texts = textsOf(spool);
    const language = order.language ?? languageOfFile(texts);
    const rule = { language, held: held.languages, add: order.add };
    const account = assertAddsUp({ ...reading, ...compareHeld(spool, held, rule, report) });
    const warnings = report.close();
    const release = order.dryRun ? null : await compile(order, { spool, held, rule });
    return { account, language, texts, firstRejects, warnings, release };
  } finally {
    held.close();
    spool.close();
  }
}

function textsOf(spool: PassageSpool): Record<TextLanguage, number> {
  const ru = spool.countRussian();
  return { en: spool.count() - ru, ru };
}

/**
 * A Russian file holds in English what is not translated, which may be most of it, and the English file next to nothing in
 * Russian: one text in twenty tells them apart.
 */
function languageOfFile({ en, ru }: Record<TextLanguage, number>): TextLanguage {
  return ru * 20 > en + ru ? "ru" : "en";
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
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    throw new ImportRefusal(
      `${name} is not the export of the index: a record of it takes more memory than there is for one.`,
    );
  } finally {
    source.close();
    await pool.close();
  }
}

async function compile(
  { home, facts, day, name, onProgress }: ImportOrder,
  { spool, held, rule }: Readonly<{ spool: PassageSpool; held: HeldPassages; rule: JoinRule }>,
): Promise<Compilation> {
  const content = joinPassages(spool, held, rule);
  const hash = createHash("sha256");
  let wholePassages = 0;
  for (const [, print] of content.prints()) {
    hash.update(print);
    wholePassages += 1;
  }
  const observations = told(content.observations(), wholePassages, onProgress);
  const source = { name, languages: languagesHeld(rule), hash: hash.digest("hex"), observations };
  return compileRelease(home, facts, day, source);
}

/** A Russian text stays as long as its passage does, whatever file comes next; English only goes with all that was held. */
function languagesHeld({ language, held }: JoinRule): readonly TextLanguage[] {
  return [...new Set([...held, language])].sort();
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
