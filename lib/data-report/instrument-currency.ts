import type { Instrument } from "#data/ratification/instruments.schema";
import { type IsoDate, latestDay } from "#lib/dates/calendar-date";
import type { FactIndex } from "#lib/facts/fact-index";
import { countParties } from "#lib/ratification/parties-over-time";

/** To which day the data of an instrument speak, and what they give. */
export type InstrumentCurrency = Readonly<{
  instrument: Instrument;
  /** The date of the latest act held. */
  latestAct: string | null;
  parties: number;
}>;

/** One row an instrument; `parties` are counted at the end of the day `asOf`. */
export function instrumentCurrency(index: FactIndex, asOf: IsoDate): readonly InstrumentCurrency[] {
  return index.facts.instruments.map((instrument) => {
    const dates = index.facts.acts
      .filter((act) => act.instrument === instrument.code)
      .map(({ date }) => date);
    return {
      instrument,
      latestAct: dates.sort((a, b) => (latestDay(a) < latestDay(b) ? -1 : 1)).at(-1) ?? null,
      parties: countParties(index, instrument.code, asOf),
    };
  });
}
