import type { Facet } from "#lib/observations/facets";
import type { Narrowing } from "#lib/observations/narrowings";
import { type RowSet, rowsPassing } from "#lib/observations/row-set";

/** What passes all that narrows, and for each facet that is chosen from, what passes all but its own choice. */
export type ChosenRows = Readonly<{ hits: RowSet; without: ReadonlyMap<Facet, RowSet> }>;

/** `narrowings` begin with the one that leaves the fewest rows. */
export function chosenRows(narrowings: readonly Narrowing[]): ChosenRows {
  const [fewest] = narrowings;
  const chosen = narrowings.filter(({ facet }) => facet !== null);
  if (fewest?.facet === null && chosen.length > 1) return inOneWalk(fewest.rows(), narrowings);
  const without = eachFacet(narrowings, (place) => passingAll(narrowings.toSpliced(place, 1)));
  return { hits: passingAll(narrowings), without };
}

function eachFacet(narrowings: readonly Narrowing[], rowsWithout: (place: number) => RowSet) {
  const facets = narrowings.flatMap(({ facet }, place) =>
    facet === null ? [] : [[facet, rowsWithout(place)] as const],
  );
  return new Map(facets);
}

/** Begins with the fewest rows, and puts them to the other tests. */
function passingAll([first, ...others]: readonly Narrowing[]): RowSet {
  if (first === undefined) return "all";
  return others.reduce((rows, { passes }) => rowsPassing(rows, passes), first.rows());
}

/** What a row fails: nothing, the choice in one facet (by its place), or more than that. */
const nothing = 254;
const tooMuch = 255;

/** The same in one walk over rows that no choice in a facet has narrowed: each may fail one such choice, no more. */
function inOneWalk(rows: Uint32Array, narrowings: readonly Narrowing[]): ChosenRows {
  const failed = new Uint8Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) failed[i] = failedBy(rows[i] ?? 0, narrowings);
  return {
    hits: failingAtMost(nothing, failed, rows),
    without: eachFacet(narrowings, (place) => failingAtMost(place, failed, rows)),
  };
}

function failedBy(row: number, narrowings: readonly Narrowing[]): number {
  let failed = nothing;
  for (let place = 0; place < narrowings.length; place += 1) {
    const { facet, passes } = narrowings[place] as Narrowing;
    if (passes(row)) continue;
    if (facet === null || failed !== nothing) return tooMuch;
    failed = place;
  }
  return failed;
}

function failingAtMost(place: number, failed: Uint8Array, rows: Uint32Array): Uint32Array {
  const kept = new Uint32Array(rows.length);
  let count = 0;
  for (let i = 0; i < rows.length; i += 1) {
    if (failed[i] === nothing || failed[i] === place) kept[count++] = rows[i] ?? 0;
  }
  return kept.subarray(0, count);
}
