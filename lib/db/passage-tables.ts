import type { DatabaseSync } from "node:sqlite";
import { writeColumns } from "#lib/db/column-tables";
import { addWordFunctions } from "#lib/db/word-functions";
import {
  createWordViews,
  headingColumns,
  headingTable,
  passageTable,
  tokenizers,
  wordColumns,
  wordIndexes,
  wordView,
} from "#lib/db/word-tables";
import { type ColumnBuilder, columnBuilder } from "#lib/observations/columns";
import type { Observation } from "#lib/observations/observation";
import { type WholeDocuments, wholeDocuments } from "#lib/observations/whole-documents";
import { hasCyrillic } from "#lib/search/russian/russian-words";
import type { WordMatch } from "#lib/search/word-index";

/** Writes observations row by row; neither they nor their texts are held. */
export type PassageWriter = Readonly<{
  add(observation: Observation): void;
  /** Builds the indexes of words and the columns. Returns how many observations were written. */
  finish(): number;
}>;

/**
 * Creates the tables of observations in a database under construction. Row numbers run from 0 and are those of the
 * columns. Two indexes hold the same words, by stem and exactly as written, and each has one for headings alone.
 */
export function openPassageWriter(db: DatabaseSync): PassageWriter {
  db.exec(`
    CREATE TABLE passage (n INTEGER PRIMARY KEY, id TEXT NOT NULL, heading TEXT, text TEXT NOT NULL, record TEXT NOT NULL) STRICT;
    CREATE TABLE passage_translation (n INTEGER PRIMARY KEY, language TEXT NOT NULL, heading TEXT, text TEXT NOT NULL) STRICT;
    CREATE TABLE passage_cyrillic (n INTEGER PRIMARY KEY) STRICT;
    CREATE TABLE whole_document (symbol TEXT PRIMARY KEY) STRICT;
  `);
  addWordFunctions(db);
  createWordViews(db);
  for (const index of wordIndexes) {
    createWordTable(db, index, passageTable(index), wordColumns);
    createWordTable(db, index, headingTable(index), headingColumns);
  }
  const insert = db.prepare("INSERT INTO passage VALUES (?, ?, ?, ?, ?)");
  const insertCyrillic = db.prepare("INSERT INTO passage_cyrillic VALUES (?)");
  const insertTranslation = db.prepare("INSERT INTO passage_translation VALUES (?, ?, ?, ?)");
  const columns = columnBuilder();
  const whole = wholeDocuments();
  let n = 0;
  return {
    add(observation) {
      const { heading, text: _, translations, ...record } = observation;
      const text = searchableText(observation);
      insert.run(n, observation.id, heading, text, JSON.stringify(record));
      if (hasCyrillic(text) || (heading !== null && hasCyrillic(heading))) insertCyrillic.run(n);
      for (const other of translations) {
        insertTranslation.run(n, other.language, other.heading, other.text);
      }
      columns.add(observation);
      whole.add(observation);
      n += 1;
    },
    finish() {
      finishTables(db, columns, whole);
      return n;
    },
  };
}

function createWordTable(
  db: DatabaseSync,
  index: WordMatch["index"],
  table: string,
  columns: readonly string[],
) {
  db.exec(
    `CREATE VIRTUAL TABLE ${table} USING fts5(${columns.join(", ")}, content='${wordView(index)}', content_rowid='n', tokenize="${tokenizers[index]}")`,
  );
}

function finishTables(db: DatabaseSync, columns: ColumnBuilder, whole: WholeDocuments): void {
  db.exec("CREATE UNIQUE INDEX passage_id ON passage (id)");
  for (const index of wordIndexes) {
    fillWordTable(db, index, passageTable(index), wordColumns);
    fillWordTable(db, index, headingTable(index), headingColumns);
  }
  const insert = db.prepare("INSERT INTO whole_document VALUES (?)");
  for (const symbol of whole.finish()) insert.run(symbol);
  writeColumns(db, columns.finish());
}

/** Passages whose Russian words are put into their forms in one go. */
const pieceSize = 2_000;

/**
 * Whatever a function of ours is given and gives back stays in memory until the statement that calls it ends: where there are
 * Russian texts the words are written piece by piece, which saves 300 MB over a whole index.
 */
function fillWordTable(
  db: DatabaseSync,
  index: WordMatch["index"],
  table: string,
  columns: readonly string[],
): void {
  const russian =
    "SELECT EXISTS (SELECT 1 FROM passage_cyrillic UNION ALL SELECT 1 FROM passage_translation) AS held";
  if (db.prepare(russian).get()?.held === 0) {
    db.exec(`INSERT INTO ${table}(${table}) VALUES ('rebuild')`);
  } else {
    const names = columns.join(", ");
    const insert = db.prepare(
      `INSERT INTO ${table}(rowid, ${names}) SELECT n, ${names} FROM ${wordView(index)} WHERE n >= CAST(?1 AS INTEGER) AND n < CAST(?1 AS INTEGER) + ${pieceSize}`,
    );
    const count = Number(db.prepare("SELECT count(*) AS count FROM passage").get()?.count);
    for (let from = 0; from < count; from += pieceSize) insert.run(from);
  }
  db.exec(`INSERT INTO ${table}(${table}) VALUES ('optimize')`);
}

/** What a search for words looks through beside the heading: the official text, or our paraphrase with its recommendation. */
export function searchableText({ text, summary, recommendation }: Observation): string {
  return text ?? [summary, recommendation].filter((part) => part !== null).join("\n\n");
}
