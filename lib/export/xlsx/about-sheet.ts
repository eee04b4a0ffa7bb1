import type { stream } from "exceljs";
import { aboutLines } from "#lib/export/about-lines";
import type { ExportRows } from "#lib/export/export-rows";
import { neutraliseFormula } from "#lib/export/formula";
import { aboutSheetName } from "#lib/export/xlsx/sheet-name";
import { cutForSheet } from "#lib/export/xlsx/sheet-text";
import { headerStyle, plainStyle } from "#lib/export/xlsx/styles";

/** What the file is, line by line: the label in the first column, the words in the second. */
export function writeAboutSheet(
  workbook: stream.xlsx.WorkbookWriter,
  { about, words }: ExportRows,
): void {
  const sheet = workbook.addWorksheet(aboutSheetName(words));
  sheet.columns = [{ width: 26 }, { width: 110 }];
  for (const [label, text] of aboutLines(about, words)) {
    const line = sheet.addRow([]);
    line.getCell(1).value = cutForSheet(neutraliseFormula(label), words);
    line.getCell(1).style = headerStyle;
    line.getCell(2).value = cutForSheet(neutraliseFormula(text), words);
    line.getCell(2).style = plainStyle;
    line.height = 15 * Math.ceil(Math.min(text.length, 1100) / 110);
    line.commit();
  }
  sheet.commit();
}
