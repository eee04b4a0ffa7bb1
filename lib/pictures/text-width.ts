import { glyphWidths } from "#lib/pictures/glyph-widths.data";

export type Face = keyof typeof glyphWidths;

/** A letter that the faces do not hold is drawn by another font: as wide as the widest that is usual. */
const unknownWidth = 1000;

/**
 * What a reader's machine that does not have our fonts may put in their place is up to this much wider: Arial and
 * Helvetica beside the sans, Georgia beside the serif. All room for text is reckoned with it.
 */
export const substituteWidth = 1.12;

/** How wide `text` is in pixels when set in `face` at `size`; kerning, which mostly narrows, is left out. */
export function textWidth(text: string, size: number, face: Face = "sans"): number {
  let thousandths = 0;
  for (const letter of text) thousandths += letterWidth(letter.codePointAt(0) ?? 0, face);
  return (thousandths * size) / 1000;
}

/** The room that `text` must be given, whatever of the named fonts draws it. */
export function textRoom(text: string, size: number, face: Face = "sans"): number {
  return textWidth(text, size, face) * substituteWidth;
}

const known: Readonly<Record<Face, ReadonlyMap<number, number>>> = {
  sans: widthMap("sans"),
  serif: widthMap("serif"),
};

function widthMap(face: Face): ReadonlyMap<number, number> {
  return new Map(
    glyphWidths[face].flatMap(([first, widths]) =>
      widths.map((width, place) => [first + place, width] as const),
    ),
  );
}

function letterWidth(code: number, face: Face): number {
  return known[face].get(code) ?? unknownWidth;
}
