import type { Words } from "#lib/i18n/words";
import type { CompactCell } from "#lib/matrix/compact-cell";
import type { CompactMatrix, MatrixWords } from "#lib/matrix/matrix-table";
import { type DrawnColumn, type DrawnRow, drawTable } from "#lib/pictures/draw-table";
import type { Drawn, DrawnPart } from "#lib/pictures/drawn";
import { type LegendEntry, legend, letterEntry } from "#lib/pictures/legend";
import { sign } from "#lib/pictures/signs";
import { line } from "#lib/pictures/svg";

type MatrixRow = CompactMatrix["rows"][number];

const cellWidth = 53;

/**
 * States by instruments: a sign and the letter of the act, below it the year of signature or of the deposit. A State that
 * has left has the sign of none and the letter of its denunciation, as on the screen.
 */
export function drawMatrix(matrix: CompactMatrix, own: MatrixWords, words: Words): Drawn {
  const instruments = matrix.instruments.map(({ shortName }): DrawnColumn => {
    return { heading: shortName, width: cellWidth, upright: false, align: "left" };
  });
  return drawTable({
    corner: own.state,
    columns: [...instruments, { heading: own.total, width: 60, upright: false, align: "right" }],
    rows: matrix.rows.map((row) => matrixRow(row, words)),
    nameWidth: 190,
    rowHeight: 32,
    facts: matrix.instruments.map((instrument, place) =>
      partiesFact(instrument, place, matrix, words),
    ),
  });
}

/** "ICCPR: 5 of 5 States are parties" */
function partiesFact(
  { shortName: instrument }: CompactMatrix["instruments"][number],
  place: number,
  { rows }: CompactMatrix,
  words: Words,
): string {
  const parties = rows.filter(({ cells }) => statusOf(cells[place] ?? null) === "party").length;
  return words("pictures.partiesFact", { instrument, parties, states: rows.length });
}

function matrixRow({ name, cells, total }: MatrixRow, words: Words): DrawnRow {
  return {
    name,
    cells: [
      ...cells.map((cell) => () => matrixCell(cell, words)),
      (width, height) =>
        line(width - 4, height / 2 + 4.5, String(total), { size: 13, anchor: "end" }),
    ],
  };
}

function matrixCell(cell: CompactCell, words: Words): string {
  if (cell === null) return sign("none", 4, 5);
  const [act, date, , reserved] = cell;
  const status = statusOf(cell);
  const letter = words(`marks.letters.${act}`);
  const year = line(4, 27.5, date.slice(0, 4), { size: 11, colour: "soft" });
  const mark = words("overview.reservationShort");
  const limits = reserved === 1 ? line(29.5, 27.5, mark, { size: 10, colour: "warn" }) : "";
  const colour = status === "signatory" ? "signed" : status;
  return sign(status, 4, 4) + line(20, 14.5, letter, { size: 13, colour }) + year + limits;
}

function statusOf(cell: CompactCell): "party" | "signatory" | "none" {
  if (cell === null || cell[0] === "denunciation") return "none";
  return cell[0] === "signature" ? "signatory" : "party";
}

const actsInOrder = [
  "ratification",
  "accession",
  "succession",
  "acceptance",
  "formal-confirmation",
  "signature",
  "denunciation",
  "withdrawal-attempt",
] as const;

/** The three signs, and the letters of the acts that the matrix holds. */
export function matrixLegend(matrix: CompactMatrix, words: Words, width: number): DrawnPart {
  const cells = matrix.rows.flatMap((row) => row.cells);
  const held = new Set(cells.flatMap((cell) => (cell === null ? [] : [cell[0]])));
  const statuses = (["party", "signatory", "none"] as const).map((status): LegendEntry => {
    return {
      signWidth: 12,
      term: words(`marks.${status}`),
      meaning: words(`marks.means.${status}`),
      sign: (x, y) => sign(status, x, y),
    };
  });
  const letters = actsInOrder
    .filter((act) => held.has(act))
    .map((act) => letterEntry(words(`marks.letters.${act}`), words(`marks.acts.${act}`)));
  const limits = cells.some((cell) => cell?.[3] === 1)
    ? [letterEntry(words("overview.reservationShort"), words("overview.withReservation"))]
    : [];
  return legend([...statuses, ...letters, ...limits], width);
}
