import type { About } from "#lib/export/about";
import type { Words } from "#lib/i18n/words";
import { drawnPicture, pictureWords } from "#lib/pictures/drawn-picture";
import type { Picture } from "#lib/pictures/picture";
import { wrapText } from "#lib/pictures/wrap-text";
import type { Table } from "#lib/table/table";

/** The frame that fits most pages of text, and the narrowest in which everything can still be read. */
export const usualWidth = 720;
export const narrowestWidth = 280;
/** No higher than a screen: what is longer scrolls inside the frame. */
const mostHeight = 900;
const padding = 24;

type Content = Readonly<{
  table: Table;
  picture: Picture | null;
  about: About;
  words: Words;
}>;

/**
 * About how high a frame of `width` pixels must be to show everything without scrolling: a frame cannot ask without a
 * script. Words are measured as in the pictures, so that it errs by a line or two and not by half.
 */
export function embedHeight({ table, picture, about, words }: Content, width: number): number {
  const room = Math.max(narrowestWidth, width) - padding;
  const title = picture === null ? table.title : pictureWords(picture, words).title;
  const head = linesOf(title, room, 20) * 25 + linesOf(scopeOf(about), room, 13) * 18;
  const how = picture === null ? 0 : 34;
  const foot = linesOf(about.coverage, room, 13) * 18 + 150;
  return Math.min(
    mostHeight,
    Math.ceil(head + how + contentHeight(table, picture, words, room) + foot),
  );
}

function scopeOf({ scope }: About): string {
  return scope.map(([label, said]) => `${label}: ${said}`).join(". ");
}

function contentHeight(table: Table, picture: Picture | null, words: Words, room: number): number {
  if (picture === null) return 60 + table.rows.length * 36;
  switch (picture.kind) {
    case "chart":
      return drawnPicture(picture, words, room).height + 60;
    case "map":
      return drawnPicture(picture, words).height * Math.min(1, room / 1000) + 130;
    case "matrix":
      return 130 + picture.matrix.rows.length * 58;
    case "grid":
      return 150 + picture.grid.rows.length * 40;
  }
}

function linesOf(text: string, room: number, size: number): number {
  return wrapText(text, room, { size }).length;
}
