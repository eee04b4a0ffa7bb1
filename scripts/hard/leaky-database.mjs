// @ts-check
import { StatementSync } from "node:sqlite";

// Loaded before the server by the section `logs`: every question of the database that carries the word fails, and says it.

const word = "zqsecretword";
/** @type {Record<string, (...args: unknown[]) => unknown>} */
const methods = /** @type {any} */ (StatementSync.prototype);

for (const name of ["get", "all", "iterate", "run"]) {
  const own = methods[name];
  methods[name] = function ask(...args) {
    const told = args.find((each) => typeof each === "string" && each.includes(word));
    if (told !== undefined) throw new Error(`no such word: ${told}`);
    return own?.apply(this, args);
  };
}
