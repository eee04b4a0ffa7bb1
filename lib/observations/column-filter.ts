import {
  columnOf,
  type ExclusiveColumn,
  type ObservationColumns,
  type SharedColumn,
} from "#lib/observations/columns";
import { type Facet, noValue } from "#lib/observations/facets";
import type { ObservationFilter } from "#lib/observations/filter";

/** A filter made ready for the columns. */
export type ReadyFilter = Readonly<{
  /** The facets that are narrowed, each with the codes of its allowed values and a test of a row. */
  facets: readonly Readonly<{ facet: Facet; codes: readonly number[]; passes: RowTest }>[];
  /** What narrows without being a facet. */
  rest: RowTest | null;
}>;

export type RowTest = (row: number) => boolean;

type Choice = readonly [Facet, readonly string[] | undefined];

export function readyFilter(columns: ObservationColumns, filter: ObservationFilter): ReadyFilter {
  const choices: Choice[] = [
    ["country", filter.countries],
    ["right", filter.rights],
    ["committee", filter.committees],
    ["mechanism", filter.mechanisms],
    ["instrument", filter.instruments],
    ["kind", filter.kinds],
    ["group", filter.groups],
    ["verification", filter.verifications],
    ["origin", filter.origins],
    ["sdg", filter.sdgs],
    ["document", single(filter.document)],
    ["symbol", filter.symbols],
    ["cycle", single(filter.cycle)],
  ];
  const narrowed = choices.filter(([, wanted]) => wanted !== undefined && wanted.length > 0);
  const tests = narrowed.map(([facet, wanted = []]) =>
    facetChoice(columns, facet, codesOf(columnOf(columns, facet), wanted)),
  );
  const years = yearCodes(columns, filter);
  return {
    facets: years === null ? tests : [...tests, facetChoice(columns, "year", years)],
    rest: both(
      dayTest(columns, filter.asOf),
      filter.treatyBodies === true ? treatyBodyTest(columns) : null,
    ),
  };
}

function single(value: string | null | undefined): readonly string[] | undefined {
  return value === null || value === undefined ? undefined : [value];
}

function facetChoice(columns: ObservationColumns, facet: Facet, codes: readonly number[]) {
  const column = columnOf(columns, facet);
  const allowed = new Uint8Array(column.values.length);
  for (const code of codes) allowed[code] = 1;
  const passes = "starts" in column ? sharedTest(column, allowed) : exclusiveTest(column, allowed);
  return { facet, codes, passes };
}

function exclusiveTest({ codes }: ExclusiveColumn, allowed: Uint8Array): RowTest {
  return (row) => allowed[codes[row] ?? 0] === 1;
}

function sharedTest({ codes, starts }: SharedColumn, allowed: Uint8Array): RowTest {
  return (row) => {
    const end = starts[row + 1] ?? 0;
    for (let i = starts[row] ?? 0; i < end; i += 1) if (allowed[codes[i] ?? 0] === 1) return true;
    return false;
  };
}

const known = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

/** The codes of values; a value that no row carries has none. */
function codesOf({ values }: Readonly<{ values: readonly string[] }>, wanted: readonly string[]) {
  const codes = known.get(values) ?? new Map(values.map((value, code) => [value, code]));
  known.set(values, codes);
  return [...new Set(wanted)].flatMap((value) => codes.get(value) ?? []);
}

/** Both years included; a passage whose year is not known lies in no span. */
function yearCodes({ exclusive }: ObservationColumns, filter: ObservationFilter) {
  const { fromYear = null, toYear = null } = filter;
  if (fromYear === null && toYear === null) return null;
  return exclusive.year.values.flatMap((value, code) => {
    const year = Number(value);
    return year >= (fromYear ?? 1) && year <= (toYear ?? 9999) ? [code] : [];
  });
}

function both(first: RowTest | null, second: RowTest | null): RowTest | null {
  if (first === null || second === null) return first ?? second;
  return (row) => first(row) && second(row);
}

/** A curated observation whose source names no committee is still about one; an imported one is of another mechanism. */
function treatyBodyTest({ exclusive: { committee, origin } }: ObservationColumns): RowTest {
  const unnamed = committee.values.indexOf(noValue);
  const imported = origin.values.indexOf("imported");
  return (row) => committee.codes[row] !== unnamed || origin.codes[row] !== imported;
}

/** What is certainly later than the day is left out; `null` where nothing is. */
function dayTest(
  { day, orders }: ObservationColumns,
  asOf: string | null | undefined,
): RowTest | null {
  if (asOf === null || asOf === undefined) return null;
  const limit = Number(asOf.replaceAll("-", ""));
  const [newest] = orders.date;
  if (newest === undefined || (day[newest] ?? 0) <= limit) return null;
  return (row) => (day[row] ?? 0) <= limit;
}
