import type { DatabaseSync, StatementSync } from "node:sqlite";
import { inTime, openTimeLimit, type TimeLimit } from "#lib/db/time-limit";
import { addWordFunctions } from "#lib/db/word-functions";
import { headingTable, passageTable, tokenizers, wordColumns, wordView } from "#lib/db/word-tables";
import { cutAroundMarks } from "#lib/search/cut-around-marks";
import { marksAsWritten } from "#lib/search/russian/marks-as-written";
import {
  hitEnd,
  hitStart,
  type WordIndex,
  type WordMatch,
  type WordSnippets,
} from "#lib/search/word-index";

/** The FTS5 indexes of an opened release; what takes them longer than `time` allows throws `TooSlow`. */
export function wordIndex(db: DatabaseSync, time: TimeLimit = openTimeLimit(db)): WordIndex {
  addWordFunctions(db);
  const statements = { words: prepare(db, "words"), exact: prepare(db, "exact") };
  const pieces = { words: openPieces(db, "words"), exact: openPieces(db, "exact") };
  return {
    matches: (match) => time.within(() => rowsOf(statements[match.index].rows, match)),
    inHeading: (match) => time.within(() => rowsOf(statements[match.index].inHeading, match)),
    countUpTo: ({ index, expression }, most) =>
      time.within(() => Number(statements[index].count.get(expression, most)?.found ?? 0)),
    ranked: (match) => time.within(() => rowsOf(statements[match.index].ranked, match)),
    snippets: (match, rows) => time.within(() => pieces[match.index](match, rows)),
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
  const soon = inTime("rowid");
  return {
    rows: db.prepare(`SELECT ${rows} FROM ${table} WHERE ${table} MATCH ? AND ${soon}`),
    inHeading: db.prepare(`SELECT ${rows} FROM ${headings} WHERE ${headings} MATCH ? AND ${soon}`),
    count: db.prepare(
      `SELECT count(*) AS found FROM (SELECT 1 FROM ${table} WHERE ${table} MATCH ? AND ${soon} LIMIT ?)`,
    ),
    ranked: db.prepare(
      `SELECT ${rows} FROM (SELECT rowid FROM ${table} WHERE ${table} MATCH ? AND ${soon} ORDER BY bm25(${table}, 3.0, 1.0, 3.0, 1.0), rowid)`,
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

type Pieces = WordIndex["snippets"];

/** Words of a snippet. */
const snippetWords = 48;

/**
 * Snippets come from a small index of the page's passages alone, made in memory for each page: the index of all would
 * look a word with a star up anew for each row, two milliseconds a time. Where it holds Russian words by their forms, the
 * whole text comes back marked, and the marks are set into the text as it is written.
 */
function openPieces(db: DatabaseSync, index: WordMatch["index"]): Pieces {
  const table = `page_${index}`;
  const columns = wordColumns.join(", ");
  db.exec(
    `PRAGMA temp_store = MEMORY; CREATE VIRTUAL TABLE temp.${table} USING fts5(${columns}, tokenize="${tokenizers[index]}")`,
  );
  const fill = db.prepare(
    `INSERT INTO temp.${table} (rowid, ${columns}) SELECT n, ${columns} FROM main.${wordView(index)} WHERE n IN (SELECT value FROM json_each(?))`,
  );
  const marks = `'${hitStart}', '${hitEnd}'`;
  const read = db.prepare(
    `SELECT f.rowid AS row,
      iif(c.n IS NULL, snippet(${table}, 1, ${marks}, '…', ${snippetWords}), highlight(${table}, 1, ${marks})) AS own,
      iif(c.n IS NULL, NULL, p.text) AS ownText,
      iif(t.n IS NULL, NULL, highlight(${table}, 3, ${marks})) AS other,
      t.text AS otherText
    FROM temp.${table} f
      LEFT JOIN main.passage_cyrillic c ON c.n = f.rowid
      LEFT JOIN main.passage p ON p.n = c.n
      LEFT JOIN main.passage_translation t ON t.n = f.rowid
    WHERE ${table} MATCH ? AND ${inTime("0")}`,
  );
  return ({ expression }, rows) => {
    db.exec("BEGIN");
    try {
      fill.run(JSON.stringify(rows));
      const pieces = read.all(expression) as Piece[];
      return new Map(pieces.map((piece) => [piece.row, snippetsOf(piece)]));
    } finally {
      db.exec("ROLLBACK");
    }
  };
}

type Piece = Readonly<{
  row: number;
  own: string;
  ownText: string | null;
  other: string | null;
  otherText: string | null;
}>;

function snippetsOf({ own, ownText, other, otherText }: Piece): WordSnippets {
  return {
    own: ownText === null ? own : writtenSnippet(own, ownText),
    other: other === null || otherText === null ? null : writtenSnippet(other, otherText),
  };
}

function writtenSnippet(marked: string, written: string): string {
  return cutAroundMarks(marksAsWritten(marked, written), snippetWords);
}
