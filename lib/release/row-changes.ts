import { rowPairs } from "#lib/release/row-pairs";
import { type Cell, type Column, cellText, type Row, type Table } from "#lib/table/table";

/** What happened to a row between an earlier and a later release. */
export const changesOfRow = ["added", "removed", "edited"] as const;
export type ChangeOfRow = (typeof changesOfRow)[number];

/** One field of a row, earlier and later; `null` on the side on which the row is not there. */
export type FieldChange = Readonly<{
  column: string;
  label: string;
  before: string | null;
  after: string | null;
}>;

export type RowChange = Readonly<{
  change: ChangeOfRow;
  row: string;
  /** What the row is about: its first texts. */
  name: string;
  /** Where its record is, on the side on which it is there last. */
  href: string | null;
  /** Of a row that came or went: all that it says. Of one that was edited: what is otherwise. */
  fields: readonly FieldChange[];
}>;

/**
 * The rows of a table in two releases. What a cell says counts, and where it leads outside of this site; the order of the rows
 * and the addresses of our own pages, which carry the release, do not.
 */
export function rowChanges(
  before: Table | null,
  after: Table | null,
  isRenamed?: (before: Row, after: Row) => boolean,
): readonly RowChange[] {
  const columns = bothColumns(before, after);
  const say = (row: Row, column: string) => saidIn(row.cells[column]);
  return rowPairs(before?.rows ?? [], after?.rows ?? [], columns, say, isRenamed).flatMap(
    (pair) => {
      if (pair.before === null)
        return pair.after === null ? [] : [whole("added", pair.after, columns)];
      if (pair.after === null) return [whole("removed", pair.before, columns)];
      return editOf(pair.before, pair.after, columns);
    },
  );
}

/** Columns of either, in the order of the later: States and cycles can be columns. */
function bothColumns(before: Table | null, after: Table | null): readonly Column[] {
  const later = after?.columns ?? [];
  const known = new Set(later.map(({ id }) => id));
  return [...later, ...(before?.columns ?? []).filter(({ id }) => !known.has(id))];
}

function editOf(before: Row, after: Row, columns: readonly Column[]): readonly RowChange[] {
  const fields = columns.flatMap(({ id, label }): FieldChange[] => {
    const old = saidIn(before.cells[id]);
    const now = saidIn(after.cells[id]);
    return old === now ? [] : [{ column: id, label, before: old, after: now }];
  });
  return fields.length === 0 ? [] : [{ change: "edited", ...named(after, columns), fields }];
}

function whole(change: "added" | "removed", row: Row, columns: readonly Column[]): RowChange {
  const fields = columns.flatMap(({ id, label }): FieldChange[] => {
    const said = saidIn(row.cells[id]);
    if (said === null || row.cells[id]?.kind === "missing") return [];
    const sides =
      change === "added" ? { before: null, after: said } : { before: said, after: null };
    return [{ column: id, label, ...sides }];
  });
  return { change, ...named(row, columns), fields };
}

/** All that a cell tells a reader: its text or why there is none, its note, the address that it names outside of this site. */
function saidIn(cell: Cell | undefined): string | null {
  if (cell === undefined) return null;
  const text = cellText(cell);
  if (cell.kind === "missing") return text;
  const { note, href } = cell;
  const address = href !== undefined && !/^[/?#]/.test(href) ? href : undefined;
  return [text, note, address === text ? undefined : address]
    .filter((part) => part !== undefined)
    .join(" · ");
}

function named(row: Row, columns: readonly Column[]) {
  const texts = columns.slice(0, namingColumns).flatMap(({ id }) => {
    const cell = row.cells[id];
    return cell?.kind === "value" ? [cell.text] : [];
  });
  const links = columns.flatMap(({ id }) => {
    const cell = row.cells[id];
    return cell?.kind === "value" && cell.href?.startsWith("/") === true ? [cell.href] : [];
  });
  return { row: row.id, name: [...new Set(texts)].join(" · ") || row.id, href: links[0] ?? null };
}

/** A row is told apart by what it says first. */
const namingColumns = 3;
