import type { DatabaseSync } from "node:sqlite";
import { limits } from "#lib/limits/limits";
import { TooSlow } from "#lib/limits/too-slow";

/** Ends statements of a connection that take too long. */
export type TimeLimit = Readonly<{
  /** Runs a statement whose text holds `inTime`. @throws {TooSlow} */
  within<T>(run: () => T): T;
}>;

const functionName = "in_time";

/**
 * Gives a connection a function that looks at the clock, and fails when time is up: a statement that calls it ends there.
 * Node's SQLite cannot interrupt a statement from outside, since it holds the thread until it is done.
 */
export function openTimeLimit(
  db: DatabaseSync,
  limitMs: number = limits.statementMs,
  now: () => number = () => performance.now(),
): TimeLimit {
  let until = Number.POSITIVE_INFINITY;
  db.function(functionName, () => {
    if (now() > until) throw new TooSlow(limitMs);
    return 1;
  });
  return {
    within(run) {
      until = now() + limitMs;
      try {
        return run();
      } finally {
        until = Number.POSITIVE_INFINITY;
      }
    },
  };
}

/** A condition that always holds and looks at the clock at every 256th row by number. */
export function inTime(row: string): string {
  return `(${row} & 255 OR ${functionName}())`;
}
