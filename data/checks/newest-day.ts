import type { Facts } from "#data/catalogue";
import type { IsoDate } from "#data/vocabulary";

/** The newest day to which any instrument's data speak: nothing that has happened can be dated later. */
export function newestDay(facts: Facts): IsoDate {
  const days = facts.instruments.map(({ dataCurrentTo }) => dataCurrentTo);
  return days.sort().at(-1) ?? "";
}
