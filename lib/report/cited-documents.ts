import type { CollectionItem, PassageItem } from "#lib/collection/item.schema";
import { grouped } from "#lib/report/grouped";

/** A document with the passages of it that were collected. */
export type CitedDocument = Readonly<{ key: string; passages: readonly PassageItem[] }>;

export function passagesOf(items: readonly CollectionItem[]): readonly PassageItem[] {
  return items.filter((item) => item.kind === "passage");
}

/** The documents that passages come from, each once, latest first. */
export function citedDocuments(passages: readonly PassageItem[]): readonly CitedDocument[] {
  const byKey = grouped(passages, documentKey);
  return [...byKey]
    .map(([key, own]) => ({ key, passages: own.toSorted(byParagraph) }))
    .sort((a, b) => compare(dateOf(b), dateOf(a)) || compare(a.key, b.key));
}

/**
 * The symbol; where the source gives none, whose document of which year it is: two passages that a source leaves
 * without a symbol are not taken for two documents.
 */
export function documentKey({ symbol, committee, date }: PassageItem): string {
  return symbol ?? `${committee?.id ?? ""} ${date.slice(0, 4)}`;
}

function dateOf({ passages }: CitedDocument): string {
  return passages[0]?.date ?? "";
}

function byParagraph(a: PassageItem, b: PassageItem): number {
  return inNumbers.compare(a.paragraphs ?? "", b.paragraphs ?? "");
}

const inNumbers = new Intl.Collator("en", { numeric: true });

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
