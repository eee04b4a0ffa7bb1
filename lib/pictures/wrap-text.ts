import { type Face, textRoom } from "#lib/pictures/text-width";

/** How a piece of text is set: a size in pixels and a face. */
export type Setting = Readonly<{ size: number; face?: Face }>;

/**
 * `text` in lines that fit into `room` pixels: broken at spaces but not at no-break spaces, after hyphens and slashes, and inside a word only where
 * the word alone is wider than the room. Nothing is left out.
 */
export function wrapText(text: string, room: number, { size, face = "sans" }: Setting): string[] {
  const fits = (line: string) => textRoom(line.trimEnd(), size, face) <= room;
  const lines: string[] = [];
  let line = "";
  for (const word of breakable(text).flatMap((each) =>
    fits(each) ? [each] : pieces(each, fits),
  )) {
    if (line === "" || fits(line + word)) line += word;
    else {
      lines.push(line.trimEnd());
      line = word;
    }
  }
  if (line.trimEnd() !== "") lines.push(line.trimEnd());
  return lines;
}

/** Words with the space that ends them, long ones parted where a reader would: "OP-" "ICESCR", but no date and no year. */
function breakable(text: string): string[] {
  const plain = text.replaceAll(/[^\S\u00a0]+/gu, " ").trim();
  return plain.split(/(?<= )|(?<=-)(?=\p{L})|(?<=[/,&?])(?=[^\s/])/u);
}

/** A word too wide for a line, in parts that fit; a single letter stands even where it does not. */
function pieces(word: string, fits: (text: string) => boolean): string[] {
  const parts: string[] = [];
  let part = "";
  for (const letter of word) {
    if (part !== "" && !fits(part + letter)) {
      parts.push(part);
      part = "";
    }
    part += letter;
  }
  return [...parts, part];
}
