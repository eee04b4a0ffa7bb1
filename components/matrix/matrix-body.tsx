import { memo } from "react";
import { escapeHtml } from "#lib/html/escape-html";
import { localHref } from "#lib/i18n/local-href";
import type { CompactCell } from "#lib/matrix/compact-cell";
import type { CompactMatrix, MatrixWords } from "#lib/matrix/matrix-table";
import type { Table } from "#lib/table/table";
import { pinnedAddress, pinsIn } from "#lib/tables/pin-links";

export type MatrixBodyWords = Readonly<{
  acts: MatrixWords["acts"];
  withReservation: string;
  letters: Readonly<Record<string, string>>;
  statuses: Readonly<{ party: string; signatory: string; none: string }>;
  reservationShort: string;
}>;

type Props = Readonly<{
  matrix: CompactMatrix;
  /** The rows and columns on show, in their order. */
  arranged: Table;
  words: MatrixBodyWords;
  locale: string;
  /** Where the story of a cell is, its id still to be added. */
  storyAddress: string;
}>;

/**
 * The rows of the matrix. They are written as one text, not as elements: the world is 3,564 cells, and server and
 * browser would each spend a tenth of a second on them.
 */
export const MatrixBody = memo(function MatrixBody(props: Props) {
  const html = matrixBodyHtml(props);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: every word in it is escaped where it is written
  return <tbody dangerouslySetInnerHTML={{ __html: html }} />;
});

/** Exported for its test: what is hostile in a name stays text. */
export function matrixBodyHtml({ matrix, arranged, words, locale, storyAddress }: Props): string {
  const rows = new Map(matrix.rows.map((row) => [row.iso3, row]));
  const positions = new Map(matrix.instruments.map(({ code }, position) => [code, position]));
  const address = escapeHtml(storyAddress);
  const pins = pinsIn(storyAddress);
  return arranged.rows.map(({ id }) => rowHtml(id)).join("");

  function rowHtml(iso3: string): string {
    const row = rows.get(iso3);
    if (row === undefined) return "";
    const profile = localHref(locale, pinnedAddress(`/countries/${iso3}`, pins));
    const cells = arranged.columns.map(({ id }) => {
      if (id === "country")
        return `<th scope="row"><a href="${escapeHtml(profile)}">${escapeHtml(row.name)}</a></th>`;
      if (id === "total")
        return `<td class="number"><a href="${escapeHtml(profile)}#status">${row.total}</a></td>`;
      const cell = row.cells[positions.get(id) ?? -1] ?? null;
      return cellHtml(cell, `${iso3}.${id}`, address, words);
    });
    return `<tr>${cells.join("")}</tr>`;
  }
}

/** Sign and letter of the act, its date, below it the entry into force; the words are there to be read aloud. */
function cellHtml(cell: CompactCell, id: string, address: string, words: MatrixBodyWords): string {
  const status = statusOf(cell);
  const link = `<td class="${status}"><a id="${id}" href="${address}${id}#story">`;
  if (cell === null)
    return `${link}<b aria-hidden="true">○</b><i class="vh">${words.statuses.none}</i></a></td>`;
  const [act, date, inForceOn, reserved] = cell;
  const spoken = escapeHtml(`${words.statuses[status]}, ${words.acts[act] ?? act} `);
  const sign = `<b aria-hidden="true">${signs[status]} ${words.letters[act] ?? ""}</b><i class="vh">${spoken}</i>`;
  const mark = reserved === 1 ? `<sup>${escapeHtml(words.reservationShort)}</sup>` : "";
  const force = inForceOn === null ? "" : `<small>${inForceOn}</small>`;
  return `${link}${sign}${mark}<time>${date}</time>${force}</a></td>`;
}

const signs = { party: "●", signatory: "◐", none: "○" } as const;

function statusOf(cell: CompactCell): "party" | "signatory" | "none" {
  if (cell === null || cell[0] === "denunciation") return "none";
  return cell[0] === "signature" ? "signatory" : "party";
}
