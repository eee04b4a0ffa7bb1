import { wordedMarks } from "#components/mark/mark-sign";
import type { FactTableLabels } from "#components/table/labels";
import { escapeHtml } from "#lib/html/escape-html";
import type { Cell, Column, Mark, Row } from "#lib/table/table";

type Labels = Pick<FactTableLabels, "noCell" | "note" | "external" | "marks">;
/** The address that a link leads to by now. */
type Follow = (href: string) => string;

/**
 * The cells of a row as one text, escaped word by word: as elements a page with hundreds of rows is made twice as slowly,
 * on the server and in the browser.
 */
export function rowHtml(
  row: Row,
  columns: readonly Column[],
  labels: Labels,
  follow: Follow,
): string {
  return columns
    .map((column, position) => {
      const cell = row.cells[column.id];
      const [opened, tag] = position === 0 ? ['th scope="row"', "th"] : ["td", "td"];
      return `<${opened} class="${cellClass(column, cell)}">${cellHtml(cell, labels, follow)}</${tag}>`;
    })
    .join("");
}

function cellClass(column: Column, cell: Cell | undefined): string {
  const bare = cell === undefined || (cell.kind === "missing" && cell.mark === undefined);
  return bare ? `col-${column.kind} missing` : `col-${column.kind}`;
}

/** What stands in a cell; a reason or note shows when the cell is pointed at or has the focus, and is always read aloud. */
function cellHtml(cell: Cell | undefined, labels: Labels, follow: Follow): string {
  if (cell === undefined) return aside(labels.noCell);
  if (cell.kind === "missing") return missingHtml(cell.mark, cell.because, labels);
  const { mark, text, href, note, lang } = cell;
  const word = mark === undefined ? "" : markHtml(mark, text, labels);
  const told = href === undefined ? escapeHtml(text) : linkHtml(text, href, labels, follow);
  const more =
    note === undefined
      ? ""
      : `<sup class="note" aria-hidden="true">${escapeHtml(labels.note)}</sup>${aside(note)}`;
  return word + (lang === undefined ? told : `<span lang="${lang}">${told}</span>`) + more;
}

function linkHtml(text: string, href: string, labels: Labels, follow: Follow): string {
  const host = externalHost(href);
  const opens =
    host === null
      ? ""
      : `<span class="vh"> ${escapeHtml(labels.external.replace("{host}", host))}</span>`;
  const rel = host === null ? "" : ' rel="noreferrer"';
  return `<a href="${escapeHtml(follow(href))}"${rel}>${escapeHtml(text)}${opens}</a>`;
}

function missingHtml(mark: Mark | undefined, because: string, labels: Labels): string {
  if (mark === undefined) return aside(because);
  const worded = wordedMarks.has(mark);
  const word = labels.marks[mark];
  return [
    signHtml(mark),
    worded ? `<span class="word">${escapeHtml(word)}</span>` : "",
    because !== word || !worded ? aside(because) : "",
  ].join("");
}

/** The sign, with its word read aloud where the text does not say it anyway. */
function markHtml(mark: Mark, text: string, labels: Labels): string {
  const word = labels.marks[mark];
  const aloud = text.startsWith(word) ? "" : `<span class="vh">${escapeHtml(word)} </span>`;
  return signHtml(mark) + aloud;
}

function signHtml(mark: Mark): string {
  return `<i class="mark ${mark}" aria-hidden="true"></i>`;
}

function aside(text: string): string {
  return `<span class="aside">${escapeHtml(text)}</span>`;
}

/** The host of a link that leaves this site, `null` for our own. */
function externalHost(href: string): string | null {
  return /^https?:/.test(href) ? new URL(href).host : null;
}
