import { keptHere } from "#lib/observations/filter";
import type { Release } from "#lib/release/release";

/** Years from which something on the right is held, on any State; the newest first. */
export function heldYears({ observations }: Release, right: string): readonly number[] {
  const years = [...observations.tally({ ...keptHere, rights: [right] }, "year").keys()].map(
    Number,
  );
  return years.filter((year) => year > 0).sort((a, b) => b - a);
}
