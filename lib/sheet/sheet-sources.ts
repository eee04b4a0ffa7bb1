import { sourceNames } from "#lib/export/about/source-names";
import type { FactIndex } from "#lib/facts/fact-index";
import type { Table } from "#lib/table/table";

/** A source of the sheet with how many of its rows rest on it. */
export type SheetSource = Readonly<{ name: string; rows: number }>;

export type SheetSources = Readonly<{ named: readonly SheetSource[]; more: number }>;

/** The sources that the rows name, the ones that most rest on first; further ones are counted. */
export function sheetSources(
  index: FactIndex,
  tables: readonly Table[],
  most: number,
): SheetSources {
  const tally = new Map<string, number>();
  for (const row of tables.flatMap(({ rows }) => rows)) {
    const cell = row.cells.sources;
    if (cell?.kind !== "value") continue;
    for (const id of new Set(cell.text.split(/; | \| /))) tally.set(id, (tally.get(id) ?? 0) + 1);
  }
  const nameOf = sourceNames(index);
  const sorted = [...tally].sort(([, a], [, b]) => b - a);
  return {
    named: sorted.slice(0, most).map(([id, rows]) => ({ name: nameOf(id).name, rows })),
    more: Math.max(0, sorted.length - most),
  };
}

/** How the rows were verified, in words, with how many rows each; "" where none says so. */
export function verifiedInWords(tables: readonly Table[]): readonly SheetSource[] {
  const tally = new Map<string, number>();
  for (const row of tables.flatMap(({ rows }) => rows)) {
    const cell = row.cells.verification;
    if (cell?.kind === "value") tally.set(cell.text, (tally.get(cell.text) ?? 0) + 1);
  }
  return [...tally].sort(([, a], [, b]) => b - a).map(([name, rows]) => ({ name, rows }));
}
