import { type Collection, orderedItems } from "#lib/collection/collection";
import type { CollectionItem } from "#lib/collection/item.schema";
import { collatorOf } from "#lib/i18n/collator";

/** Items under one heading. `null` gathers what the arrangement has no heading for. */
export type ItemGroup = Readonly<{
  /** "CCPR 19", "KAZ", "freedom-of-expression"; `null` where an item has none. */
  id: string | null;
  /** In words; `null` where there is nothing to name. */
  title: string | null;
  items: readonly CollectionItem[];
}>;

type Heading = Readonly<{ id: string; name: string }>;

/**
 * The items under the headings that the plan asks for, each exactly once: under the first article of the chosen treaty
 * that its source names, else the first that protects its rights; under its first right or State. Headings stand in the order of the reader's language, numbers by
 * their size (CCPR 2, CCPR 10); what has none comes last. By hand there is one group without a heading.
 */
export function arrangeItems(collection: Collection, locale: string): readonly ItemGroup[] {
  const items = orderedItems(collection);
  const { by, instrument } = collection.plan.arrangement;
  if (by === "hand") return items.length === 0 ? [] : [{ id: null, title: null, items }];
  const headingOf = { article: articleOf(instrument), right, committee, state }[by];
  const groups = new Map<string | null, { heading: Heading | null; items: CollectionItem[] }>();
  for (const item of items) {
    const heading = headingOf(item);
    const group = groups.get(heading?.id ?? null);
    if (group === undefined) groups.set(heading?.id ?? null, { heading, items: [item] });
    else group.items.push(item);
  }
  return [...groups.values()].sort(byHeading(locale)).map(({ heading, items: under }) => {
    return { id: heading?.id ?? null, title: heading?.name ?? null, items: under };
  });
}

function articleOf(instrument: string): (item: CollectionItem) => Heading | null {
  return (item) => {
    if (item.kind !== "passage") return null;
    const named = [item.articles, item.rights.flatMap(({ articles }) => articles)];
    const [first] = named.flatMap((articles) => articlesOf(instrument, articles));
    return first === undefined ? null : { id: first, name: first };
  };
}

/** "CCPR 19" and "CCPR 19(3)" are of CCPR, "CCPR-OP1 2" is not. */
function articlesOf(instrument: string, articles: readonly string[]): readonly string[] {
  const own = articles.filter((each) => each === instrument || each.startsWith(`${instrument} `));
  return own.toSorted(inNumbers.compare);
}

function right(item: CollectionItem): Heading | null {
  if (item.kind === "passage") return item.rights[0] ?? null;
  return item.kind === "fact" ? item.right : null;
}

function committee(item: CollectionItem): Heading | null {
  return item.kind === "passage" ? item.committee : null;
}

function state(item: CollectionItem): Heading | null {
  if (item.kind === "passage") return item.states[0] ?? null;
  return item.kind === "fact" ? item.state : null;
}

/** Articles are named alike in every language. */
const inNumbers = collatorOf("en");

type Headed = Readonly<{ heading: Heading | null }>;

function byHeading(locale: string): (a: Headed, b: Headed) => number {
  const { compare } = collatorOf(locale);
  return ({ heading: a }, { heading: b }) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return compare(a.name, b.name) || compare(a.id, b.id);
  };
}
