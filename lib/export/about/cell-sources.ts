import type { AboutSource } from "#lib/export/about";
import { type SourceNames, sourceNames } from "#lib/export/about/source-names";
import type { FileSubject } from "#lib/export/about/subject";
import { cellText, type Row } from "#lib/table/table";

/** The sources that the exported rows name, each with how it was verified and how many of the rows rest on it. */
export function cellSources(subject: FileSubject): readonly AboutSource[] {
  const has = (column: string) => subject.whole.columns.some(({ id }) => id === column);
  if (has("sources")) return namedSources(subject);
  return has("verification") ? verifications(subject) : [];
}

function namedSources(subject: FileSubject): readonly AboutSource[] {
  const names = sourceNames(subject.release.index);
  const tally = new Map<string, { source: string; verification: string | null; rows: number }>();
  for (const row of subject.table.rows) {
    const verification = textOf(row, "verification");
    for (const source of sourcesOf(row)) {
      const key = `${source}\n${verification}`;
      const found = tally.get(key) ?? { source, verification, rows: 0 };
      tally.set(key, { ...found, rows: found.rows + 1 });
    }
  }
  return [...tally.values()]
    .sort((a, b) => b.rows - a.rows)
    .map(({ source, verification, rows }) => named(names, source, verification, rows));
}

function named(
  names: SourceNames,
  source: string,
  verification: string | null,
  rowCount: number,
): AboutSource {
  const known = names(source);
  return { ...known, verification: verification ?? known.verification, rowCount };
}

/** Addresses stand between " | ", ids of known sources between "; ". */
function sourcesOf(row: Row): readonly string[] {
  const text = textOf(row, "sources");
  if (text === null) return [];
  const parts = text.includes("://") ? text.split(" | ") : text.split(/; | \| /);
  return [...new Set(parts.map((part) => part.trim()).filter(Boolean))];
}

/** Where rows say how they were verified and not from what: their records name it. */
function verifications({ table, words }: FileSubject): readonly AboutSource[] {
  const tally = new Map<string, number>();
  for (const row of table.rows) {
    const word = textOf(row, "verification");
    if (word !== null) tally.set(word, (tally.get(word) ?? 0) + 1);
  }
  return [...tally]
    .sort(([, a], [, b]) => b - a)
    .map(([verification, rowCount]) => {
      return { name: words("export.recordsNameSources"), url: null, verification, rowCount };
    });
}

function textOf(row: Row, column: string): string | null {
  const cell = row.cells[column];
  return cell?.kind === "value" ? cellText(cell) : null;
}
