import fc from "fast-check";
import { expect, test } from "vitest";
import { type InstrumentCode, instrumentCodes } from "#data/vocabulary";
import { cellOn, changedCells, countPartyCells, frameOn } from "#lib/matrix/frame";
import { compactCell, ratificationMatrix } from "#lib/matrix/matrix";
import { firstActDay, matrixFrames } from "#lib/matrix/matrix-frames";
import type { CompactMatrix } from "#lib/matrix/matrix-table";
import { ratificationCell } from "#lib/ratification/cell";
import { statusOn } from "#lib/ratification/status";
import { bundledRelease } from "#lib/tables/fixtures/bundled-release";

const { index } = bundledRelease();
const states = index.facts.countries.map(({ iso3 }) => iso3);
const frames = matrixFrames(index, states, instrumentCodes);
const day = fc
  .date({ min: new Date("1940-01-01"), max: new Date("2040-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
/** Days on which something begins, and their eves: where a frame would be a day early or late. */
const turns = [
  ...new Set(Object.values(frames.states).flatMap((cells) => cells.flat().map(([from]) => from))),
];
const turn = fc
  .tuple(fc.constantFrom(...turns), fc.constantFrom(0, -1))
  .map(([at, shift]) => new Date(Date.parse(at) + shift * 86_400_000).toISOString().slice(0, 10));

/** The matrix that the server draws for a day. */
function serverMatrix(asOf: string): CompactMatrix {
  const { rows } = ratificationMatrix(index, states, instrumentCodes, asOf, "en");
  return {
    title: `On ${asOf}`,
    instruments: instrumentCodes.map((code) => ({ code, shortName: code })),
    rows: rows.map(({ iso3, name, total, cells }) => {
      return { iso3, name, cells: cells.map(compactCell), total };
    }),
  };
}

/** A line for each of the 3,564 cells. */
function everyCell(
  say: (iso3: string, code: InstrumentCode, place: number) => readonly unknown[],
): readonly string[] {
  return states.flatMap((iso3) =>
    instrumentCodes.map((code, place) => `${iso3} ${code} ${say(iso3, code, place).join(" ")} `),
  );
}

const today = serverMatrix("2026-11-25");

test("the frames hold every cell of 198 States and other participants by 18 instruments", () => {
  expect(states).toHaveLength(198);
  expect(Object.values(frames.states).flat()).toHaveLength(198 * 18);
});

test("on any day every cell of a frame has the status that the rules give, and the count of parties is theirs", () => {
  fc.assert(
    fc.property(fc.oneof(day, turn), (asOf) => {
      const framed = everyCell((iso3, _, place) => {
        const cell = cellOn(frames, frames.states[iso3]?.[place] ?? [], asOf);
        return [statusOf(cell), cell?.[0], cell?.[1]];
      });
      const ruled = everyCell((iso3, code) => {
        const { status, act } = statusOn(index.instrument(code), index.actsOf(iso3, code), asOf);
        return [status, act?.act, act?.date];
      });
      expect(framed).toEqual(ruled);
      const parties = ruled.filter((cell) => cell.includes(" party ")).length;
      expect(countPartyCells(frameOn(frames, today, "", asOf))).toBe(parties);
    }),
    { numRuns: 15 },
  );
}, 30_000);

test("a frame is the matrix that the server draws for that day, reservations and totals included", () => {
  fc.assert(
    fc.property(fc.oneof(day, turn), (asOf) => {
      expect(frameOn(frames, today, `On ${asOf}`, asOf)).toEqual(serverMatrix(asOf));
    }),
    { numRuns: 15 },
  );
}, 30_000);

test("from one end of a year to the next shown, what changed is what the server's matrices differ in", () => {
  let before = serverMatrix("1961-12-31");
  for (let year = 1965; year <= 2025; year += 4) {
    const frame = frameOn(frames, today, "", `${year}-12-31`);
    const after = serverMatrix(`${year}-12-31`);
    const different = after.rows.flatMap(({ iso3, cells }, row) =>
      instrumentCodes
        .filter(
          (_, column) =>
            JSON.stringify(cells[column]) !== JSON.stringify(before.rows[row]?.cells[column]),
        )
        .map((code) => `${iso3}.${code}`),
    );
    expect(changedCells(before, frame)).toEqual(different);
    before = after;
  }
});

// Literals: United Nations Treaty Collection, chapter IV.
test.each([
  ["KAZ", "CCPR", "2003-12-01", "none"],
  ["KAZ", "CCPR", "2003-12-02", "signatory"],
  ["KAZ", "CCPR", "2006-01-23", "signatory"],
  ["KAZ", "CCPR", "2006-01-24", "party"],
  ["BLR", "CCPR-OP1", "2023-02-07", "party"],
  ["BLR", "CCPR-OP1", "2023-02-08", "none"], // the denunciation of 2022-11-08 takes effect
  ["PRK", "CCPR", "1998-01-01", "party"], // the attempted withdrawal of 1997 changes nothing
] as const)("%s, %s on %s: %s", (iso3, code, asOf, status) => {
  const place = instrumentCodes.indexOf(code);
  expect(statusOf(cellOn(frames, frames.states[iso3]?.[place] ?? [], asOf))).toBe(status);
});

test("nothing stands in a frame before the first act on record, and something on its day", () => {
  const first = firstActDay(index);
  const count = (asOf: string) =>
    states.flatMap((iso3) =>
      instrumentCodes.filter((code) => ratificationCell(index, iso3, code, asOf).status.act),
    ).length;
  expect(first).toBe([...turns].sort()[0]);
  expect(count(first)).toBeGreaterThan(0);
  expect(count(`${Number(first.slice(0, 4)) - 1}-12-31`)).toBe(0);
});

function statusOf(cell: ReturnType<typeof cellOn>): string {
  if (cell === null || cell[0] === "denunciation") return "none";
  return cell[0] === "signature" ? "signatory" : "party";
}
