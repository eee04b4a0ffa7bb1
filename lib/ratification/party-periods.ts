import type { InstrumentCode } from "#data/vocabulary";
import { addDays, type IsoDate } from "#lib/dates/calendar-date";
import type { FactIndex } from "#lib/facts/fact-index";
import { denunciationEffect } from "#lib/ratification/entry-into-force";
import { provenDay, statusOn } from "#lib/ratification/status";

/** A time during which a State is a party: from the first day to the last, both included; `null`: it still is. */
export type PartyPeriod = Readonly<{ iso3: string; from: IsoDate; to: IsoDate | null }>;

const remembered = new WeakMap<FactIndex, Map<InstrumentCode, readonly PartyPeriod[]>>();

/** The times during which each State is a party to an instrument, by `statusOn`. Worked out once for each release. */
export function partyPeriods(index: FactIndex, code: InstrumentCode): readonly PartyPeriod[] {
  const byCode = remembered.get(index) ?? new Map<InstrumentCode, readonly PartyPeriod[]>();
  remembered.set(index, byCode);
  const known = byCode.get(code);
  if (known !== undefined) return known;
  const periods = index.facts.countries.flatMap(({ iso3 }) => periodsOf(index, iso3, code));
  byCode.set(code, periods);
  return periods;
}

/** Whether a period covers the day. */
export function covers({ from, to }: PartyPeriod, day: IsoDate): boolean {
  return from <= day && (to === null || day <= to);
}

function periodsOf(index: FactIndex, iso3: string, code: InstrumentCode): PartyPeriod[] {
  const acts = index.actsOf(iso3, code);
  const instrument = index.instrument(code);
  const turns = acts
    .flatMap((act) => [provenDay(act), denunciationDay(act)])
    .filter((day) => day !== null);
  const periods: PartyPeriod[] = [];
  let from: IsoDate | null = null;
  for (const day of [...new Set(turns)].sort()) {
    const party = statusOn(instrument, acts, day).status === "party";
    if (party && from === null) from = day;
    if (!party && from !== null) {
      periods.push({ iso3, from, to: addDays(day, -1) });
      from = null;
    }
  }
  return from === null ? periods : [...periods, { iso3, from, to: null }];
}

function denunciationDay(act: Parameters<typeof denunciationEffect>[0]): IsoDate | null {
  return act.act === "denunciation" ? denunciationEffect(act) : null;
}
