import { type Column, cellText, type Row } from "#lib/table/table";

const narrowest = 9;
/** Longer texts break into lines of this width. */
const widest = 44;
const linkWidth = 40;

/** Widths of the columns in characters, from the labels and the first rows; the last is that of the link. */
export function sheetWidths(columns: readonly Column[], rows: readonly Row[]): readonly number[] {
  const widths = columns.map(({ id, label }) => {
    const lengths = rows.map(({ cells }) => wantedWidth(cells[id]));
    const longest = Math.max(Math.min(label.length, 24), ...lengths) + 2;
    return Math.min(widest, Math.max(narrowest, longest));
  });
  return [...widths, linkWidth];
}

const lineHeight = 15;
/** A row is at most this high, so that a sheet can still be paged through; its text is all there. */
const mostLines = 12;

/** The height of a row in points: programs do not measure broken lines by themselves when they open a sheet. */
export function rowHeight(row: Row, columns: readonly Column[], widths: readonly number[]): number {
  let most = 1;
  for (const [place, { id }] of columns.entries()) {
    const lines = linesIn(textOf(row.cells[id]), (widths[place] ?? widest) - 1);
    if (lines > most) most = lines;
  }
  return lineHeight * Math.min(mostLines, most);
}

function linesIn(text: string, width: number): number {
  if (text.length <= width && !text.includes("\n")) return 1;
  return text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
}

/** A reason why there is no value may break into lines. */
function wantedWidth(cell: Row["cells"][string] | undefined): number {
  const { length } = textOf(cell);
  return cell?.kind === "missing" ? Math.min(length, 16) : length;
}

function textOf(cell: Row["cells"][string] | undefined): string {
  return cell === undefined ? "" : cellText(cell);
}
