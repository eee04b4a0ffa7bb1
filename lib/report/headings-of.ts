import type { CollectionItem, PassageItem } from "#lib/collection/item.schema";
import type { Plan } from "#lib/collection/plan.schema";

/** A heading that an item concerns: "CCPR 19", or a right, a committee, a State with its name. */
export type Heading = Readonly<{ id: string; name: string }>;

/**
 * All headings of an arrangement that an item concerns; it stands under one of them. Articles are those that the source
 * names; where it names none, those that protect its rights.
 */
export function headingsOf(
  item: CollectionItem,
  { by, instrument }: Plan["arrangement"],
): readonly Heading[] {
  if (item.kind !== "passage") return [];
  switch (by) {
    case "article":
      return articlesOf(item, instrument);
    case "right":
      return item.rights;
    case "committee":
      return item.committee === null ? [] : [item.committee];
    case "state":
      return item.states;
    case "hand":
      return [];
  }
}

function articlesOf({ articles, rights }: PassageItem, instrument: string): readonly Heading[] {
  const of = (all: readonly string[]) =>
    all.filter((article) => article === instrument || article.startsWith(`${instrument} `));
  const named = of(articles);
  const found = named.length > 0 ? named : of(rights.flatMap((right) => right.articles));
  return [...new Set(found)].sort(inNumbers.compare).map((id) => ({ id, name: id }));
}

const inNumbers = new Intl.Collator("en", { numeric: true });
