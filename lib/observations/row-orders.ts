import type { ExclusiveColumn, ObservationColumns } from "#lib/observations/columns";

/** The orders in which observations can be listed, each all rows from first to last. */
export const sortOrders = ["date", "date-rising", "country", "right", "symbol"] as const;
export type SortOrder = (typeof sortOrders)[number];
export type RowOrders = Readonly<Record<SortOrder, Uint32Array>>;

/** Symbol and paragraph of each row, by which rows of one day stand in the order of their document. */
export type Place = Readonly<{ symbol: ExclusiveColumn; paragraph: Uint32Array }>;

type Compare = (a: number, b: number) => number;

/** Works the orders out once; ties fall to date, symbol, paragraph and at last the row. */
export function rowOrders(columns: Omit<ObservationColumns, "orders">, place: Place): RowOrders {
  const { day, shared } = columns;
  const symbolRank = ranks(place.symbol.values);
  const symbol = place.symbol.codes;
  const inDocument: Compare = (a, b) =>
    at(symbolRank, at(symbol, a)) - at(symbolRank, at(symbol, b)) ||
    at(place.paragraph, a) - at(place.paragraph, b) ||
    a - b;
  const newest: Compare = (a, b) => at(day, b) - at(day, a) || inDocument(a, b);
  const oldest: Compare = (a, b) => at(day, a) - at(day, b) || inDocument(a, b);
  const first = (facet: "country" | "right"): Compare => {
    const { values, codes, starts } = shared[facet];
    const rank = ranks(values);
    return (a, b) =>
      at(rank, at(codes, at(starts, a))) - at(rank, at(codes, at(starts, b))) || newest(a, b);
  };
  const sorted = (compare: Compare) =>
    Uint32Array.from({ length: columns.size }, (_, n) => n).sort(compare);
  return {
    date: sorted(newest),
    "date-rising": sorted(oldest),
    country: sorted(first("country")),
    right: sorted(first("right")),
    symbol: sorted(inDocument),
  };
}

const collator = new Intl.Collator("en", { numeric: true });

/** The place of each value in the order of names. */
function ranks(values: readonly string[]): Uint32Array {
  const order = values.map((_, code) => code);
  order.sort((a, b) => collator.compare(values[a] ?? "", values[b] ?? ""));
  const rank = new Uint32Array(values.length);
  for (const [place, code] of order.entries()) rank[code] = place;
  return rank;
}

function at(array: Uint16Array | Uint32Array, index: number): number {
  return array[index] ?? 0;
}
