import taxonomy from "#data/uhri/taxonomy.json" with { type: "json" };

export type RightsOfPassage = Readonly<{
  /** Ids of our rights: the `primaryRights`, then those that only a secondary row gives, each once. */
  rights: readonly string[];
  /** Given by a primary row, or by a secondary one that another label bears out. */
  primaryRights: readonly string[];
}>;

/** What a label does for a right: gives it, gives it in the second place, or only bears out what is given. */
type Weight = "primary" | "secondary" | "bearing";
type Row = Readonly<{ rightId: string; weight: Weight; onlyWithGroup: string | null }>;

/** A tag that was set at random over years: on 91 % of the records of 2007, on 0.4 % of those of 2025. */
const neverDecides = new Set(["Reservations"]);

const rowsOfTheme = rowsOf("Themes");
const rowsOfGroup = rowsOf("AffectedPersons");

/**
 * The rights that the labels of a passage touch, by our reading of the index (`data/uhri/taxonomy.json`). Themes
 * decide; a group decides only by a primary row, a secondary one bears out a right that a theme has given.
 * "Reservations" decides nothing.
 */
export function rightsOfLabels(
  themes: readonly string[],
  groups: readonly string[],
): RightsOfPassage {
  const given: Record<Weight, Set<string>> = {
    primary: new Set(),
    secondary: new Set(),
    bearing: new Set(),
  };
  for (const theme of themes) weigh(rowsOfTheme.get(theme), groups, given);
  for (const group of groups) weigh(rowsOfGroup.get(group), groups, given);
  const { primary, secondary, bearing } = given;
  for (const right of secondary) if (bearing.has(right)) primary.add(right);
  return { rights: [...new Set([...primary, ...secondary])], primaryRights: [...primary] };
}

function weigh(
  rows: readonly Row[] | undefined,
  groups: readonly string[],
  given: Readonly<Record<Weight, Set<string>>>,
): void {
  if (rows === undefined) return;
  for (const { rightId, weight, onlyWithGroup } of rows) {
    if (onlyWithGroup === null || groups.includes(onlyWithGroup)) given[weight].add(rightId);
  }
}

function rowsOf(field: string): ReadonlyMap<string, readonly Row[]> {
  const rows = new Map<string, Row[]>();
  for (const { label, rightId, role, sourceField, onlyWithGroup } of taxonomy) {
    if (sourceField !== field || rightId === null) continue;
    const onlyBears = sourceField === "AffectedPersons" || neverDecides.has(label);
    const weight = role === "primary" ? "primary" : onlyBears ? "bearing" : "secondary";
    rows.set(label, [...(rows.get(label) ?? []), { rightId, weight, onlyWithGroup }]);
  }
  return rows;
}
