import groups from "#data/uhri/affected-persons.json" with { type: "json" };
import { createLabelFold, type LabelFold } from "#lib/import/uhri/fold-label";

/** A group of affected persons. */
export const foldGroup: LabelFold = createLabelFold(
  groups.map(({ affectedPerson }) => [affectedPerson, affectedPerson] as const),
);
