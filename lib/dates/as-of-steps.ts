import type { IsoDate } from "#lib/dates/calendar-date";

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
