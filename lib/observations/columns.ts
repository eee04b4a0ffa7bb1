import { earliestDay } from "#lib/dates/calendar-date";
import {
  type ExclusiveFacet,
  exclusiveFacets,
  type Facet,
  facetValue,
  facetValues,
  isExclusive,
  type SharedFacet,
  sharedFacets,
} from "#lib/observations/facets";
import type { Observation } from "#lib/observations/observation";
import { type RowOrders, rowOrders } from "#lib/observations/row-orders";

/** One value a row: `values[codes[row]]`. */
export type ExclusiveColumn = Readonly<{ values: readonly string[]; codes: Uint16Array }>;

/** Several values a row: `values[codes[i]]` for `i` from `starts[row]` up to `starts[row + 1]`. */
export type SharedColumn = Readonly<{
  values: readonly string[];
  codes: Uint16Array;
  starts: Uint32Array;
}>;

/**
 * What observations are filtered, counted and ordered by, row by row, in memory: some forty bytes an observation,
 * so that a count over all of them takes milliseconds.
 */
export type ObservationColumns = Readonly<{
  size: number;
  exclusive: Readonly<Record<ExclusiveFacet, ExclusiveColumn>>;
  shared: Readonly<Record<SharedFacet, SharedColumn>>;
  /** The earliest day that the date can mean, as the number YYYYMMDD. */
  day: Uint32Array;
  orders: RowOrders;
}>;

export function columnOf(
  { exclusive, shared }: ObservationColumns,
  facet: Facet,
): ExclusiveColumn | SharedColumn {
  return isExclusive(facet) ? exclusive[facet] : shared[facet];
}

export type ColumnBuilder = Readonly<{
  /** Takes the next row. */
  add(observation: Observation): void;
  finish(): ObservationColumns;
}>;

export function columnBuilder(): ColumnBuilder {
  const exclusive = mapFacets(exclusiveFacets, () => codeBook());
  const shared = mapFacets(sharedFacets, () => ({
    book: codeBook(),
    starts: growing(Uint32Array),
  }));
  const day = growing(Uint32Array);
  const keys = { symbol: codeBook(), paragraph: growing(Uint32Array) };
  return { add, finish };

  function add(observation: Observation): void {
    for (const facet of exclusiveFacets) exclusive[facet].push(facetValue(observation, facet));
    for (const facet of sharedFacets) {
      const { book, starts } = shared[facet];
      starts.push(book.length());
      for (const value of new Set(facetValues(observation, facet))) book.push(value);
    }
    day.push(dayNumber(observation));
    keys.symbol.push(observation.symbol ?? "");
    keys.paragraph.push(firstNumber(observation.paragraphs));
  }

  function finish(): ObservationColumns {
    const days = day.finish();
    const columns = {
      size: days.length,
      exclusive: mapFacets(exclusiveFacets, (facet) => exclusive[facet].finish()),
      shared: mapFacets(sharedFacets, (facet) => {
        const { book, starts } = shared[facet];
        starts.push(book.length());
        return { ...book.finish(), starts: starts.finish() };
      }),
      day: days,
    };
    const place = { symbol: keys.symbol.finish(), paragraph: keys.paragraph.finish() };
    return { ...columns, orders: rowOrders(columns, place) };
  }
}

/** The columns of observations at hand. */
export function columnsOfAll(observations: Iterable<Observation>): ObservationColumns {
  const builder = columnBuilder();
  for (const observation of observations) builder.add(observation);
  return builder.finish();
}

function mapFacets<F extends string, T>(facets: readonly F[], make: (facet: F) => T): Record<F, T> {
  return Object.fromEntries(facets.map((facet) => [facet, make(facet)])) as Record<F, T>;
}

/** Words become small numbers in the order of their first appearance. */
function codeBook() {
  const known = new Map<string, number>();
  const codes = growing(Uint16Array);
  return {
    length: codes.length,
    push(value: string): void {
      let code = known.get(value);
      if (code === undefined) {
        code = known.size;
        if (code > 0xffff) throw new RangeError("More than 65,536 different values in one column.");
        known.set(value, code);
      }
      codes.push(code);
    },
    finish: (): ExclusiveColumn => ({ values: [...known.keys()], codes: codes.finish() }),
  };
}

/** A typed array that doubles as it fills. */
function growing<T extends Uint16Array | Uint32Array>(
  make: new (length: number) => T,
): { push(value: number): void; length(): number; finish(): T } {
  let array = new make(1024);
  let length = 0;
  return {
    length: () => length,
    push(value) {
      if (length === array.length) {
        const wider = new make(length * 2);
        wider.set(array);
        array = wider;
      }
      array[length] = value;
      length += 1;
    },
    finish: () => array.slice(0, length) as T,
  };
}

function dayNumber({ date }: Observation): number {
  return Number(earliestDay(date).replaceAll("-", ""));
}

function firstNumber(paragraphs: string | null): number {
  const [whole = "0", part = "0"] = paragraphs?.match(/\d+/g) ?? [];
  return Number(whole) * 1000 + Math.min(999, Number(part));
}
