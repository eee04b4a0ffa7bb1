import { defaultLocale } from "#lib/i18n/locales";
import type { Arrangement } from "#lib/table/arrange";
import { compareCells } from "#lib/table/arrange";
import { type Cell, missing, value } from "#lib/table/table";

/** Orders items by one of their fields, as tables are ordered: numbers as numbers, what is missing last whichever way. */
export function sortItems<Item extends object>(
  items: readonly Item[],
  sort: Arrangement["sort"],
): readonly Item[] {
  if (sort === null) return items;
  const keyed = items.map((item) => ({ item, key: sortCell(fieldOf(item, sort.column)) }));
  const sign = sort.descending ? -1 : 1;
  return keyed
    .sort((a, b) => compareCells(a.key, b.key, defaultLocale, sign))
    .map(({ item }) => item);
}

export function fieldOf(item: object, name: string): unknown {
  return (item as Readonly<Record<string, unknown>>)[name];
}

function sortCell(field: unknown): Cell {
  if (field === null || field === undefined) return missing("");
  if (typeof field === "number") return value(String(field), { sort: field });
  return value(Array.isArray(field) ? field.join(" ") : String(field));
}
