import type { DrawnPart } from "#lib/pictures/drawn";
import { line, lines } from "#lib/pictures/svg";
import { textRoom } from "#lib/pictures/text-width";
import { wrapText } from "#lib/pictures/wrap-text";

/** A sign, drawn from the top left corner of a square of twelve pixels, and what it means. */
export type LegendEntry = Readonly<{
  sign(x: number, y: number): string;
  /** The width of the sign. */
  signWidth: number;
  term: string;
  meaning?: string;
}>;

const size = 12;
const leading = 17;
const gap = 24;

/** Entries one after the other in lines no wider than `width`; a long meaning breaks below its own term. */
export function legend(entries: readonly LegendEntry[], width: number): DrawnPart {
  let x = 0;
  let y = 0;
  let tallest = 0;
  const svg = entries.map((entry) => {
    const { drawn, width: taken, height } = entryAt(entry, width);
    if (x > 0 && x + taken > width) {
      x = 0;
      y += tallest + 3;
      tallest = 0;
    }
    const placed = drawn(x, y);
    x += taken + gap;
    tallest = Math.max(tallest, height);
    return placed;
  });
  return { width, height: y + tallest, svg: svg.join("") };
}

function entryAt({ sign, signWidth, term, meaning }: LegendEntry, width: number) {
  const indent = signWidth + 6;
  const text =
    meaning === undefined ? [term] : wrapText(`${term}: ${meaning}`, width - indent, { size });
  const widest = Math.max(...text.map((each) => textRoom(each, size)));
  return {
    width: indent + widest,
    height: text.length * leading,
    drawn: (x: number, y: number) =>
      sign(x, y + 2) + lines(x + indent, y + size, text, leading, { size, colour: "ink" }),
  };
}

/** A letter in place of a sign. */
export function letterEntry(letter: string, term: string): LegendEntry {
  const signWidth = textRoom(letter, size, "serif");
  return {
    signWidth,
    term,
    sign: (x, y) => line(x, y + size - 2, letter, { size, face: "serif" }),
  };
}
