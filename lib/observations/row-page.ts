import { markRows, type RowSet, sizeOf } from "#lib/observations/row-set";

/** Below this share of all rows, sorting those found is faster than walking through the order of all. */
const fewShare = 64;

/** The rows of one page, in an order of all rows. */
export function pageOfRows(
  order: Uint32Array,
  rows: RowSet,
  offset: number,
  limit: number,
): number[] {
  if (rows === "all") return [...order.subarray(offset, offset + limit)];
  if (rows.length * fewShare > order.length)
    return pageOfList(order, rows, order.length, { offset, limit });
  const ranks = rankOf(order);
  const places = rows.map((row) => ranks[row] ?? 0).sort();
  return Array.from(places.subarray(offset, offset + limit), (place) => order[place] ?? 0);
}

/** The same where the order lists some of `size` rows only. */
export function pageOfList(
  list: Uint32Array,
  rows: RowSet,
  size: number,
  { offset, limit }: Readonly<{ offset: number; limit: number }>,
): number[] {
  const page: number[] = [];
  if (offset >= sizeOf(rows, size)) return page;
  const marks = markRows(rows, size);
  let seen = 0;
  for (let place = 0; place < list.length && page.length < limit; place += 1) {
    const row = list[place] ?? 0;
    if (marks[row] !== 1) continue;
    if (seen >= offset) page.push(row);
    seen += 1;
  }
  return page;
}

const known = new WeakMap<Uint32Array, Uint32Array>();

/** The place of each row in an order of all rows, worked out once. */
export function rankOf(order: Uint32Array): Uint32Array {
  const held = known.get(order) ?? inverse(order);
  known.set(order, held);
  return held;
}

function inverse(order: Uint32Array): Uint32Array {
  const rank = new Uint32Array(order.length);
  for (let place = 0; place < order.length; place += 1) rank[order[place] ?? 0] = place;
  return rank;
}
