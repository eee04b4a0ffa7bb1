import { addMonths, type IsoDate } from "#lib/dates/calendar-date";

/**
 * The days on which an as-of slider stops: the end of each year from that of `first`, `today` last, and between them the
 * days of `kept` (days that an address held), whatever they are.
 */
export function asOfSteps(
  first: IsoDate,
  today: IsoDate,
  kept: readonly IsoDate[],
): readonly IsoDate[] {
  const begin = Number(first.slice(0, 4));
  const years = Math.max(0, Number(today.slice(0, 4)) - begin);
  const ends = Array.from({ length: years }, (_, i) => `${begin + i}-12-31`);
  return [...new Set([...ends, today, ...kept])].sort();
}

/** Days one step away from `asOf`: a year back, a year on but not past `today`, today itself; `null` where one leads nowhere. */
export function stepsFrom(
  asOf: IsoDate,
  today: IsoDate,
): Readonly<{ back: IsoDate; on: IsoDate | null; today: IsoDate | null }> {
  const on = addMonths(asOf, 12);
  return {
    back: addMonths(asOf, -12),
    on: on < today ? on : null,
    today: asOf === today ? null : today,
  };
}
