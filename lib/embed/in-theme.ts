import { embedColours } from "#lib/embed/embed-colours";
import { mapTones } from "#lib/pictures/draw-map";

/** A colour of the light theme to the name under which the style sheet has it in both. */
const nameOf = new Map<string, string>(
  [...Object.entries(embedColours.light), ...Object.entries(mapTones)]
    .reverse()
    .map(([name, colour]) => [colour, name]),
);

/**
 * A drawing as it stands inside a page: its colours follow the theme, and its names of patterns are its own, because an id
 * counts for the whole page. Words cannot be mistaken for attributes, since their quotes are escaped.
 */
export function inTheme(svg: string, prefix: string): string {
  return svg
    .replaceAll(/ (fill|stroke)="(#[0-9a-f]{6})"/g, (whole, attribute, colour) => {
      const name = nameOf.get(colour);
      return name === undefined ? whole : ` ${attribute}="var(--${name})"`;
    })
    .replaceAll(/ id="([\w-]+)"/g, ` id="${prefix}-$1"`)
    .replaceAll(/="url\(#([\w-]+)\)"/g, `="url(#${prefix}-$1)"`);
}
