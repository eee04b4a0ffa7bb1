import type { Act } from "#data/ratification/acts.schema";
import { consentActs, type IsoDate } from "#data/vocabulary";

/** A time for which a State is a party: `from` included, `to` excluded, `null` while it lasts. */
export interface PartyPeriod {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

export function isConsent({ act }: Act): boolean {
  return (consentActs as readonly string[]).includes(act);
}

/** The first day on which an act counts: its own, or that of its source where the day is not known. */
export function countsFrom({ date, precision, asOf }: Act): IsoDate {
  return precision === "day" ? date : asOf;
}

/** The cell that an act belongs to: one State and one instrument. */
export function cellOf({ iso3, instrument }: Pick<Act, "iso3" | "instrument">): string {
  return `${iso3} ${instrument}`;
}

/**
 * When a State was a party, from the acts of one cell. A denunciation ends the consents made before its
 * day, on the day of effect or, where none is stated, on the day of notification.
 */
export function partyPeriods(cell: readonly Act[]): PartyPeriod[] {
  const denunciations = cell.filter(({ act }) => act === "denunciation");
  return cell.filter(isConsent).map((consent) => {
    const from = countsFrom(consent);
    const ends = denunciations
      .filter(({ date }) => date > from)
      .map((end) => end.effectiveOn ?? end.date);
    return { from, to: ends.sort()[0] ?? null };
  });
}

export function isPartyOn(cell: readonly Act[], day: IsoDate): boolean {
  return partyPeriods(cell).some(({ from, to }) => from <= day && (to === null || to > day));
}

/** Whether a State was a party on any day of a year. */
export function wasPartyIn(cell: readonly Act[], year: number): boolean {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  return partyPeriods(cell).some(({ from, to }) => from <= last && (to === null || to > first));
}
