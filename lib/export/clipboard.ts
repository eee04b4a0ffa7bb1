import { getCell } from "#lib/export/cell";
import { neutraliseFormula } from "#lib/export/formula";
import { escapeHtml } from "#lib/html/escape-html";
import { type Cell, cellText, type Table } from "#lib/table/table";

/** A table as tab-separated text, one row a line, for a spreadsheet; breaks and tabs inside a cell become blanks. */
export function toTsv(table: Table): string {
  const lines = [table.columns.map((column) => column.label), ...textRows(table)];
  return lines.map((line) => line.map(toTsvField).join("\t")).join("\n");
}

/** A table as HTML for a word processor: title, header row, links kept; `origin` makes our own links absolute. */
export function toHtml(table: Table, origin: string): string {
  const header = table.columns.map((column) => `<th>${escapeHtml(column.label)}</th>`).join("");
  const rows = table.rows.map((row) => {
    const cells = table.columns.map(
      (column) => `<td>${htmlCell(getCell(row, column), origin)}</td>`,
    );
    return `<tr>${cells.join("")}</tr>`;
  });
  const caption = `<caption>${escapeHtml(table.title)}</caption>`;
  return `<table>${caption}<thead><tr>${header}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function textRows(table: Table): string[][] {
  return table.rows.map((row) => table.columns.map((column) => cellText(getCell(row, column))));
}

function toTsvField(text: string): string {
  return neutraliseFormula(text.replace(/\s+/g, " "));
}

function htmlCell(cell: Cell, origin: string): string {
  const text = escapeHtml(cellText(cell));
  if (cell.kind === "missing" || cell.href === undefined) return text;
  return `<a href="${escapeHtml(new URL(cell.href, origin).href)}">${text}</a>`;
}
