import { escapeHtml } from "#lib/html/escape-html";
import { localHref } from "#lib/i18n/local-href";
import type { Cell, Row, Table } from "#lib/table/table";

type Props = Readonly<{ arranged: Table; locale: string }>;

/**
 * The rows of the concerns grid, written as one text for the same reason as those of the matrix: rights by the States of
 * the world are 7,722 cells.
 */
export function GridBody(props: Props) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: every word in it is escaped where it is written
  return <tbody dangerouslySetInnerHTML={{ __html: gridBodyHtml(props) }} />;
}

/** Exported for its test: what is hostile in a name stays text. */
export function gridBodyHtml({ arranged: { rows, columns }, locale }: Props): string {
  return rows
    .map((row) => `<tr>${columns.map(({ id }) => cellHtml(row, id, locale)).join("")}</tr>`)
    .join("");
}

function cellHtml(row: Row, column: string, locale: string): string {
  const cell = row.cells[column];
  if (cell === undefined) return "<td></td>";
  if (column === "right") return `<th scope="row">${contentHtml(cell, locale)}</th>`;
  const sign =
    cell.kind === "missing" && cell.mark !== undefined ? ` class="sign ${cell.mark}"` : "";
  return `<td${sign}>${contentHtml(cell, locale)}</td>`;
}

function contentHtml(cell: Cell, locale: string): string {
  if (cell.kind === "missing") return escapeHtml(cell.because);
  if (cell.href === undefined) return escapeHtml(cell.text);
  return `<a href="${escapeHtml(localHref(locale, cell.href))}">${escapeHtml(cell.text)}</a>`;
}
