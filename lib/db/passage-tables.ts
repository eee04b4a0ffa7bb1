import type { DatabaseSync } from "node:sqlite";
import { writeColumns } from "#lib/db/column-tables";
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
 * columns. Two indexes hold the same words: one by stem with accents folded, one exactly as written.
 */
export function openPassageWriter(db: DatabaseSync): PassageWriter {
  db.exec(`
    CREATE TABLE passage (n INTEGER PRIMARY KEY, id TEXT NOT NULL, heading TEXT, text TEXT NOT NULL, record TEXT NOT NULL) STRICT;
    CREATE VIRTUAL TABLE passage_words USING fts5(heading, text, content='passage', content_rowid='n', tokenize="porter unicode61 remove_diacritics 2");
    CREATE VIRTUAL TABLE passage_exact USING fts5(heading, text, content='passage', content_rowid='n', tokenize="unicode61 remove_diacritics 0");
    CREATE TABLE whole_document (symbol TEXT PRIMARY KEY) STRICT;
  `);
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

function finishTables(db: DatabaseSync, columns: ColumnBuilder, whole: WholeDocuments): void {
  db.exec("CREATE UNIQUE INDEX passage_id ON passage (id)");
  for (const index of ["passage_words", "passage_exact"]) {
    db.exec(
      `INSERT INTO ${index}(${index}) VALUES ('rebuild'); INSERT INTO ${index}(${index}) VALUES ('optimize')`,
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
