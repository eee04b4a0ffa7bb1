import type { InstrumentCode } from "#data/vocabulary";
import { addDays, type IsoDate } from "#lib/dates/calendar-date";
import type { FactIndex } from "#lib/facts/fact-index";
import { partyPeriods } from "#lib/ratification/party-periods";

/** A day on which a State became a party or ceased to be one. */
export type Turn = Readonly<{
  day: IsoDate;
  iso3: string;
  instrument: InstrumentCode;
  kind: "joined" | "left";
}>;

/** What changed on one day, and to how many instruments each State is a party at its end. */
export type TurnDay = Readonly<{
  day: IsoDate;
  turns: readonly Turn[];
  /** In the order of the States asked for. */
  parties: readonly number[];
}>;

/** Every day on which the number of instruments of some State changed, to the day `asOf`. */
export function joinedOverTime(
  index: FactIndex,
  states: readonly string[],
  instruments: readonly InstrumentCode[],
  asOf: IsoDate,
): readonly TurnDay[] {
  const turns = instruments
    .flatMap((code) => turnsOf(index, states, code))
    .filter(({ day }) => day <= asOf)
    .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  const parties = new Map(states.map((iso3) => [iso3, 0]));
  return [...new Set(turns.map(({ day }) => day))].map((day) => {
    const ofDay = turns.filter((turn) => turn.day === day);
    for (const { iso3, kind } of ofDay) {
      parties.set(iso3, (parties.get(iso3) ?? 0) + (kind === "joined" ? 1 : -1));
    }
    return { day, turns: ofDay, parties: [...parties.values()] };
  });
}

function turnsOf(
  index: FactIndex,
  states: readonly string[],
  instrument: InstrumentCode,
): readonly Turn[] {
  return partyPeriods(index, instrument)
    .filter(({ iso3 }) => states.includes(iso3))
    .flatMap(({ iso3, from, to }): Turn[] => {
      const joined: Turn = { day: from, iso3, instrument, kind: "joined" };
      return to === null
        ? [joined]
        : [joined, { day: addDays(to, 1), iso3, instrument, kind: "left" }];
    });
}
