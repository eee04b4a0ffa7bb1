import { memo } from "react";
import { escapeHtml } from "#lib/html/escape-html";
import { localHref } from "#lib/i18n/local-href";
import type { Cell, Row, Table } from "#lib/table/table";
import { statusOfSign } from "#lib/treaty/letters-table";

type Props = Readonly<{
  /** The rows and columns on show, in their order. */
  arranged: Table;
  /** The sign of each cell, by State and instrument. */
  signOf: (iso3: string, code: string) => string | undefined;
  /** The letter of each sign, as the legend has it. */
  letters: Readonly<Record<string, string>>;
  locale: string;
}>;

/**
 * The rows of the table of letters. They are written as one text, not as elements, for the same reason as those of the
 * matrix: 3,564 cells.
 */
export const LettersBody = memo(function LettersBody(props: Props) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: every word in it is escaped where it is written
  return <tbody dangerouslySetInnerHTML={{ __html: lettersBodyHtml(props) }} />;
});

/** Exported for its test: what is hostile in a name stays text. */
export function lettersBodyHtml({ arranged, signOf, letters, locale }: Props): string {
  return arranged.rows
    .map((row) => `<tr>${arranged.columns.map(({ id }) => cellHtml(row, id)).join("")}</tr>`)
    .join("");

  function cellHtml(row: Row, column: string): string {
    const cell = row.cells[column];
    if (cell === undefined) return "<td></td>";
    if (column === "state") return `<th scope="row">${linked(cell)}</th>`;
    const sign = signOf(row.id, column);
    if (sign === undefined) return `<td class="${column}">${linked(cell)}</td>`;
    const said = escapeHtml(cell.kind === "value" ? cell.text : cell.because);
    const letter = escapeHtml(letters[sign] ?? "");
    const shown = `<b aria-hidden="true">${letter}</b><i class="vh">${said}</i>`;
    return `<td class="${statusOfSign(sign)}">${linked(cell, shown)}</td>`;
  }

  function linked(cell: Cell, shown?: string): string {
    const html = shown ?? escapeHtml(cell.kind === "value" ? cell.text : cell.because);
    if (cell.kind === "missing" || cell.href === undefined) return html;
    return `<a href="${escapeHtml(localHref(locale, cell.href))}">${html}</a>`;
  }
}
