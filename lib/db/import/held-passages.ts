import { existsSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { lineOfRow, printOfLine, printOfWords, russianPrint } from "#lib/db/import/stored-line";
import { importedObservations, passageRecords } from "#lib/db/passage-records";
import { currentReleaseId, releaseFile } from "#lib/db/release-files";
import type { Observation } from "#lib/observations/observation";
import { isTextLanguage, type TextLanguage } from "#lib/observations/passage-text";

/** What a held passage is told apart by: its own record and words, these where they are Russian, and its translation. */
export type HeldPrints = Readonly<{
  print: string;
  russianPrint: string | null;
  translationPrint: string | null;
}>;

/** The imported passages of the live release. */
export type HeldPassages = Readonly<{
  /** The languages of the files that they came from; empty where nothing is imported. */
  languages: readonly TextLanguage[];
  /** Id and prints of each, in the order of its rows. */
  prints(): Iterable<readonly [id: string, prints: HeldPrints]>;
  printsOf(id: string): HeldPrints | undefined;
  observations(): Iterable<Observation>;
  find(id: string): Observation | undefined;
  close(): void;
}>;

const nothing: HeldPassages = {
  languages: [],
  prints: () => [],
  printsOf: () => undefined,
  observations: () => [],
  find: () => undefined,
  close: () => {},
};

export function openHeldPassages(home: string): HeldPassages {
  const release = currentReleaseId(home);
  if (release === null || !existsSync(releaseFile(home, release))) return nothing;
  const db = new DatabaseSync(releaseFile(home, release), { readOnly: true });
  const languages = importedLanguages(db);
  if (languages.length === 0) {
    db.close();
    return nothing;
  }
  const records = passageRecords(db);
  const rows = heldRows(db);
  return {
    languages,
    prints: () => printsOfAll(db),
    printsOf: (id) => printsOfRow(rows.get(id) as Row | undefined),
    observations: () => importedObservations(db),
    find(id) {
      const row = records.rowOf(id);
      const [found] = row === undefined ? [] : records.read([row]);
      return found?.origin === "imported" ? found : undefined;
    },
    close: () => db.close(),
  };
}

/** A release of an older layout says nothing of languages: its file was taken for the English one. */
export function importedLanguages(db: DatabaseSync): readonly TextLanguage[] {
  const hasPassages = db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'passage'").get();
  if (hasPassages === undefined) return [];
  const row = db.prepare("SELECT * FROM release").get() ?? {};
  if (typeof row.imported_hash !== "string") return [];
  const { imported_languages: named } = row;
  return typeof named === "string" ? named.split(",").filter(isTextLanguage) : ["en"];
}

type Row = Readonly<{
  id: string;
  heading: string | null;
  text: string;
  record: string;
  otherHeading: string | null;
  otherText: string | null;
}>;

const isImported = `instr(record, '"origin":"imported"') > 0`;

function heldRows(db: DatabaseSync) {
  return db.prepare(`${selection(db)} WHERE id = ? AND ${isImported}`);
}

function selection(db: DatabaseSync): string {
  const translated = db
    .prepare("SELECT 1 FROM sqlite_schema WHERE name = 'passage_translation'")
    .get();
  return translated === undefined
    ? "SELECT id, p.heading, p.text, record, NULL AS otherHeading, NULL AS otherText FROM passage p"
    : "SELECT id, p.heading, p.text, record, t.heading AS otherHeading, t.text AS otherText FROM passage p LEFT JOIN passage_translation t USING (n)";
}

function* printsOfAll(db: DatabaseSync): Generator<readonly [id: string, prints: HeldPrints]> {
  const rows = db.prepare(`${selection(db)} WHERE ${isImported} ORDER BY n`);
  for (const row of rows.iterate()) {
    const prints = printsOfRow(row as Row);
    if (prints !== undefined) yield [String(row.id), prints];
  }
}

function printsOfRow(row: Row | undefined): HeldPrints | undefined {
  if (row === undefined) return undefined;
  const { heading, text, record, otherHeading, otherText } = row;
  return {
    print: printOfLine(lineOfRow(heading, text, record)),
    russianPrint: russianPrint({ heading, text }),
    translationPrint: otherText === null ? null : printOfWords(otherHeading, otherText),
  };
}
