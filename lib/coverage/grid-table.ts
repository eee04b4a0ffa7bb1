import type { Coverage, CoverageState } from "#lib/coverage/coverage";
import {
  type Cell,
  type Column,
  count,
  lazyRow,
  missing,
  type Row,
  type Table,
  value,
} from "#lib/table/table";

/** A coverage as it travels to the browser: a number where something is recorded, else one letter. */
export type CompactCoverage = number | "b" | "n" | "t" | "f";

const letterOf = {
  "not-bound": "b",
  "no-review-known": "n",
  "text-not-held": "t",
  "nothing-recorded": "f",
} as const;
/** The state behind a letter. */
export const stateOfLetter = {
  b: "not-bound",
  n: "no-review-known",
  t: "text-not-held",
  f: "nothing-recorded",
} as const;

export function compactCoverage(coverage: Coverage): CompactCoverage {
  return coverage.state === "recorded" ? coverage.count : letterOf[coverage.state];
}

export function coverageStateOf(compact: CompactCoverage): CoverageState {
  return typeof compact === "number" ? "recorded" : stateOfLetter[compact];
}

/** The concerns grid as it travels to the browser. */
export type CompactGrid = Readonly<{
  title: string;
  states: readonly Readonly<{ iso3: string; name: string; reviewsHeld: number }>[];
  rows: readonly Readonly<{
    id: string;
    name: string;
    cells: readonly CompactCoverage[];
    count: number;
    latestYear: number | null;
  }>[];
}>;

/** Words of the grid, as the server read them. */
export type GridWords = Readonly<{
  right: string;
  count: string;
  latestYear: string;
  nothingRecorded: string;
  /** Holds {name} and {reviews}. */
  stateWithReviews: string;
  states: Readonly<Record<CoverageState, string>>;
}>;

/**
 * The grid as a table: what the browser sorts and copies is what the server exports. `listHref` gives the address of
 * exactly the observations that a number counts; `null` stands for all the States shown.
 */
export function gridTable(
  grid: CompactGrid,
  words: GridWords,
  listHref: (right: string, iso3: string | null) => string,
): Table {
  return {
    id: "concerns-by-right",
    title: grid.title,
    columns: [
      { id: "right", label: words.right, kind: "text" },
      ...grid.states.map((state): Column => {
        return { id: state.iso3, label: stateLabel(state, words), kind: "number" };
      }),
      { id: "count", label: words.count, kind: "number" },
      { id: "year", label: words.latestYear, kind: "number" },
    ],
    rows: grid.rows.map((row) => lazyRow(row.id, () => gridCells(grid, row, words, listHref))),
  };
}

function stateLabel(
  { name, reviewsHeld }: CompactGrid["states"][number],
  words: GridWords,
): string {
  return words.stateWithReviews.replace("{name}", name).replace("{reviews}", String(reviewsHeld));
}

function gridCells(
  { states }: CompactGrid,
  row: CompactGrid["rows"][number],
  words: GridWords,
  listHref: (right: string, iso3: string | null) => string,
): Row["cells"] {
  const cells: Record<string, Cell> = {
    right: value(row.name, { href: `/rights/${row.id}` }),
    count: totalCell(row.count, listHref(row.id, null), words),
    year: row.latestYear === null ? missing(words.nothingRecorded) : count(row.latestYear),
  };
  for (const [i, { iso3 }] of states.entries()) {
    const compact = row.cells[i] ?? "n";
    cells[iso3] = coverageCell(compact, listHref(row.id, iso3), words);
  }
  return cells;
}

/** Nothing recorded over all the States shown is no zero: the cells beside it say why. */
function totalCell(total: number, href: string, words: GridWords): Cell {
  return total === 0 ? missing(words.nothingRecorded) : count(total, { href });
}

function coverageCell(compact: CompactCoverage, href: string, words: GridWords): Cell {
  if (typeof compact === "number") return count(compact, { mark: "recorded", href });
  const state = stateOfLetter[compact];
  return missing(words.states[state], state);
}
