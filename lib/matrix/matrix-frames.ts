import type { ActKind, InstrumentCode } from "#data/vocabulary";
import { earliestDay, type IsoDate } from "#lib/dates/calendar-date";
import type { FactIndex } from "#lib/facts/fact-index";
import type { CompactCell } from "#lib/matrix/compact-cell";
import type { CellChange, MatrixFrames } from "#lib/matrix/frame";
import { compactCell } from "#lib/matrix/matrix";
import { ratificationCell } from "#lib/ratification/cell";
import { denunciationEffect } from "#lib/ratification/entry-into-force";
import { provenDay } from "#lib/ratification/status";

/**
 * The cells of `states` and `codes` through all time. Nothing is worked out anew for it: each cell is the matrix's own of the
 * days on which one of its acts, denunciations or declarations begins to count.
 */
export function matrixFrames(
  index: FactIndex,
  states: readonly string[],
  codes: readonly InstrumentCode[],
): MatrixFrames {
  const acts: ActKind[] = [];
  const ofState = (iso3: string) => codes.map((code) => cellChanges(index, iso3, code, acts));
  return {
    states: Object.fromEntries(states.map((iso3) => [iso3, ofState(iso3)])),
    instruments: codes,
    acts,
  };
}

/** The first day on which any act that the facts hold is proved: nothing changed before. */
export function firstActDay({ facts }: FactIndex): IsoDate {
  const days = facts.acts.map(provenDay).sort();
  const [first] = days;
  if (first === undefined) throw new Error("The facts hold no act.");
  return first;
}

function cellChanges(
  index: FactIndex,
  iso3: string,
  code: InstrumentCode,
  acts: ActKind[],
): CellChange[] {
  const changes: CellChange[] = [];
  let before: CompactCell = null;
  for (const day of turningDays(index, iso3, code)) {
    const cell = compactCell(ratificationCell(index, iso3, code, day));
    if (cell !== null && String(cell) !== String(before))
      changes.push(shortChange(day, cell, acts));
    before = cell;
  }
  return changes;
}

/** Days on which what the cell shows may change, each once, in their order. */
function turningDays(index: FactIndex, iso3: string, code: InstrumentCode): readonly IsoDate[] {
  const acts = index.actsOf(iso3, code);
  if (acts.length === 0) return [];
  const days = [
    ...acts.map(provenDay),
    ...acts.filter(({ act }) => act === "denunciation").map(denunciationEffect),
    ...index
      .declarationsOf(iso3, code)
      .map(({ date }) => (date === null ? null : earliestDay(date))),
  ];
  return [...new Set(days.filter((day) => day !== null))].sort();
}

function shortChange(
  from: IsoDate,
  [act, date, inForceOn, reserved]: NonNullable<CompactCell>,
  acts: ActKind[],
): CellChange {
  if (!acts.includes(act)) acts.push(act);
  const change = [from, acts.indexOf(act), date === from ? 0 : date, inForceOn ?? 0, reserved];
  while (change.length > 2 && change.at(-1) === 0) change.pop();
  return change as unknown as CellChange;
}
