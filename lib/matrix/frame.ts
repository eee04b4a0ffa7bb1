import type { ActKind } from "#data/vocabulary";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { CompactCell } from "#lib/matrix/compact-cell";
import type { CompactMatrix } from "#lib/matrix/matrix-table";

/**
 * What a cell shows from the day `from` on: the place of its act in `acts`, the act's date (0: that same day), the entry into
 * force (0: none), 1 where a reservation stands. Zeros at the end are left out.
 */
export type CellChange = readonly [
  from: IsoDate,
  act: number,
  date?: string | 0,
  inForceOn?: string | 0,
  reserved?: 0 | 1,
];

/** Cells through all time, as they travel to the browser: before its first change a cell shows that no act is on record. */
export type MatrixFrames = Readonly<{
  acts: readonly ActKind[];
  instruments: readonly string[];
  /** By State, then in the order of `instruments`: the changes of each cell, oldest first. */
  states: Readonly<Record<string, readonly (readonly CellChange[])[]>>;
}>;

/** What a cell shows at the end of the day `asOf`: what the server's own matrix of that day holds. */
export function cellOn(
  { acts }: Pick<MatrixFrames, "acts">,
  changes: readonly CellChange[],
  asOf: IsoDate,
): CompactCell {
  const change = changes.findLast(([from]) => from <= asOf);
  if (change === undefined) return null;
  const [from, place, date, inForceOn, reserved] = change;
  const act = acts[place];
  if (act === undefined) throw new Error(`No act has the place ${place}.`);
  return [act, date || from, inForceOn || null, reserved ?? 0];
}

/** The matrix of another day: the same States, in the same order, and the same instruments. */
export function frameOn(
  frames: MatrixFrames,
  matrix: CompactMatrix,
  title: string,
  asOf: IsoDate,
): CompactMatrix {
  const places = matrix.instruments.map(({ code }) => frames.instruments.indexOf(code));
  const rows = matrix.rows.map(({ iso3, name }) => {
    const ofState = frames.states[iso3];
    const cells = places.map((place) => cellOn(frames, changesAt(ofState, place, iso3), asOf));
    return { iso3, name, cells, total: cells.filter(isParty).length };
  });
  return { title, instruments: matrix.instruments, rows };
}

function changesAt(
  ofState: readonly (readonly CellChange[])[] | undefined,
  place: number,
  iso3: string,
): readonly CellChange[] {
  const changes = ofState?.[place];
  if (changes === undefined) throw new Error(`The frames hold nothing for ${iso3}.`);
  return changes;
}

function isParty(cell: CompactCell): boolean {
  return cell !== null && cell[0] !== "signature" && cell[0] !== "denunciation";
}

/** How many cells of the matrix show a State party: the sum of its own last column. */
export function countPartyCells({ rows }: CompactMatrix): number {
  return rows.reduce((sum, { total }) => sum + total, 0);
}

/** Ids (`KAZ.CCPR`) of the cells that do not show the same in two matrices of the same States and instruments. */
export function changedCells(before: CompactMatrix, after: CompactMatrix): readonly string[] {
  return after.rows.flatMap(({ iso3, cells }, row) =>
    cells.flatMap((cell, column) =>
      String(cell) === String(before.rows[row]?.cells[column] ?? null)
        ? []
        : [`${iso3}.${after.instruments[column]?.code}`],
    ),
  );
}
