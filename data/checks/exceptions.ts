import type { Facts } from "#data/catalogue";
import { type Breach, checkEach, type Finding } from "#data/checks/breach";

function keyOf({ check, file, record, value }: Omit<Breach, "row" | "field" | "message">): string {
  return [check, file, record, value].join("\n");
}

/** Takes out the breaches that are known, and adds one for each exception that matches none any more. */
export function applyExceptions(breaches: readonly Breach[], facts: Facts): Breach[] {
  const excused = new Set(facts.checkExceptions.map(keyOf));
  const found = new Set(breaches.map(keyOf));
  const stale = checkEach(
    facts,
    "checkExceptions",
    "exceptions",
    function* (one): Generator<Finding> {
      const message = `excuses no breach any more: ${one.record}: ${one.value}`;
      if (!found.has(keyOf(one))) yield { field: "check", message };
    },
  );
  return [...breaches.filter((breach) => !excused.has(keyOf(breach))), ...stale];
}
