import type { Outcome } from "./section.ts";

const mostShown = 3;

/** Counts what was tried, and keeps the first faults. */
export type Tally = Readonly<{
  /** One try, with what is wrong with its answer. */
  tried(faults: readonly string[], at: string): void;
  /** As one line of the table: `well` says what happened where nothing is wrong. */
  outcome(what: string, well: string): Outcome;
}>;

export function openTally(): Tally {
  let times = 0;
  let broken = 0;
  const shown: string[] = [];
  return {
    tried(faults, at) {
      times += 1;
      if (faults.length === 0) return;
      broken += 1;
      if (shown.length < mostShown) shown.push(`${at.slice(0, 160)}: ${faults[0]?.slice(0, 200)}`);
    },
    outcome(what, well) {
      const bad = `${broken} broke, as ${shown.join(" · ")}`;
      return { what, times, happened: broken === 0 ? well : bad, holds: broken === 0 && times > 0 };
    },
  };
}
