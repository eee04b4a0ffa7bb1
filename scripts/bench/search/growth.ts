import type { QueryTime } from "./battery.ts";

/** What two runs of the same query differ by however little it does, in milliseconds. */
const noiseMs = 1;

export type Growth = Readonly<{
  name: string;
  /** How many times more passages match in the larger release. */
  matches: number;
  /** How many times more work the answer is, a millisecond of noise set aside. */
  cost: number;
  /** `cost` over `matches`: at most 1 where the cost grows no faster than what is found. */
  excess: number;
}>;

/**
 * How the cost of the same queries grows from one release to a larger one; the worst first. Cost is the processor's
 * time, median of all runs: minutes lie between the two releases, in which the machine may get other work to do.
 */
export function growthOf(
  smaller: readonly QueryTime[],
  larger: readonly QueryTime[],
): readonly Growth[] {
  return larger
    .map(({ name, total, processorMs }) => {
      const before = smaller.find((each) => each.name === name);
      if (before === undefined) throw new Error(`${name} was not timed before.`);
      const matches = Math.max(1, total / before.total);
      const cost = Math.max(0, processorMs - noiseMs) / before.processorMs;
      return { name, matches, cost, excess: cost / matches };
    })
    .sort((a, b) => b.excess - a.excess);
}
