import type { InstrumentCode } from "#data/vocabulary";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { FactIndex } from "#lib/facts/fact-index";
import { stateName } from "#lib/i18n/names";
import type { CompactCell } from "#lib/matrix/compact-cell";
import { type RatificationCell, ratificationCell } from "#lib/ratification/cell";

/** States by instruments on a day. */
export type Matrix = Readonly<{
  instruments: readonly InstrumentCode[];
  rows: readonly MatrixRow[];
}>;

export type MatrixRow = Readonly<{
  iso3: string;
  name: string;
  cells: readonly RatificationCell[];
  /** Instruments, among those shown, to which the State is a party. */
  total: number;
}>;

/** The matrix of `states` (ISO alpha-3, in the order shown) and `instruments` at the end of the day `asOf`. */
export function ratificationMatrix(
  index: FactIndex,
  states: readonly string[],
  instruments: readonly InstrumentCode[],
  asOf: IsoDate,
  locale: string,
): Matrix {
  return {
    instruments,
    rows: states.map((iso3) => matrixRow(index, iso3, instruments, asOf, locale)),
  };
}

function matrixRow(
  index: FactIndex,
  iso3: string,
  instruments: readonly InstrumentCode[],
  asOf: IsoDate,
  locale: string,
): MatrixRow {
  const cells = instruments.map((code) => ratificationCell(index, iso3, code, asOf));
  const total = cells.filter(({ status }) => status.status === "party").length;
  return { iso3, name: stateName(locale, index, iso3), cells, total };
}

/** The cell as it travels to the browser. */
export function compactCell({ status, reservations }: RatificationCell): CompactCell {
  if (status.act === null) return null;
  const entry = status.status === "party" ? status.entryIntoForce : null;
  const inForceOn = entry?.kind === "day" ? entry.on : null;
  return [status.act.act, status.act.date, inForceOn, reservations.length > 0 ? 1 : 0];
}
