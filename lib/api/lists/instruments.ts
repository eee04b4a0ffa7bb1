import { type Instrument, instrumentSchema } from "#data/ratification/instruments.schema";
import { count, type InstrumentCode } from "#data/vocabulary";
import { list, selectionOf } from "#lib/api/list-endpoint";
import { isAsked } from "#lib/api/state-filter";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { FactIndex } from "#lib/facts/fact-index";
import { countParties } from "#lib/ratification/parties-over-time";
import { dayParameter, type Specification } from "#lib/url/parameters";
import { treatiesParameter } from "#lib/url/scope-parameters";

type Values = { treaties: readonly InstrumentCode[]; asOf: IsoDate | null };

const specification: Specification<Values> = { treaties: treatiesParameter, asOf: dayParameter() };

/** The eighteen instruments, each with the number of its States parties at the end of the day `asOf`. */
export const instrumentsList = list({
  name: "instruments",
  item: instrumentSchema.extend({ statesParties: count }),
  filters: () => specification,
  defaultLimit: null,
  select({ release: { index }, values, asOf }) {
    const asked = index.facts.instruments.filter(({ code }) => isAsked(values.treaties, code));
    return selectionOf(asked.map((instrument) => withParties(index, instrument, asOf)));
  },
});

function withParties(index: FactIndex, instrument: Instrument, asOf: IsoDate) {
  return { ...instrument, statesParties: countParties(index, instrument.code, asOf) };
}
