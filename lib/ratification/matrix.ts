import type { InstrumentCode } from "#data/vocabulary";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { FactIndex } from "#lib/facts/fact-index";
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
): Matrix {
  return {
    instruments,
    rows: states.map((iso3) => {
      const cells = instruments.map((code) => ratificationCell(index, iso3, code, asOf));
      return {
        iso3,
        name: index.country(iso3)?.nameEn ?? iso3,
        cells,
        total: cells.filter(({ status }) => status.status === "party").length,
      };
    }),
  };
}

/** The letter of the act by which a State is bound, as the depositary's tables abbreviate it. */
export function actLetter(act: string): string {
  const letters: Record<string, string> = {
    ratification: "R",
    accession: "A",
    succession: "D",
    acceptance: "Ac",
    "formal-confirmation": "C",
    signature: "S",
  };
  return letters[act] ?? "";
}

/** Sort key of a cell: parties by day, then signatories by day, then the rest. */
export function cellSortKey({ status }: RatificationCell): string {
  if (status.status === "party") return `0${status.act.date}`;
  return status.status === "signatory" ? `1${status.act.date}` : "2";
}
