import type { Instrument } from "#data/ratification/instruments.schema";
import type { InstrumentCode, IsoDate } from "#data/vocabulary";

/** To which day the facts about an instrument speak, and what is known of the time after the depositary's own page. */
export type Currency = Readonly<{
  day: IsoDate;
  /**
   * `verified`: the depositary was read again on the later `day`. `undated-table`: a table of 2026 made from the
   * depositary, years only and without a day, shows no change beyond those on record. `unverified`: nothing later was
   * found to read.
   */
  later: "verified" | "undated-table" | "unverified";
}>;

/** Instruments that the undated table of 2026 (source MOND-2026) covers and that no later page of the depositary does. */
const inUndatedTable: readonly InstrumentCode[] = ["CCPR", "CEDAW", "CAT"];

export function currencyOf({
  code,
  dataCurrentTo: day,
  publishedAsOf,
}: Pick<Instrument, "code" | "dataCurrentTo" | "publishedAsOf">): Currency {
  if (inUndatedTable.includes(code)) return { day, later: "undated-table" };
  return { day, later: day > publishedAsOf ? "verified" : "unverified" };
}
