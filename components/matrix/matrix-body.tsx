import type { DrawnRow } from "#components/table/drawn-rows.client";
import { escapeHtml } from "#lib/html/escape-html";
import { localHref } from "#lib/i18n/local-href";
import type { CompactCell } from "#lib/matrix/compact-cell";
import { type CompactMatrix, cellInWords, type MatrixWords } from "#lib/matrix/matrix-table";
import { pinnedAddress, pinsIn } from "#lib/tables/pin-links";

export type MatrixBodyWords = Readonly<{
  letters: Readonly<Record<string, string>>;
  statuses: Readonly<{ party: string; signatory: string; none: string }>;
  reservationShort: string;
}>;

export type MatrixBodyProps = Readonly<{
  matrix: CompactMatrix;
  /** Ids of the columns on show, in their order. */
  columns: readonly string[];
  words: MatrixWords & MatrixBodyWords;
  locale: string;
  /** Where the story of a cell is, its id still to be added. */
  storyAddress: string;
}>;

/**
 * Writes the row of a State, each row once. They are text, not elements: the world is 3,564 cells, and server and browser
 * would each spend a tenth of a second on them.
 */
export function matrixRowWriter(props: MatrixBodyProps): (iso3: string) => DrawnRow {
  const { matrix, columns, words, locale, storyAddress } = props;
  const rows = new Map(matrix.rows.map((row) => [row.iso3, row]));
  const positions = new Map(matrix.instruments.map(({ code }, position) => [code, position]));
  const address = escapeHtml(storyAddress);
  const pins = pinsIn(storyAddress);
  const written = new Map<string, DrawnRow>();
  return (iso3) => {
    const row = written.get(iso3) ?? { id: iso3, html: rowHtml(iso3) };
    written.set(iso3, row);
    return row;
  };

  function rowHtml(iso3: string): string {
    const row = rows.get(iso3);
    if (row === undefined) throw new Error(`The matrix has no row of ${iso3}.`);
    const profile = escapeHtml(localHref(locale, pinnedAddress(`/countries/${iso3}`, pins)));
    const cells = columns.map((id) => {
      if (id === "country")
        return `<th scope="row" role="rowheader"><a href="${profile}">${escapeHtml(row.name)}</a></th>`;
      if (id === "total")
        return `<td role="cell" class="number"><a href="${profile}#status">${row.total}</a></td>`;
      const cell = row.cells[positions.get(id) ?? -1] ?? null;
      return cellHtml(cell, `${iso3}.${id}`, address, words);
    });
    return cells.join("");
  }
}

/**
 * Sign and letter of the act, its date, below it the entry into force: three lines in as few elements as can be. A screen
 * reader is told the same in words.
 */
function cellHtml(
  cell: CompactCell,
  id: string,
  address: string,
  words: MatrixBodyProps["words"],
): string {
  const status = statusOf(cell);
  const spoken =
    cell === null ? words.statuses.none : `${words.statuses[status]}, ${cellInWords(cell, words)}`;
  const link = `<td role="cell" class="${status}"><a id="${id}" href="${address}${id}#story" aria-label="${escapeHtml(spoken)}">`;
  if (cell === null) return `${link}<b>○</b></a></td>`;
  const [act, date, inForceOn, reserved] = cell;
  const sign = `<b>${signs[status]} ${words.letters[act] ?? ""}</b>`;
  const mark = reserved === 1 ? `<sup>${escapeHtml(words.reservationShort)}</sup>` : "";
  const force = inForceOn === null ? "" : `\n<small>${inForceOn}</small>`;
  return `${link}${sign}${mark}\n${date}${force}</a></td>`;
}

const signs = { party: "●", signatory: "◐", none: "○" } as const;

function statusOf(cell: CompactCell): "party" | "signatory" | "none" {
  if (cell === null || cell[0] === "denunciation") return "none";
  return cell[0] === "signature" ? "signatory" : "party";
}
