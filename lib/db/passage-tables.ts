import type { DatabaseSync } from "node:sqlite";
import { writeColumns } from "#lib/db/column-tables";
import { headingTable, passageTable, tokenizers, wordIndexes } from "#lib/db/word-tables";
import { type ColumnBuilder, columnBuilder } from "#lib/observations/columns";
import type { Observation } from "#lib/observations/observation";
import { type WholeDocuments, wholeDocuments } from "#lib/observations/whole-documents";

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
    CREATE TABLE whole_document (symbol TEXT PRIMARY KEY) STRICT;
  `);
  for (const index of wordIndexes) {
    createWordTable(db, passageTable(index), "heading, text", tokenizers[index]);
    createWordTable(db, headingTable(index), "heading", tokenizers[index]);
  }
  const insert = db.prepare("INSERT INTO passage VALUES (?, ?, ?, ?, ?)");
  const columns = columnBuilder();
  const whole = wholeDocuments();
  let n = 0;
  return {
    add(observation) {
      const { heading, text, ...record } = observation;
      insert.run(n, observation.id, heading, searchableText(observation), JSON.stringify(record));
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

function createWordTable(db: DatabaseSync, table: string, columns: string, tokenizer: string) {
  db.exec(
    `CREATE VIRTUAL TABLE ${table} USING fts5(${columns}, content='passage', content_rowid='n', tokenize="${tokenizer}")`,
  );
}

function finishTables(db: DatabaseSync, columns: ColumnBuilder, whole: WholeDocuments): void {
  db.exec("CREATE UNIQUE INDEX passage_id ON passage (id)");
  for (const table of [...wordIndexes.map(passageTable), ...wordIndexes.map(headingTable)]) {
    db.exec(
      `INSERT INTO ${table}(${table}) VALUES ('rebuild'); INSERT INTO ${table}(${table}) VALUES ('optimize')`,
    );
  }
  const insert = db.prepare("INSERT INTO whole_document VALUES (?)");
  for (const symbol of whole.finish()) insert.run(symbol);
  writeColumns(db, columns.finish());
}

/** What a search for words looks through beside the heading: the official text, or our paraphrase with its recommendation. */
export function searchableText({ text, summary, recommendation }: Observation): string {
  return text ?? [summary, recommendation].filter((part) => part !== null).join("\n\n");
}
