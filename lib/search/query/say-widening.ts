import type { Widening } from "#lib/search/query/widenings";
import type { Words } from "#lib/tables/page-tables";

/** What a widening does, as the sentence above the results. */
export function sayWidening(widening: Widening, words: Words): string {
  const quoted = (text: string) => words("searchQuery.quoted", { text });
  const list = (texts: readonly string[]) => texts.map(quoted).join(", ");
  return widening.kind === "forms"
    ? words("searchQuery.widenings.forms", { words: list(widening.words) })
    : words(`searchQuery.widenings.${widening.kind}`, {
        word: quoted(widening.word),
        also: list(widening.also),
      });
}
