import type { ActKind } from "#data/vocabulary";

/**
 * A cell as it travels to the browser: the act that counts, its date, the entry into force and whether a reservation
 * stands; `null` where no act is on record. A denunciation stands for a State that has left.
 */
export type CompactCell =
  | readonly [act: ActKind, date: string, inForceOn: string | null, reserved: 0 | 1]
  | null;

/**
 * Order of cells in a column: States parties by day, then signatories by day, then States that have left; `null`, which
 * sorts last whichever way, where no act is on record.
 */
export function cellSortKey(cell: CompactCell): string | null {
  if (cell === null) return null;
  const [act, date] = cell;
  return `${act === "denunciation" ? 2 : act === "signature" ? 1 : 0}${date}`;
}
