// @ts-check
import { performance } from "node:perf_hooks";

/**
 * Does a step and says it in one line: what begins, how it ended, how long it took.
 * @template Result
 * @param {string} name
 * @param {string} doing
 * @param {() => Promise<Result>} work
 * @param {(result: Result) => string} [outcome] the words for the end
 */
export async function step(name, doing, work, outcome = () => "done") {
  process.stdout.write(`${name.padEnd(9)} ${doing} ... `);
  const began = performance.now();
  try {
    const result = await work();
    process.stdout.write(`${outcome(result)} (${formatSeconds(performance.now() - began)})\n`);
    return result;
  } catch (error) {
    process.stdout.write("failed\n");
    throw error;
  }
}

/**
 * Says in one line why there is nothing to do.
 * @param {string} name
 * @param {string} state
 */
export function say(name, state) {
  process.stdout.write(`${name.padEnd(9)} ${state}\n`);
}

/** @param {number} milliseconds */
export function formatSeconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
