import type { Cell as SheetCell } from "exceljs";
import { getCell } from "#lib/export/cell";
import { neutraliseFormula } from "#lib/export/formula";
import { isPlainNumber } from "#lib/export/plain-number";
import { cutForSheet, sheetText } from "#lib/export/xlsx/sheet-text";
import { dateStyle, missingStyle, plainStyle } from "#lib/export/xlsx/styles";
import type { Words } from "#lib/i18n/words";
import { type Column, cellText, type Row } from "#lib/table/table";

/**
 * Writes a cell with its type: a number where it is one, a date where it is a whole day, and else text. A month, a year and
 * an interval stay text, because a date of a sheet is a day. What is missing is its reason, grey and slanted.
 */
export function writeCell(target: SheetCell, row: Row, column: Column, words: Words): void {
  const cell = getCell(row, column);
  const text = cellText(cell);
  target.style = plainStyle;
  if (text === "") return;
  if (cell.kind === "missing") {
    target.value = sheetText(text);
    target.style = missingStyle;
  } else if (isNumber(column, text, cell.sort)) {
    target.value = Number(text);
  } else if (column.kind === "date" && isWholeDay(text)) {
    target.value = new Date(`${text}T00:00:00Z`);
    target.style = dateStyle;
  } else {
    target.value = cutForSheet(neutraliseFormula(text), words);
  }
}

function isNumber({ kind }: Column, text: string, sort: string | number | undefined): boolean {
  if (kind === "date" || !isPlainNumber(text) || text.length > 15) return false;
  return kind === "number" || sort === Number(text);
}

/** Sheets count days from 1900, which they take for a leap year: before March 1900 they are a day off. */
function isWholeDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && text > "1900-02-28";
}
