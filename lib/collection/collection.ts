import type { CollectionItem } from "#lib/collection/item.schema";
import { emptyPlan, type Plan } from "#lib/collection/plan.schema";
import type { RecurrenceChoices } from "#lib/recurrence/choices.schema";

/** What a user has collected, no item twice, the report planned from it, and how they arranged repeated concerns. */
export type Collection = Readonly<{
  items: readonly CollectionItem[];
  plan: Plan;
  recurrenceChoices: RecurrenceChoices;
}>;

export const emptyCollection: Collection = { items: [], plan: emptyPlan, recurrenceChoices: [] };

/** The items in the order of the plan; what it does not name follows as it was collected, oldest first. */
export function orderedItems({ items, plan }: Collection): readonly CollectionItem[] {
  const places = new Map(plan.order.map((id, place) => [id, place]));
  const place = ({ id }: CollectionItem) => places.get(id) ?? Number.POSITIVE_INFINITY;
  return items.toSorted((a, b) => compare(place(a), place(b)) || collectedFirst(a, b));
}

function collectedFirst(a: CollectionItem, b: CollectionItem): number {
  return compare(a.collectedAt, b.collectedAt) || compare(a.id, b.id);
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : Number(a > b);
}

/** Whether nothing was collected, nothing arranged and nothing written. */
export function isEmpty({ items, plan, recurrenceChoices }: Collection): boolean {
  if (items.length + recurrenceChoices.length > 0) return false;
  return [plan.title, plan.introduction, plan.conclusion].every(isBlank);
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}

/**
 * The order after `id` has changed places with its neighbour among `shown`, the ids of its group as they stand;
 * unchanged at either end.
 */
export function movedOrder(
  collection: Collection,
  shown: readonly string[],
  id: string,
  direction: "up" | "down",
): readonly string[] {
  const order = orderedItems(collection).map((item) => item.id);
  const neighbour = shown[shown.indexOf(id) + (direction === "up" ? -1 : 1)];
  if (neighbour === undefined || !shown.includes(id)) return order;
  const [a, b] = [order.indexOf(id), order.indexOf(neighbour)];
  return order.with(a, neighbour).with(b, id);
}
