import type { Facts } from "#data/catalogue";
import type { FactIndex } from "#lib/facts/fact-index";

type Sets = Pick<Facts, "reporting" | "nextReports" | "noInitialReport">;
type Groups = ReadonlyMap<string, readonly unknown[]>;

const remembered = new WeakMap<FactIndex, Map<keyof Sets, Groups>>();

/** The rows of one set of facts about a State under an instrument; grouped once for each release. */
export function rowsUnder<K extends keyof Sets>(
  index: FactIndex,
  set: K,
  iso3: string,
  instrument: string,
): Sets[K] {
  const sets = remembered.get(index) ?? new Map<keyof Sets, Groups>();
  remembered.set(index, sets);
  const groups = sets.get(set) ?? grouped(index.facts[set]);
  sets.set(set, groups);
  return (groups.get(`${iso3}.${instrument}`) ?? []) as Sets[K];
}

function grouped(rows: readonly { iso3: string; instrument: string }[]): Groups {
  return Map.groupBy(rows, ({ iso3, instrument }) => `${iso3}.${instrument}`);
}
