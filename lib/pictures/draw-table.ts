import type { Drawn } from "#lib/pictures/drawn";
import { lines, moved, rule } from "#lib/pictures/svg";
import { textRoom } from "#lib/pictures/text-width";
import { wrapText } from "#lib/pictures/wrap-text";

/** A table with names at the left and signs or numbers to the right of them. */
export type DrawnTable = Readonly<{
  /** The heading of the first column. */
  corner: string;
  columns: readonly DrawnColumn[];
  rows: readonly DrawnRow[];
  /** The most that names of rows take before they break into lines. */
  nameWidth: number;
  /** The least height of a row. */
  rowHeight: number;
  facts: readonly string[];
}>;

export type DrawnColumn = Readonly<{
  heading: string;
  width: number;
  /** Headings of many narrow columns stand upright, reading upwards. */
  upright: boolean;
  align: "left" | "right";
}>;

export type DrawnRow = Readonly<{
  name: string;
  /** Draws the cell of each column in its own room, from its top left corner. */
  cells: readonly ((width: number, height: number) => string)[];
}>;

const size = 13;
const leading = 15;
const headSize = 12;
const headLeading = 14;
const uprightSize = 11;
const uprightLeading = 12;
const inset = 4;

/** Rows after which the headings are said again. */
const rowsAPage = 40;
/** Columns after which the names are said again, at the right. */
const manyColumns = 40;

type Layout = Readonly<{
  names: number;
  starts: readonly number[];
  width: number;
  heads: readonly (readonly string[])[];
  headHeight: number;
  namesAgain: boolean;
}>;

export function drawTable(table: DrawnTable): Drawn {
  const layout = layoutOf(table);
  const svg: string[] = [];
  let y = 0;
  table.rows.forEach((row, place) => {
    if (place % rowsAPage === 0 && (place === 0 || table.rows.length - place > rowsAPage / 4)) {
      if (place > 0) y += 14;
      svg.push(moved(0, y, headRow(table, layout)));
      y += layout.headHeight;
    }
    const { drawn, height } = bodyRow(row, table, layout);
    svg.push(moved(0, y, drawn));
    y += height;
  });
  return { width: layout.width, height: y, svg: svg.join(""), facts: table.facts };
}

function layoutOf({ corner, columns, rows, nameWidth }: DrawnTable): Layout {
  const widest = Math.max(
    textRoom(corner, headSize),
    ...rows.map(({ name }) => textRoom(name, size)),
  );
  const names = Math.ceil(Math.min(widest, nameWidth)) + 14;
  let x = names;
  const starts = columns.map(({ width }) => {
    x += width;
    return x - width;
  });
  const upright = uprightRoom(columns);
  const heads = columns.map((column) =>
    wrapText(column.heading, headRoom(column, upright), { size: headSizeOf(column) }),
  );
  const heights = columns.map((column, place) => headHeightOf(column, heads[place] ?? [], upright));
  const namesAgain = columns.length > manyColumns;
  return {
    names,
    starts,
    width: x + (namesAgain ? names : 0),
    heads,
    headHeight: Math.max(headLeading, ...heights) + 8,
    namesAgain,
  };
}

/** The height that lets every upright heading stand in as many lines as its column is wide. */
function uprightRoom(columns: readonly DrawnColumn[]): number {
  const upright = columns.filter((column) => column.upright);
  let room = 110;
  while (upright.some((column) => !standsIn(column, room))) room += 10;
  return room;
}

function standsIn({ heading, width }: DrawnColumn, room: number): boolean {
  const most = Math.max(1, Math.floor((width - 2) / uprightLeading));
  return wrapText(heading, room, { size: uprightSize }).length <= most;
}

function headSizeOf({ upright }: DrawnColumn): number {
  return upright ? uprightSize : headSize;
}

function headRoom({ upright, width }: DrawnColumn, room: number): number {
  return upright ? room : width - 2 * inset;
}

function headHeightOf({ upright }: DrawnColumn, head: readonly string[], room: number): number {
  return upright ? room : head.length * headLeading;
}

function headRow({ corner, columns }: DrawnTable, layout: Layout): string {
  const { starts, heads, headHeight, width } = layout;
  const bottom = headHeight - 7;
  const drawn = columns.map((column, place) =>
    heading(column, heads[place] ?? [], starts[place] ?? 0, bottom),
  );
  const style = { size: headSize, colour: "soft" } as const;
  return (
    lines(0, bottom - 2, [corner], headLeading, style) +
    drawn.join("") +
    rule(0, width, headHeight - 0.5, "rule-strong")
  );
}

function heading(
  { upright, align, width }: DrawnColumn,
  head: readonly string[],
  x: number,
  bottom: number,
): string {
  const style = { size: upright ? uprightSize : headSize, colour: "soft" } as const;
  if (upright) {
    const middle = x + width / 2 - ((head.length - 1) * uprightLeading) / 2 + 4;
    return head
      .map((each, place) =>
        lines(middle + place * uprightLeading, bottom, [each], 0, { ...style, turn: -90 }),
      )
      .join("");
  }
  const first = bottom - 2 - (head.length - 1) * headLeading;
  if (align === "left") return lines(x + inset, first, head, headLeading, style);
  return lines(x + width - inset, first, head, headLeading, { ...style, anchor: "end" });
}

function bodyRow({ name, cells }: DrawnRow, { columns, rowHeight }: DrawnTable, layout: Layout) {
  const { names, starts, width, namesAgain } = layout;
  const said = wrapText(name, names - 14, { size });
  const height = Math.max(rowHeight, said.length * leading + 7);
  const baseline = (height - said.length * leading) / 2 + 11.5;
  const drawn = [
    lines(0, baseline, said, leading, { size }),
    ...cells.map((cell, place) => {
      const content = cell(columns[place]?.width ?? 0, height);
      return content === "" ? "" : moved(starts[place] ?? 0, 0, content);
    }),
    namesAgain ? lines(width - names + 14, baseline, said, leading, { size }) : "",
    rule(0, width, height - 0.5),
  ];
  return { drawn: drawn.join(""), height };
}
