import type { ObservationColumns } from "#lib/observations/columns";
import {
  type ExclusiveFacet,
  type Facet,
  noValue,
  type SharedFacet,
} from "#lib/observations/facets";
import type { ObservationFilter } from "#lib/observations/filter";

/** A filter made ready for the columns. */
export type ReadyFilter = Readonly<{
  /** The facets that are narrowed, each with a test of a row. */
  facets: readonly Readonly<{ facet: Facet; passes: RowTest }>[];
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
  const tests = narrowed.map(([facet, wanted = []]) => ({
    facet,
    passes: facetTest(columns, facet, wanted),
  }));
  const years = yearTest(columns, filter);
  return {
    facets: years === null ? tests : [...tests, { facet: "year", passes: years }],
    rest: both(
      dayTest(columns, filter.asOf),
      filter.treatyBodies === true ? treatyBodyTest(columns) : null,
    ),
  };
}

function single(value: string | null | undefined): readonly string[] | undefined {
  return value === null || value === undefined ? undefined : [value];
}

function facetTest(columns: ObservationColumns, facet: Facet, wanted: readonly string[]): RowTest {
  return facet in columns.exclusive
    ? exclusiveTest(columns.exclusive[facet as ExclusiveFacet], wanted)
    : sharedTest(columns.shared[facet as SharedFacet], wanted);
}

function exclusiveTest(
  { values, codes }: ObservationColumns["exclusive"][ExclusiveFacet],
  wanted: readonly string[],
): RowTest {
  const allowed = allowedCodes(values, wanted);
  return (row) => allowed[codes[row] ?? 0] === 1;
}

function sharedTest(
  { values, codes, starts }: ObservationColumns["shared"][SharedFacet],
  wanted: readonly string[],
): RowTest {
  const allowed = allowedCodes(values, wanted);
  return (row) => {
    const end = starts[row + 1] ?? 0;
    for (let i = starts[row] ?? 0; i < end; i += 1) if (allowed[codes[i] ?? 0] === 1) return true;
    return false;
  };
}

function allowedCodes(values: readonly string[], wanted: readonly string[]): Uint8Array {
  const asked = new Set(wanted);
  return Uint8Array.from(values, (value) => Number(asked.has(value)));
}

/** Both years included; a passage whose year is not known lies in no span. */
function yearTest({ exclusive }: ObservationColumns, filter: ObservationFilter): RowTest | null {
  const { fromYear = null, toYear = null } = filter;
  if (fromYear === null && toYear === null) return null;
  const { values, codes } = exclusive.year;
  const allowed = Uint8Array.from(values, (value) => {
    const year = Number(value);
    return Number(year >= (fromYear ?? 1) && year <= (toYear ?? 9999));
  });
  return (row) => allowed[codes[row] ?? 0] === 1;
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

/** What is certainly later than the day is left out. */
function dayTest({ day }: ObservationColumns, asOf: string | null | undefined): RowTest | null {
  if (asOf === null || asOf === undefined) return null;
  const limit = Number(asOf.replaceAll("-", ""));
  return (row) => (day[row] ?? 0) <= limit;
}
