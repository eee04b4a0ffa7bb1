import type { DatabaseSync } from "node:sqlite";
import { russianForms, withoutYo } from "#lib/search/russian/russian-words";

/** The functions that the views of searched words call; every connection that reads these needs them. */
export const wordFunctions = { words: "russian_forms", exact: "without_yo" } as const;

/** Gives a connection the functions of searched words. */
export function addWordFunctions(db: DatabaseSync): void {
  db.function(wordFunctions.words, { deterministic: true }, onText(russianForms));
  db.function(wordFunctions.exact, { deterministic: true }, onText(withoutYo));
}

function onText(change: (text: string) => string) {
  return (text: unknown) => (typeof text === "string" ? change(text) : null);
}
