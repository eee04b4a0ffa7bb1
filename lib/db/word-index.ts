import type { DatabaseSync, StatementSync } from "node:sqlite";
import { hitEnd, hitStart, type WordIndex, type WordMatch } from "#lib/search/word-index";

/** The FTS5 indexes of an opened release. */
export function wordIndex(db: DatabaseSync): WordIndex {
  const statements = { words: prepare(db, "passage_words"), exact: prepare(db, "passage_exact") };
  return {
    matches: (match, size) => marked(rowsOf(statements[match.index].rows, match), size),
    ranked: (match, most) => {
      const { count, ranked } = statements[match.index];
      const found = Number(count.get(match.expression)?.found ?? 0);
      return found > most ? null : Uint32Array.from(rowsOf(ranked, match));
    },
    snippets: (match, rows) =>
      new Map(rows.map((row) => [row, snippet(statements[match.index].snippet, match, row)])),
  };
}

type Statements = Readonly<{
  rows: StatementSync;
  count: StatementSync;
  ranked: StatementSync;
  snippet: StatementSync;
}>;

/**
 * A number from JavaScript is bound as a floating one, which FTS5 does not take for a row and then gives every row: hence
 * the cast. Row numbers come back as one JSON text: a hundred thousand of them as objects would take three times
 * as long.
 */
function prepare(db: DatabaseSync, table: string): Statements {
  const marks = `'${hitStart}', '${hitEnd}', '…', 48`;
  return {
    rows: db.prepare(`SELECT json_group_array(rowid) AS rows FROM ${table} WHERE ${table} MATCH ?`),
    count: db.prepare(`SELECT count(*) AS found FROM ${table} WHERE ${table} MATCH ?`),
    ranked: db.prepare(
      `SELECT json_group_array(rowid) AS rows FROM (SELECT rowid FROM ${table} WHERE ${table} MATCH ? ORDER BY bm25(${table}, 3.0, 1.0), rowid)`,
    ),
    snippet: db.prepare(
      `SELECT snippet(${table}, 1, ${marks}) AS text FROM ${table} WHERE ${table} MATCH ? AND rowid = CAST(? AS INTEGER)`,
    ),
  };
}

function rowsOf(statement: StatementSync, { expression }: WordMatch): number[] {
  return JSON.parse(String(statement.get(expression)?.rows ?? "[]"));
}

function marked(rows: readonly number[], size: number): Uint8Array {
  const marks = new Uint8Array(size);
  for (const row of rows) marks[row] = 1;
  return marks;
}

function snippet(statement: StatementSync, { expression }: WordMatch, row: number): string {
  return String(statement.get(expression, row)?.text ?? "");
}
