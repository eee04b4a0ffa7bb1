import themes from "#data/uhri/themes.json" with { type: "json" };
import { createLabelFold, type LabelFold } from "#lib/import/uhri/fold-label";

function* spellings(): Generator<readonly [string, string]> {
  for (const { theme } of themes) yield [theme, theme];
  for (const { theme, rawSpelling } of themes) yield [rawSpelling, theme];
}

/** A theme, with or without the stray blanks that eight of them carry in the bulk export. */
export const foldTheme: LabelFold = createLabelFold(spellings());
