import type { Country } from "#data/ratification/countries.schema";
import { instrumentCodes } from "#data/vocabulary";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { FactIndex } from "#lib/facts/fact-index";
import type { Words } from "#lib/i18n/words";
import { statusOn } from "#lib/ratification/status";
import type { Participant } from "#lib/treaty/participants";

/** What fills say of a State under one instrument; `left` is none after a denunciation. */
export const statusFills = ["party", "signatory", "none", "left"] as const;
/** What fills say of the number of instruments to which a State is a party: from and to, both included. */
export const numberFills = ["0-3", "4-7", "8-11", "12-15", "16-18"] as const;

export type StatusFill = (typeof statusFills)[number];
export type NumberFill = (typeof numberFills)[number];
export type StateFill = StatusFill | NumberFill;

/** A State with what the map says of it: its fill, the letter or number on it, and the same in words. */
export type MapEntry = Readonly<{
  country: Country;
  fill: StateFill;
  label: string;
  said: string;
}>;

/** Where the participant stands towards one instrument. */
export function statusEntry({ country, cell }: Participant, words: Words): MapEntry {
  const { status, act } = cell.status;
  const left = status === "none" && act !== null;
  const word = words(left ? "treaty.left" : `marks.${status}`);
  if (act === null) return { country, fill: status, label: "", said: word };
  const done = words(`marks.acts.${act.act}`);
  return {
    country,
    fill: left ? "left" : status,
    label: words(`marks.letters.${act.act}`),
    said: words("map.byAct", { status: word, act: done, date: act.date }),
  };
}

/** To how many of the eighteen instruments the State is a party at the end of the day. */
export function numberEntry(
  index: FactIndex,
  country: Country,
  asOf: IsoDate,
  words: Words,
): MapEntry {
  const count = instrumentCodes.filter((code) => {
    const { status } = statusOn(index.instrument(code), index.actsOf(country.iso3, code), asOf);
    return status === "party";
  }).length;
  return {
    country,
    fill: numberFill(count),
    label: String(count),
    said: words("map.partyTo", { count }),
  };
}

export function numberFill(count: number): NumberFill {
  const fill = numberFills[Math.min(Math.floor(count / 4), numberFills.length - 1)];
  if (fill === undefined) throw new RangeError(`${count} instruments have no fill.`);
  return fill;
}
