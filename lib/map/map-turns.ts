import type { InstrumentCode } from "#data/vocabulary";
import { instrumentCodes } from "#data/vocabulary";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { FactIndex } from "#lib/facts/fact-index";
import type { Words } from "#lib/i18n/words";
import { type MapEntry, numberEntry, type StateFill, statusEntry } from "#lib/map/map-entry";
import { ratificationCell } from "#lib/ratification/cell";
import { denunciationEffect } from "#lib/ratification/entry-into-force";
import { provenDay } from "#lib/ratification/status";

/** From the end of this day on the State has this fill and letter or number, until its next turn. */
export type MapTurn = readonly [day: IsoDate, fill: StateFill, label: string];

/** The turns of each State by ISO code, the oldest first; before its first one a State has done nothing. */
export type MapTurns = Readonly<Record<string, readonly MapTurn[]>>;

/**
 * Every change of the map of an instrument, or of the number of instruments, so that any day can be drawn without asking
 * the server again: a few kilobytes instead of a frame for each day.
 */
export function mapTurns(
  index: FactIndex,
  states: readonly string[],
  instrument: InstrumentCode | null,
  words: Words,
): MapTurns {
  const codes = instrument === null ? instrumentCodes : [instrument];
  return Object.fromEntries(
    states.map((iso3) => {
      const country = index.country(iso3);
      if (country === undefined) throw new Error(`${iso3} is no participant.`);
      const entryOn = (day: IsoDate): MapEntry =>
        instrument === null
          ? numberEntry(index, country, day, words)
          : statusEntry({ country, cell: ratificationCell(index, iso3, instrument, day) }, words);
      return [iso3, turnsOf(daysOfChange(index, iso3, codes), entryOn)];
    }),
  );
}

function daysOfChange(index: FactIndex, iso3: string, codes: readonly InstrumentCode[]): string[] {
  const acts = codes.flatMap((code) => index.actsOf(iso3, code));
  const days = acts.flatMap((act) => {
    const effect = act.act === "denunciation" ? denunciationEffect(act) : null;
    return effect === null ? [provenDay(act)] : [provenDay(act), effect];
  });
  return [...new Set(days)].sort();
}

function turnsOf(days: readonly IsoDate[], entryOn: (day: IsoDate) => MapEntry): MapTurn[] {
  const turns: MapTurn[] = [];
  for (const day of days) {
    const { fill, label } = entryOn(day);
    const last = turns.at(-1);
    if (last?.[1] !== fill || last[2] !== label) turns.push([day, fill, label]);
  }
  return turns;
}

/** The turn that holds at the end of the day; `undefined` before the first. */
export function turnOn(turns: readonly MapTurn[], day: IsoDate): MapTurn | undefined {
  return turns.findLast(([since]) => since <= day);
}
