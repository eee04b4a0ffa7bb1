import { type PluralForms, pluralForms } from "#lib/i18n/plural-forms";
import type { Words } from "#lib/i18n/words";

/** What is said when something is collected; fetched with the first press, so that no page carries it. `{title}` is the item's. */
export type CollectWords = Readonly<{
  collected: PluralForms;
  removed: PluralForms;
  said: Readonly<Record<(typeof saids)[number], string>>;
  remove: Readonly<Record<(typeof removes)[number], string>>;
}>;

const saids = [
  "open",
  "notLasting",
  "full",
  "notHeld",
  "noAnswer",
  "unreadable",
  "cellsOn",
  "cellsOff",
] as const;
const removes = ["title", "question", "ownWords", "yes", "no"] as const;

export function collectWords(locale: string, words: Words): CollectWords {
  const title = "{title}";
  const read = <K extends string>(keys: readonly K[], group: string) =>
    Object.fromEntries(
      keys.map((key) => [key, words(`collection.${group}.${key}`, { title })]),
    ) as Record<K, string>;
  return {
    collected: pluralForms(locale, (count) => words("collection.said.collected", { title, count })),
    removed: pluralForms(locale, (count) => words("collection.said.removed", { title, count })),
    said: read(saids, "said"),
    remove: read(removes, "remove"),
  };
}
