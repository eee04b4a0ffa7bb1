import { chosenRows } from "#lib/observations/chosen-rows";
import type { ObservationColumns } from "#lib/observations/columns";
import { countedRows, countValues } from "#lib/observations/facet-counts";
import type { Facet } from "#lib/observations/facets";
import type { ObservationFilter } from "#lib/observations/filter";
import { narrowingsOf } from "#lib/observations/narrowings";
import { type RowSet, sizeOf } from "#lib/observations/row-set";

/** How many observations carry each value of the facets that were counted. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

export type ColumnHits = Readonly<{
  total: number;
  /** The rows that are asked for. */
  hits: RowSet;
  /** The counts of a facet leave its own choice aside: they say what another choice there would give. */
  counts: FacetCounts;
}>;

/** The facets that every search counts. Documents and symbols are thousands of values that no list of choices shows. */
export const countedFacets = [
  "country",
  "mechanism",
  "committee",
  "right",
  "kind",
  "group",
  "year",
  "verification",
  "sdg",
  "instrument",
  "origin",
  "cycle",
] as const satisfies readonly Facet[];

/**
 * Finds and counts the rows that are asked for: any-of within a facet, all facets together. `found` are the rows that
 * the words of a search found. What this costs follows from how many rows are found, not from how many there are.
 */
export function searchColumns(
  columns: ObservationColumns,
  filter: ObservationFilter,
  found: RowSet,
): ColumnHits {
  const { hits, without } = chosenRows(narrowingsOf(columns, filter, found));
  return {
    total: sizeOf(hits, columns.size),
    hits,
    counts: countFacets(columns, hits, without),
  };
}

function countFacets(
  columns: ObservationColumns,
  hits: RowSet,
  without: ReadonlyMap<Facet, RowSet>,
): FacetCounts {
  const ofHits = countedRows(hits, columns.size);
  const counted = countedFacets.map((facet) => {
    const rows = without.get(facet);
    const counted = rows === undefined ? ofHits : countedRows(rows, columns.size);
    return [facet, countValues(columns, facet, counted)] as const;
  });
  const uncounted: readonly Facet[] = ["document", "symbol"];
  return Object.fromEntries([
    ...counted,
    ...uncounted.map((facet) => [facet, new Map()] as const),
  ]) as unknown as FacetCounts;
}
