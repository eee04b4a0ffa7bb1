import { textCollector, unescapeCell } from "#lib/db/import/xlsx/cell-text";
import { type XmlReader, xmlReader } from "#lib/db/import/xlsx/read-xml";
import type { SharedStrings } from "#lib/db/import/xlsx/shared-strings";
import type { XlsxCell } from "#lib/import/uhri/xlsx-row";

export type SheetRow = Readonly<{
  /** As the sheet counts them, from 1. */
  number: number;
  cells: readonly XlsxCell[];
  /** Why a cell of it cannot be read; `null` where all can. */
  broken: string | null;
}>;

/** As much as a record of the JSON export may have. */
const mostCharactersOfRow = 8 * 1024 * 1024;
/** Columns beyond have no place in the export. */
const mostColumns = 256;

/** Reads the rows of a sheet a piece at a time; every cell as the text that it holds. Empty rows are left out. */
export function sheetReader(
  strings: SharedStrings | null,
  onRow: (row: SheetRow) => void,
): XmlReader {
  const collector = textCollector();
  let number = 0;
  let cells: XlsxCell[] = [];
  let broken: string | null = null;
  let column = -1;
  let type = "n";
  let characters = 0;

  function openCell(attributes: Readonly<Record<string, string>>): void {
    column = attributes.r === undefined ? column + 1 : columnOf(attributes.r);
    type = attributes.t ?? "n";
    collector.take();
  }

  function closeCell(): void {
    const text = collector.take();
    if (text === "" || column < 0 || column >= mostColumns) return;
    const value = type === "s" ? strings?.get(Number(text)) : unescapeCell(text);
    characters += value?.length ?? 0;
    if (characters > mostCharactersOfRow) throw new Error(`row ${number} is beyond all measure`);
    if (value !== undefined) cells[column] = value;
    else broken ??= `cell ${column + 1} points to string ${text}, which the workbook lacks`;
  }

  function closeRow(): void {
    if (broken !== null || cells.some((cell) => cell !== undefined))
      onRow({ number, cells, broken });
  }

  return xmlReader({
    open(name, attributes) {
      if (name === "row") {
        number = attributes.r === undefined ? number + 1 : Number(attributes.r);
        cells = [];
        broken = null;
        characters = 0;
        column = -1;
      } else if (name === "c") openCell(attributes);
      else collector.open(name);
    },
    text: collector.text,
    close(name) {
      if (name === "c") closeCell();
      else if (name === "row") closeRow();
      else collector.close(name);
    },
  });
}

/** "C7" is in column 2; -1 for what names no column. */
export function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/.exec(reference)?.[0] ?? "") {
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return column - 1;
}
