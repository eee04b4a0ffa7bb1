import type { Facts } from "#data/catalogue";
import { columnOf, type ObservationColumns } from "#lib/observations/columns";
import { curatedObservations } from "#lib/observations/from-facts";
import type { Observation } from "#lib/observations/observation";
import type { RecurrenceGroup } from "#lib/recurrence/recurrence-group";
import type { HeldReleases } from "#lib/release/held-releases";
import type { Release } from "#lib/release/release";

/**
 * What a browser needs to answer like the server: all facts, the imported observations of the States of the pack, and
 * what was worked out of them when the release was compiled.
 */
export type PackData = Readonly<{
  release: string;
  facts: Facts;
  /** The imported observations held, in the order of the release, each with its row there. */
  imported: readonly (readonly [row: number, observation: Observation])[];
  /** How many observations the release has in all, those that are not in the pack included. */
  total: number;
  /** Of the facets whose values an address may name: all values of the release. */
  values: Readonly<Record<NamedFacet, readonly string[]>>;
  heldInFull: readonly string[];
  /** Groups of passages by State; a State without any has none. */
  recurrence: Readonly<Record<string, readonly RecurrenceGroup[]>>;
  /** Whether `recurrence` is of every State, not of those of the pack alone. */
  allRecurrence: boolean;
  releases: ReturnType<HeldReleases["all"]>;
}>;

/** Facets whose values make an address readable, whether a row of the pack has them or not. */
export const namedFacets = ["mechanism", "cycle", "group", "origin"] as const;
export type NamedFacet = (typeof namedFacets)[number];

/**
 * Takes out of a release what is about some States.
 * @throws where the release does not begin with the observations of its facts, in their order.
 */
export function packDataOf(
  release: Release,
  states: readonly string[],
  releases: PackData["releases"],
): PackData {
  const { observations, index } = release;
  const { columns, total } = observations;
  const kept = curatedObservations(index.facts).length;
  const rows = rowsAbout(columns, new Set(states)).filter((row) => row >= kept);
  if (kept > 0 && observations.read([kept - 1])[0]?.origin !== "curated") {
    throw new Error(`Release ${release.id} does not begin with the observations of its facts.`);
  }
  const read = observations.read(rows);
  const withoutImports = total === kept;
  return {
    release: release.id,
    facts: index.facts,
    imported: rows.flatMap((row, n) => {
      const observation = read[n];
      return observation === undefined ? [] : [[row, observation] as const];
    }),
    total,
    values: valuesOf(columns),
    heldInFull: [...observations.heldInFull],
    recurrence: Object.fromEntries(groupsOf(release, withoutImports ? allStates(release) : states)),
    allRecurrence: withoutImports,
    releases,
  };
}

function valuesOf(columns: ObservationColumns): PackData["values"] {
  const entries = namedFacets.map((facet) => [facet, columnOf(columns, facet).values] as const);
  return Object.fromEntries(entries) as PackData["values"];
}

function rowsAbout(columns: ObservationColumns, states: ReadonlySet<string>): number[] {
  const { values, codes, starts } = columns.shared.country;
  const wanted = values.map((value) => states.has(value));
  return Array.from({ length: columns.size }, (_, row) => row).filter((row) => {
    const of = codes.subarray(starts[row], starts[row + 1]);
    return of.some((code) => wanted[code]);
  });
}

function groupsOf({ recurrence }: Release, states: readonly string[]) {
  return states
    .map((iso3) => [iso3, recurrence.groupsOf(iso3)] as const)
    .filter(([, groups]) => groups.length > 0);
}

function allStates({ index }: Release): readonly string[] {
  return index.facts.countries.map(({ iso3 }) => iso3);
}
