import type { CollectionItem } from "#lib/collection/item.schema";
import { byName } from "#lib/i18n/collator";

/** The States that the items are about, each once, in the order of their names in a language. */
export function statesOf(
  items: readonly CollectionItem[],
  locale: string,
): readonly Readonly<{ id: string; name: string }>[] {
  const states = items.flatMap((item) => {
    if (item.kind === "passage") return item.states;
    return item.kind === "fact" && item.state !== null ? [item.state] : [];
  });
  const byId = new Map(states.map((state) => [state.id, state]));
  return [...byId.values()].sort(byName(locale, ({ name }) => name));
}
