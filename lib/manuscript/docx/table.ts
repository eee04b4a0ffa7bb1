import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import { beginsRightToLeft, inline, type Numbering } from "#lib/manuscript/docx/inline";
import { type Orientation, textWidth } from "#lib/manuscript/docx/page";
import type { ManuscriptTable, Run } from "#lib/manuscript/manuscript";
import { plainText } from "#lib/manuscript/plain-text";
import { layoutTable, type TableLayout } from "#lib/manuscript/table-layout";

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const thin = { style: BorderStyle.SINGLE, size: 4, color: "CFCABD" } as const;
const strong = { style: BorderStyle.SINGLE, size: 8, color: "444444" } as const;
const styles = { usual: "TableText", small: "TableTextSmall", tight: "TableTextTight" } as const;

type Drawing = Readonly<{
  table: ManuscriptTable;
  size: TableLayout["size"];
  widths: readonly number[];
  numbering: Numbering;
}>;

/** Caption, the table with a head that repeats and rows that stay whole, and its notes. */
export function tableBlocks(
  table: ManuscriptTable,
  orientation: Orientation,
  numbering: Numbering,
): FileChild[] {
  const caption = new Paragraph({
    style: "Caption",
    children: inline([{ text: table.caption }], numbering),
  });
  const notes = table.notes.map(
    (runs) => new Paragraph({ style: "SmallPrint", children: inline(runs, numbering) }),
  );
  if (table.columns.length === 0) return [caption, ...notes];
  const after = new Paragraph({
    style: "SmallPrint",
    spacing: { after: 0, line: 120, lineRule: LineRuleType.AUTO },
  });
  return [caption, drawTable(table, orientation, numbering), after, ...notes];
}

function drawTable(table: ManuscriptTable, orientation: Orientation, numbering: Numbering): Table {
  const { shares, size } = layoutTable(table, orientation);
  const widths = shares.map((share) => Math.floor(share * textWidth[orientation]));
  const drawing = { table, size, widths, numbering };
  const side = size === "tight" ? 25 : 80;
  return new Table({
    rows: [headRow(drawing), ...table.rows.map((row) => bodyRow(row, drawing))],
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 40, bottom: 40, left: side, right: side },
    borders: {
      top: strong,
      bottom: strong,
      left: none,
      right: none,
      insideHorizontal: thin,
      insideVertical: none,
    },
  });
}

function headRow(drawing: Drawing): TableRow {
  const cells = drawing.table.columns.map(({ label }, place) =>
    cellOf([{ text: label, bold: true }], place, drawing, "F4F1EA"),
  );
  return new TableRow({ children: cells, tableHeader: true, cantSplit: true });
}

function bodyRow(row: readonly (readonly Run[])[], drawing: Drawing): TableRow {
  const { columns } = drawing.table;
  const cells = columns.map((_, place) => cellOf(row[place] ?? [], place, drawing));
  return new TableRow({ children: cells, cantSplit: true });
}

function cellOf(
  runs: readonly Run[],
  place: number,
  { table, size, widths, numbering }: Drawing,
  fill?: string,
): TableCell {
  const isEnd = table.columns[place]?.align === "end";
  return new TableCell({
    width: { size: widths[place] ?? 0, type: WidthType.DXA },
    ...(fill !== undefined && {
      shading: { type: "clear", fill },
      borders: { bottom: strong },
    }),
    children: [
      new Paragraph({
        style: styles[size],
        ...(isEnd && { alignment: AlignmentType.END }),
        ...(beginsRightToLeft(plainText(runs)) && { bidirectional: true }),
        children: inline(runs, numbering),
      }),
    ],
  });
}
