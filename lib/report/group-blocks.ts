import { arrangeItems, type ItemGroup } from "#lib/collection/arrange-items";
import type { CollectionItem } from "#lib/collection/item.schema";
import type { Plan } from "#lib/collection/plan.schema";
import type { Words } from "#lib/i18n/words";
import type { Block } from "#lib/manuscript/manuscript";
import { headingsOf } from "#lib/report/headings-of";
import { type ItemWriting, itemBlocks } from "#lib/report/item-blocks";
import type { ReportInput } from "#lib/report/report-input";

/** All items under their headings, each once; an item that concerns other headings too is named there. */
export function groupBlocks({ collection }: ReportInput, writing: ItemWriting): Block[] {
  const { arrangement } = collection.plan;
  const groups = arrangeItems(collection, writing.words.locale);
  if (groups.length === 0) return [paragraph(writing.words("report.document.nothing"))];
  const all = groups.flatMap(({ items }) => items);
  return groups.flatMap((group) => [
    ...headBlocks(group, arrangement, writing.words),
    ...group.items.flatMap((item) => [
      ...itemBlocks(item, writing),
      ...alsoUnder(item, group, arrangement, writing.words),
    ]),
    ...seeAlso(group, all, arrangement, writing.words),
  ]);
}

function headBlocks(
  { id, title }: ItemGroup,
  { by, instrument }: Plan["arrangement"],
  words: Words,
) {
  if (by === "hand") return [];
  const text = title ?? words(`report.items.without.${by}`, { instrument });
  const heading: Block = { kind: "heading", level: 2, text };
  if (id !== null) return [heading];
  return [heading, note(words(`report.document.without.${by}`, { instrument }))];
}

function alsoUnder(
  item: CollectionItem,
  { id }: ItemGroup,
  arrangement: Plan["arrangement"],
  words: Words,
): Block[] {
  const others = headingsOf(item, arrangement).filter((heading) => heading.id !== id);
  if (others.length === 0) return [];
  return [
    note(words("report.document.alsoUnder", { names: listOf(others.map(({ name }) => name)) })),
  ];
}

/** At the end of a heading, what stands elsewhere and concerns it. */
function seeAlso(
  { id, items }: ItemGroup,
  all: readonly CollectionItem[],
  arrangement: Plan["arrangement"],
  words: Words,
): Block[] {
  if (id === null) return [];
  const here = new Set(items);
  const others = all.filter(
    (item) => !here.has(item) && headingsOf(item, arrangement).some((heading) => heading.id === id),
  );
  if (others.length === 0) return [];
  return [
    note(words("report.document.seeAlso", { titles: listOf(others.map(({ title }) => title)) })),
  ];
}

function listOf(names: readonly string[]): string {
  return names.join("; ");
}

function paragraph(text: string): Block {
  return { kind: "paragraph", runs: [{ text }] };
}

function note(text: string): Block {
  return { kind: "paragraph", role: "note", runs: [{ text }] };
}
