import type { Facts } from "#data/catalogue";
import { type Finding, groupBy } from "#data/checks/breach";
import { isSurelyAfter, lastDay } from "#data/checks/dates";
import { newestDay } from "#data/checks/newest-day";
import { cellOf, isConsent } from "#data/checks/parties";
import type { Act } from "#data/ratification/acts.schema";
import type { DateOrInterval } from "#data/vocabulary";

type Cell = Pick<Act, "iso3" | "instrument">;

/**
 * A finder for events of one State under one instrument: they come after the State has joined and not after
 * the newest source. A date that is not known breaks nothing.
 */
export function timeBreachesIn(facts: Facts) {
  const newest = newestDay(facts);
  const consents = groupBy(facts.acts.filter(isConsent), cellOf);
  return function* (event: Cell, field: string, date: DateOrInterval | null): Generator<Finding> {
    if (date === null) return;
    if (isSurelyAfter(date, newest)) yield { field, message: `the newest source is of ${newest}` };
    if (!consents.get(cellOf(event))?.some((act) => act.date <= lastDay(date))) {
      yield { field, message: `${event.iso3} had not joined ${event.instrument}` };
    }
  };
}
