import { getCell } from "#lib/export/cell";
import { neutraliseFormula } from "#lib/export/formula";
import { rowLinks } from "#lib/export/record-link";
import { escapeHtml } from "#lib/html/escape-html";
import { type Cell, type Column, cellText, type Table } from "#lib/table/table";

/** A table as tab-separated text, one row a line, for a spreadsheet; breaks and tabs inside a cell become blanks. */
export function toTsv(table: Table): string {
  const lines = [table.columns.map((column) => column.label), ...textRows(table)];
  return lines.map((line) => line.map(toTsvField).join("\t")).join("\n");
}

/** What a copied table says of itself: lines of scope and of sources in words, and the day and release behind it. */
export type CopiedAbout = Readonly<{
  asOf: string;
  release: string;
  scopeLine: string;
  sourceLine: string;
}>;

type Place = Readonly<{
  /** All columns of the table, in their order. */
  columns: readonly Column[];
  origin: string;
  locale: string;
  /** The address of the page as it stands. */
  page: string;
  /** `null` where it could not be had. */
  about: CopiedAbout | null;
}>;

/**
 * A table as HTML for a word processor: title, header row, links kept and made absolute; the first cell of a row leads to
 * its record. Below it stand scope and sources.
 */
export function toHtml(table: Table, { about, columns, origin, locale, page }: Place): string {
  const pins = about === null ? {} : { asOf: about.asOf, release: about.release };
  const linkOf = rowLinks({ columns, page, origin, locale, pins });
  const header = table.columns.map((column) => `<th>${escapeHtml(column.label)}</th>`).join("");
  const rows = table.rows.map((row) => {
    const cells = table.columns.map((column, place) => {
      const cell = getCell(row, column);
      const href = place === 0 ? linkOf(row) : ownHref(cell, origin);
      return `<td>${linked(escapeHtml(cellText(cell)), href)}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  const caption = `<caption>${escapeHtml(table.title)}</caption>`;
  const whole = `<table>${caption}<thead><tr>${header}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
  const lines = about === null ? [] : [about.scopeLine, about.sourceLine];
  return `${whole}${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join("")}`;
}

function textRows(table: Table): string[][] {
  return table.rows.map((row) => table.columns.map((column) => cellText(getCell(row, column))));
}

function toTsvField(text: string): string {
  return neutraliseFormula(text.replace(/\s+/g, " "));
}

function ownHref(cell: Cell, origin: string): string | null {
  if (cell.kind === "missing" || cell.href === undefined) return null;
  return new URL(cell.href, origin).href;
}

function linked(text: string, href: string | null): string {
  return href === null ? text : `<a href="${escapeHtml(href)}">${text}</a>`;
}
