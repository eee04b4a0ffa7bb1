import type { Act } from "#data/ratification/acts.schema";
import type { Conflict } from "#data/ratification/conflicts.schema";
import type { Country } from "#data/ratification/countries.schema";
import type { Instrument } from "#data/ratification/instruments.schema";
import type { Source } from "#data/ratification/sources.schema";
import type { InstrumentCode } from "#data/vocabulary";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { FactIndex } from "#lib/facts/fact-index";
import { type RatificationCell, ratificationCell } from "#lib/ratification/cell";

/** Everything known about one State and one instrument on a day. */
export type CellStory = Readonly<{
  country: Country;
  instrument: Instrument;
  cell: RatificationCell;
  /** All acts, oldest first, also those after the day asked for. */
  acts: readonly Act[];
  sources: ReadonlyMap<string, Source>;
  conflicts: readonly Conflict[];
}>;

/** The story of a cell; `undefined` for a State that the facts do not hold. */
export function findCellStory(
  index: FactIndex,
  iso3: string,
  code: InstrumentCode,
  asOf: IsoDate,
): CellStory | undefined {
  const country = index.country(iso3);
  if (country === undefined) return undefined;
  return {
    country,
    instrument: index.instrument(code),
    cell: ratificationCell(index, iso3, code, asOf),
    acts: index.actsOf(iso3, code),
    sources: new Map(index.facts.sources.map((source) => [source.id, source])),
    conflicts: index.facts.conflicts.filter(
      (conflict) => conflict.iso3 === iso3 && conflict.instrument === code,
    ),
  };
}
