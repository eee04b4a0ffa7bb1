import { once } from "node:events";
import type { Writable } from "node:stream";
import type { stream, Worksheet } from "exceljs";
import type { ExportRows } from "#lib/export/export-rows";
import { neutraliseFormula } from "#lib/export/formula";
import { rowHeight, sheetWidths } from "#lib/export/xlsx/column-widths";
import { writeCell } from "#lib/export/xlsx/sheet-cell";
import { sheetName } from "#lib/export/xlsx/sheet-name";
import { sheetText } from "#lib/export/xlsx/sheet-text";
import { headerStyle, linkStyle, plainStyle } from "#lib/export/xlsx/styles";
import type { Row } from "#lib/table/table";

/** Excel opens a sheet with no more hyperlinks than these: from there on links are text. */
export const mostHyperlinks = 65_530;

/** Rows written before it is looked whether they were taken. */
const rowsAtOnce = 50;

/** Wider sheets than these, in characters, are printed over several pages instead of ever smaller. */
const widestPage = 240;

/** The rows with a header that stays in view, a filter on every column, and the link to each row's record at the end. */
export async function writeDataSheet(
  workbook: stream.xlsx.WorkbookWriter,
  rows: ExportRows,
  out: Writable,
): Promise<void> {
  const pieces = rows.pieces()[Symbol.iterator]();
  let next = pieces.next();
  const widths = sheetWidths(rows.columns, next.done ? [] : next.value);
  const sheet = openSheet(workbook, rows, widths);
  let written = 0;
  while (!next.done) {
    for (const row of next.value) {
      writeRow(sheet, row, { rows, widths, place: written++ });
      if (written % rowsAtOnce === 0) await roomIn(sheet, out);
      if (out.destroyed) return void pieces.return?.();
    }
    next = pieces.next();
  }
  sheet.commit();
}

function openSheet(
  workbook: stream.xlsx.WorkbookWriter,
  { columns, about, words }: ExportRows,
  widths: readonly number[],
): Worksheet {
  const isWide = widths.reduce((sum, width) => sum + width, 0) > widestPage;
  const sheet = workbook.addWorksheet(sheetName(about.title, words), {
    views: [{ state: "frozen", ySplit: 1 }],
    pageSetup: {
      orientation: "landscape",
      paperSize: 9,
      ...(!isWide && { fitToWidth: 1, fitToHeight: 0 }),
    },
  });
  sheet.columns = widths.map((width) => ({ width }));
  sheet.autoFilter = {
    from: { row: 1, column: 1 },
    to: { row: about.rowCount + 1, column: columns.length + 1 },
  };
  writeHeader(sheet, [...columns.map(({ label }) => label), words("export.linkColumn")]);
  return sheet;
}

type RowPlace = Readonly<{ rows: ExportRows; widths: readonly number[]; place: number }>;

function writeRow(sheet: Worksheet, row: Row, { rows, widths, place }: RowPlace): void {
  const { columns, words } = rows;
  const line = sheet.addRow([]);
  line.height = rowHeight(row, columns, widths);
  columns.forEach((column, position) => {
    writeCell(line.getCell(position + 1), row, column, words);
  });
  const cell = line.getCell(columns.length + 1);
  const link = rows.rowLink(row);
  const isLink = place < mostHyperlinks;
  cell.value = isLink ? { text: link, hyperlink: link } : link;
  cell.style = isLink ? linkStyle : plainStyle;
  line.commit();
}

function writeHeader(sheet: Worksheet, labels: readonly string[]): void {
  const header = sheet.addRow([]);
  labels.forEach((label, place) => {
    const cell = header.getCell(place + 1);
    cell.value = sheetText(neutraliseFormula(label));
    cell.style = headerStyle;
  });
  header.commit();
}

/** A stream of the generation that exceljs brings, which tells its state under this name only. */
type OlderStream = Writable & Readonly<{ _writableState: Readonly<{ needDrain: boolean }> }>;

/**
 * Waits until what was written has been taken: exceljs itself writes on without looking. What its sheet hands its bytes to
 * is an ordinary stream that says when it is full.
 */
async function roomIn(sheet: Worksheet, out: Writable): Promise<void> {
  const { pipes } = (sheet as unknown as { stream: { pipes: readonly OlderStream[] } }).stream;
  for (const pipe of pipes) {
    while (pipe._writableState.needDrain && !out.destroyed) await drained(pipe, out);
  }
  await new Promise((resume) => setImmediate(resume));
}

/** Until there is room again, or nobody takes the file any more. */
async function drained(pipe: Writable, out: Writable): Promise<void> {
  const done = new AbortController();
  const { signal } = done;
  await Promise.race([once(pipe, "drain", { signal }), once(out, "close", { signal })]);
  done.abort();
}
