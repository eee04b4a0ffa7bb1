import {
  type CompactCoverage,
  type CompactGrid,
  coverageStateOf,
  type GridWords,
  stateOfLetter,
} from "#lib/coverage/grid-table";
import type { Words } from "#lib/i18n/words";
import { type DrawnColumn, type DrawnRow, drawTable } from "#lib/pictures/draw-table";
import type { Drawn, DrawnPart } from "#lib/pictures/drawn";
import { type LegendEntry, legend } from "#lib/pictures/legend";
import { sign } from "#lib/pictures/signs";
import { line, lines } from "#lib/pictures/svg";
import { textRoom } from "#lib/pictures/text-width";
import { wrapText } from "#lib/pictures/wrap-text";

/** With so many States, words stand beside the signs; with more there is only room for the signs. */
const mostWorded = 7;
const size = 13;

/** As wide as a few columns may be and many can. */
function signWidth(columns: number): number {
  return Math.min(44, Math.max(26, Math.floor(420 / columns)));
}

/** Rights by States: the number of observations, or the sign that says why there is none. */
export function drawGrid(grid: CompactGrid, own: GridWords, words: Words): Drawn {
  const worded = grid.states.length <= mostWorded;
  const states = grid.states.map((state): DrawnColumn => {
    return {
      heading: stateHeading(state, own),
      width: worded ? 112 : signWidth(grid.states.length),
      upright: !worded,
      align: worded ? "left" : "right",
    };
  });
  const number = { width: 92, upright: false, align: "right" } as const;
  return drawTable({
    corner: own.right,
    columns: [...states, { heading: own.count, ...number }, { heading: own.latestYear, ...number }],
    rows: grid.rows.map((row) => gridRow(row, worded, own)),
    nameWidth: 256,
    rowHeight: 24,
    facts: grid.rows.map((row) => rowFact(row, grid, own, words)),
  });
}

/** What stands in brackets is not parted: "Kazakhstan" "(20 held)". */
function stateHeading({ name, reviewsHeld }: CompactGrid["states"][number], own: GridWords) {
  const said = own.stateWithReviews
    .replace(/\(.*\)/, (brackets) => brackets.replaceAll(" ", "\u00a0"))
    .replace("{reviews}", String(reviewsHeld));
  return said.replace("{name}", () => name);
}

/** "Torture: 12 observations, about 4 of the States" */
function rowFact(
  { name, cells, count }: CompactGrid["rows"][number],
  { states }: CompactGrid,
  own: GridWords,
  words: Words,
): string {
  if (count === 0) return `${name}: ${own.nothingRecorded}`;
  const recorded = states.filter((_, place) => typeof cells[place] === "number").length;
  return words("pictures.rightFact", { right: name, count, states: recorded });
}

function gridRow(
  { name, cells, count, latestYear }: CompactGrid["rows"][number],
  worded: boolean,
  own: GridWords,
): DrawnRow {
  const cell = worded ? wordedCell : signCell;
  return {
    name,
    cells: [
      ...cells.map(
        (compact) => (width: number, height: number) => cell(compact, width, height, own),
      ),
      (width, height) =>
        ownNumber(count === 0 ? own.nothingRecorded : String(count), width, height),
      (width, height) =>
        ownNumber(latestYear === null ? own.nothingRecorded : String(latestYear), width, height),
    ],
  };
}

/** Where nothing is recorded the words break into lines, rather than run into the number beside them. */
function ownNumber(said: string, width: number, height: number): string {
  if (/^\d+$/.test(said)) return line(width - 4, height / 2 + 4.5, said, { size, anchor: "end" });
  const room = width - 8;
  const broken = wrapText(said, room, { size: 10 });
  const first = height / 2 - ((broken.length - 1) * 10) / 2 + 3.5;
  return lines(width - 4, first, broken, 10, { size: 10, colour: "soft", anchor: "end" });
}

function wordedCell(
  compact: CompactCoverage,
  width: number,
  height: number,
  own: GridWords,
): string {
  const middle = height / 2;
  if (typeof compact === "number") return line(4, middle + 4.5, String(compact), { size });
  const state = stateOfLetter[compact];
  const word = own.states[state];
  const wide = textRoom(word, 11) <= width - 24;
  const broken = wide ? [word] : wrapText(word, width - 24, { size: 11 });
  const first = middle + 4 - ((broken.length - 1) * 11) / 2;
  return sign(state, 4, middle - 6) + lines(21, first, broken, 11, { size: 11, colour: "soft" });
}

function signCell(compact: CompactCoverage, width: number, height: number): string {
  const middle = height / 2;
  if (typeof compact !== "number")
    return sign(stateOfLetter[compact], (width - 12) / 2, middle - 6);
  return line(width / 2, middle + 4.5, String(compact), { size, anchor: "middle" });
}

/** The signs that the grid holds; a number stands for itself. */
export function gridLegend(
  grid: CompactGrid,
  own: GridWords,
  words: Words,
  width: number,
): DrawnPart {
  const held = new Set(grid.rows.flatMap(({ cells }) => cells.map(coverageStateOf)));
  const states = ["not-bound", "no-review-known", "text-not-held", "nothing-recorded"] as const;
  const entries = states
    .filter((state) => held.has(state))
    .map((state): LegendEntry => {
      return {
        signWidth: 12,
        term: own.states[state],
        meaning: words(`marks.means.${state}`),
        sign: (x, y) => sign(state, x, y),
      };
    });
  const number: LegendEntry = {
    signWidth: textRoom("12", 12),
    term: own.states.recorded,
    meaning: words("pictures.recordedMeans"),
    sign: (x, y) => line(x, y + 10, "12", { size: 12 }),
  };
  return legend([...entries, ...(held.has("recorded") ? [number] : [])], width);
}
