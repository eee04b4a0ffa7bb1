import regions from "#data/uhri/regions.json" with { type: "json" };
import { createLabelFold, type LabelFold } from "#lib/import/uhri/fold-label";
import { russianRegionNames } from "#lib/import/uhri/russian-labels";

/** A regional group, with or without the trailing blank of the bulk export. */
export const foldRegion: LabelFold = createLabelFold<string>([
  ...regions.map(({ region }) => [region, region] as const),
  ...russianRegionNames,
]);
