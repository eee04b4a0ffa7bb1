import { once } from "node:events";
import type { Writable } from "node:stream";
import type { stream, Worksheet } from "exceljs";
import type { ExportRows } from "#lib/export/export-rows";
import { neutraliseFormula } from "#lib/export/formula";
import { sheetColumns } from "#lib/export/xlsx/column-widths";
import { writeCell } from "#lib/export/xlsx/sheet-cell";
import { sheetName } from "#lib/export/xlsx/sheet-name";
import { sheetText } from "#lib/export/xlsx/sheet-text";
import { headerStyle, linkStyle, plainStyle } from "#lib/export/xlsx/styles";

/** Excel opens a sheet with no more hyperlinks than these: from there on links are text. */
export const mostHyperlinks = 65_530;

/** The rows with a header that stays in view, a filter on every column, and the link to each row's record at the end. */
export async function writeDataSheet(
  workbook: stream.xlsx.WorkbookWriter,
  rows: ExportRows,
  out: Writable,
): Promise<void> {
  const { columns, about, words } = rows;
  const pieces = rows.pieces()[Symbol.iterator]();
  let { value: piece = [], done } = pieces.next();
  const sheet = workbook.addWorksheet(sheetName(about.title, words), {
    views: [{ state: "frozen", ySplit: 1 }],
  });
  sheet.columns = sheetColumns(columns, done === true ? [] : piece, words);
  sheet.autoFilter = {
    from: { row: 1, column: 1 },
    to: { row: about.rowCount + 1, column: columns.length + 1 },
  };
  writeHeader(sheet, [...columns.map(({ label }) => label), words("export.linkColumn")]);
  let written = 0;
  while (done !== true) {
    for (const row of piece) {
      const line = sheet.addRow([]);
      columns.forEach((column, place) => {
        writeCell(line.getCell(place + 1), row, column, words);
      });
      const cell = line.getCell(columns.length + 1);
      const link = rows.rowLink(row);
      const isLink = written < mostHyperlinks;
      cell.value = isLink ? { text: link, hyperlink: link } : link;
      cell.style = isLink ? linkStyle : plainStyle;
      line.commit();
      written += 1;
    }
    await roomIn(sheet, out);
    if (out.destroyed) {
      pieces.return?.();
      return;
    }
    ({ value: piece = [], done } = pieces.next());
  }
  sheet.commit();
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

/**
 * Waits until what was written has been taken: exceljs itself writes on without looking. What its sheet hands its bytes to
 * is an ordinary stream that says when it is full.
 */
async function roomIn(sheet: Worksheet, out: Writable): Promise<void> {
  const { pipes } = (sheet as unknown as { stream: { pipes: readonly Writable[] } }).stream;
  for (const pipe of pipes) {
    while (pipe.writableNeedDrain && !out.destroyed) {
      await Promise.race([once(pipe, "drain"), once(out, "close")]);
    }
  }
  await new Promise((resume) => setImmediate(resume));
}
