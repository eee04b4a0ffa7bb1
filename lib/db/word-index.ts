import type { DatabaseSync, StatementSync } from "node:sqlite";
import { headingTable, passageTable, tokenizers } from "#lib/db/word-tables";
import { hitEnd, hitStart, type WordIndex, type WordMatch } from "#lib/search/word-index";

/** The FTS5 indexes of an opened release. */
export function wordIndex(db: DatabaseSync): WordIndex {
  const statements = { words: prepare(db, "words"), exact: prepare(db, "exact") };
  const pieces = { words: openPieces(db, "words"), exact: openPieces(db, "exact") };
  return {
    matches: (match) => rowsOf(statements[match.index].rows, match),
    inHeading: (match) => rowsOf(statements[match.index].inHeading, match),
    countUpTo: (match, most) =>
      Number(statements[match.index].count.get(match.expression, most)?.found ?? 0),
    ranked: (match) => rowsOf(statements[match.index].ranked, match),
    snippets: (match, rows) => pieces[match.index](match, rows),
  };
}

type Statements = Readonly<Record<"rows" | "inHeading" | "count" | "ranked", StatementSync>>;

/**
 * Row numbers come back as one JSON text, and its bytes are read here: a hundred thousand of them as objects would take
 * three times as long.
 */
function prepare(db: DatabaseSync, index: WordMatch["index"]): Statements {
  const [table, headings] = [passageTable(index), headingTable(index)];
  const rows = "CAST(json_group_array(rowid) AS BLOB) AS rows";
  return {
    rows: db.prepare(`SELECT ${rows} FROM ${table} WHERE ${table} MATCH ?`),
    inHeading: db.prepare(`SELECT ${rows} FROM ${headings} WHERE ${headings} MATCH ?`),
    count: db.prepare(
      `SELECT count(*) AS found FROM (SELECT 1 FROM ${table} WHERE ${table} MATCH ? LIMIT ?)`,
    ),
    ranked: db.prepare(
      `SELECT ${rows} FROM (SELECT rowid FROM ${table} WHERE ${table} MATCH ? ORDER BY bm25(${table}, 3.0, 1.0), rowid)`,
    ),
  };
}

function rowsOf(statement: StatementSync, { expression }: WordMatch): Uint32Array {
  const { rows } = statement.get(expression) as { rows: Uint8Array };
  return readNumbers(rows);
}

const zero = 48;

/** The whole numbers of a JSON array of nothing else: "[3,17]". */
function readNumbers(json: Uint8Array): Uint32Array {
  const numbers = new Uint32Array(json.length >> 1);
  let count = 0;
  let number = 0;
  for (let i = 1; i < json.length; i += 1) {
    const digit = (json[i] ?? 0) - zero;
    if (digit >= 0 && digit <= 9) {
      number = number * 10 + digit;
    } else {
      numbers[count++] = number;
      number = 0;
    }
  }
  return numbers.slice(0, json.length > 2 ? count : 0);
}

type Pieces = (match: WordMatch, rows: readonly number[]) => ReadonlyMap<number, string>;

/**
 * Snippets come from a small index of the page's passages alone, made in memory for each page: the index of all would
 * look a word with a star up anew for each row, two milliseconds a time.
 */
function openPieces(db: DatabaseSync, index: WordMatch["index"]): Pieces {
  const table = `page_${index}`;
  db.exec(
    `PRAGMA temp_store = MEMORY; CREATE VIRTUAL TABLE temp.${table} USING fts5(heading, text, tokenize="${tokenizers[index]}")`,
  );
  const fill = db.prepare(
    `INSERT INTO temp.${table} (rowid, heading, text) SELECT n, heading, text FROM main.passage WHERE n IN (SELECT value FROM json_each(?))`,
  );
  const read = db.prepare(
    `SELECT rowid AS row, snippet(${table}, 1, '${hitStart}', '${hitEnd}', '…', 48) AS text FROM temp.${table} WHERE ${table} MATCH ?`,
  );
  return ({ expression }, rows) => {
    db.exec("BEGIN");
    try {
      fill.run(JSON.stringify(rows));
      return new Map(read.all(expression).map(({ row, text }) => [Number(row), String(text)]));
    } finally {
      db.exec("ROLLBACK");
    }
  };
}
