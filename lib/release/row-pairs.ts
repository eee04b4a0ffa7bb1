import type { Column, Row } from "#lib/table/table";

/** A row earlier and later; `null` on the side on which it is not there. */
export type RowPair = Readonly<{ before: Row | null; after: Row | null }>;

/** Says what a cell of a row tells its reader, as text that can be compared; `null` where there is no such cell. */
export type Saying = (row: Row, column: string) => string | null;

/** As much of two rows must be the same for them to be one that was edited, where their ids are only numbers of places. */
const alike = 0.5;
/** Rows left over are compared each with each up to here. */
const mostCompared = 300;

/**
 * Finds for each row of a list the same one in a later list, in the order of the later, what is gone at the end. A row is known by its
 * id; an id that ends in the number of a place ("sources-4") says something only where the rows are alike, because one row more
 * in front gives all that follow another number. `isRenamed` says whether a row can be another whose name was corrected.
 */
export function rowPairs(
  before: readonly Row[],
  after: readonly Row[],
  columns: readonly Column[],
  say: Saying,
  isRenamed: (before: Row, after: Row) => boolean = () => false,
): readonly RowPair[] {
  const text = (row: Row) => JSON.stringify(columns.map(({ id }) => say(row, id)));
  const earlier = new Map(before.map((row) => [row.id, row]));
  const partner = new Map<Row, Row>();
  const taken = new Set<Row>();
  const pair = (old: Row, now: Row) => {
    partner.set(now, old);
    taken.add(old);
  };

  for (const now of after) {
    const old = earlier.get(now.id);
    if (old !== undefined && (!isPlace(now.id) || text(old) === text(now))) pair(old, now);
  }
  const open = () => ({
    old: before.filter((row) => !taken.has(row)),
    now: after.filter((row) => !partner.has(row)),
  });
  pairEqual(open(), text, pair);
  pairAlike(open(), { columns, say, isRenamed }, pair);
  return [
    ...after.map((now) => ({ before: partner.get(now) ?? null, after: now })),
    ...before.filter((row) => !taken.has(row)).map((old) => ({ before: old, after: null })),
  ];
}

type Open = Readonly<{ old: readonly Row[]; now: readonly Row[] }>;
type Pair = (old: Row, now: Row) => void;

function pairEqual({ old, now }: Open, text: (row: Row) => string, pair: Pair): void {
  const waiting = new Map<string, Row[]>();
  for (const row of now) waiting.set(text(row), [...(waiting.get(text(row)) ?? []), row]);
  for (const row of old) {
    const same = waiting.get(text(row))?.shift();
    if (same !== undefined) pair(row, same);
  }
}

type Likeness = Readonly<{
  columns: readonly Column[];
  say: Saying;
  isRenamed: (before: Row, after: Row) => boolean;
}>;

/** The most alike first; of those alike to the same degree, that of the same id. */
function pairAlike({ old, now }: Open, { columns, say, isRenamed }: Likeness, pair: Pair): void {
  if (old.length * now.length > mostCompared ** 2) return;
  const candidates = old.flatMap((before) =>
    now
      .filter((after) => (hasPlace(before) && hasPlace(after)) || isRenamed(before, after))
      .map((after) => ({ before, after, share: sameShare(before, after, columns, say) })),
  );
  const best = candidates
    .filter(({ share }) => share >= alike)
    .sort((a, b) => b.share - a.share || sameId(b) - sameId(a));
  const done = new Set<Row>();
  for (const { before, after } of best) {
    if (done.has(before) || done.has(after)) continue;
    pair(before, after);
    done.add(before);
    done.add(after);
  }
}

function sameId({ before, after }: Readonly<{ before: Row; after: Row }>): number {
  return Number(before.id === after.id);
}

function sameShare(before: Row, after: Row, columns: readonly Column[], say: Saying): number {
  const said = columns.filter(({ id }) => say(before, id) !== null || say(after, id) !== null);
  const same = said.filter(({ id }) => say(before, id) === say(after, id));
  return said.length === 0 ? 0 : same.length / said.length;
}

function hasPlace({ id }: Row): boolean {
  return isPlace(id);
}

/** "17", "sources-4", "KAZ-0": may be the number of a place in a list. */
function isPlace(id: string): boolean {
  return /(?:^|-)\d{1,4}$/.test(id) && !/\d{4}-\d\d-\d\d$/.test(id);
}
