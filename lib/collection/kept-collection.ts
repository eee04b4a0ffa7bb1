import type { Collection } from "#lib/collection/collection";
import { type CollectionItem, itemSchema } from "#lib/collection/item.schema";
import { choicesPrefix, findKeptChoices, keptChoices } from "#lib/collection/kept-choices";
import { emptyPlan, type Plan, planSchema } from "#lib/collection/plan.schema";
import type { RecurrenceChoices } from "#lib/recurrence/choices.schema";

/** Names and values that outlive the page, where the browser lets them. Every method is one transaction. */
export type KeyValues = Readonly<{
  entries(): Promise<readonly (readonly [key: string, value: unknown])[]>;
  keys(): Promise<readonly string[]>;
  /** Sets and deletes together: all or nothing. */
  write(
    set: readonly (readonly [key: string, value: unknown])[],
    remove: readonly string[],
  ): Promise<void>;
  /** Replaces a value by what `change` makes of it, `undefined` where there is none. */
  update(key: string, change: (value: unknown) => unknown): Promise<void>;
  clear(): Promise<void>;
}>;

/** What was kept and can no longer be read, as it was found. */
export type SetAside = Readonly<{ key: string; value: unknown }>;
export type Kept = Readonly<{ collection: Collection; aside: readonly SetAside[] }>;

const itemPrefix = "item:";
const itemKey = (id: string) => `${itemPrefix}${id}`;
const planKey = "plan";
const asidePrefix = "aside:";

/** Everything kept. What the schemas do not know is moved aside and handed out as it is, never dropped. */
export async function readKept(values: KeyValues): Promise<Kept> {
  const entries = await values.entries();
  const before = entries.filter(([key]) => key.startsWith(asidePrefix));
  const read = entries
    .filter(([key]) => !key.startsWith(asidePrefix))
    .map(([key, value]) => ({ key, value, part: findPart(key, value) }));
  const faulty = read
    .filter(({ part }) => part === undefined)
    .map(({ key, value }) => [key, value] as const);
  await setAside(values, faulty);
  const parts = read.flatMap(({ part }) => part ?? []);
  const collection = {
    items: parts.flatMap(({ item }) => item ?? []),
    plan: parts.find(({ plan }) => plan !== undefined)?.plan ?? emptyPlan,
    recurrenceChoices: parts
      .flatMap(({ choices }) => choices ?? [])
      .sort((a, b) => (a.iso3 < b.iso3 ? -1 : Number(a.iso3 > b.iso3))),
  };
  const aside = [
    ...before,
    ...faulty.map(([key, value]) => [asideKey(key, value), value] as const),
  ];
  return { collection, aside: aside.map(([key, value]) => ({ key, value })) };
}

type Part = Readonly<{ item?: CollectionItem; plan?: Plan; choices?: RecurrenceChoices }>;

/** What is kept under a key; `undefined` where it is not what the key says. */
function findPart(key: string, value: unknown): Part | undefined {
  if (key === planKey) {
    const plan = planSchema.safeParse(value);
    return plan.success ? { plan: plan.data } : undefined;
  }
  if (key.startsWith(choicesPrefix)) {
    const choices = findKeptChoices(key, value);
    return choices === undefined ? undefined : { choices };
  }
  const item = itemSchema.safeParse(value);
  return item.success && key === itemKey(item.data.id) ? { item: item.data } : undefined;
}

async function setAside(
  values: KeyValues,
  faulty: readonly (readonly [string, unknown])[],
): Promise<void> {
  if (faulty.length === 0) return;
  const set = faulty.map(([key, value]) => [asideKey(key, value), value] as const);
  await values.write(
    set,
    faulty.map(([key]) => key),
  );
}

/** Two faulty values of one name both stay. */
function asideKey(key: string, value: unknown): string {
  const text = JSON.stringify(value) ?? "";
  let sum = 0;
  for (const letter of text) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return `${asidePrefix}${key}:${sum.toString(36)}`;
}

/** The ids of what is collected. */
export async function collectedIds(values: KeyValues): Promise<readonly string[]> {
  const keys = await values.keys();
  return keys
    .filter((key) => key.startsWith(itemPrefix))
    .map((key) => key.slice(itemPrefix.length));
}

/** The item of an id as it is kept; `undefined` where there is none that can be read. */
export async function findItem(values: KeyValues, id: string): Promise<CollectionItem | undefined> {
  const entries = await values.entries();
  const [, value] = entries.find(([key]) => key === itemKey(id)) ?? [];
  const read = itemSchema.safeParse(value);
  return read.success ? read.data : undefined;
}

/** Adds items that are not there yet; one that is keeps the user's words and takes the facts that were found now. */
export async function addItems(values: KeyValues, items: readonly CollectionItem[]): Promise<void> {
  for (const item of items) {
    await values.update(itemKey(item.id), (value) => {
      const known = itemSchema.safeParse(value);
      if (!known.success) return item;
      return { ...item, own: known.data.own, collectedAt: known.data.collectedAt };
    });
  }
}

/** Puts items back exactly as they are, the user's words included. */
export function putItems(values: KeyValues, items: readonly CollectionItem[]): Promise<void> {
  return values.write(
    items.map((item) => [itemKey(item.id), item]),
    [],
  );
}

export function removeItems(values: KeyValues, ids: readonly string[]): Promise<void> {
  return values.write([], ids.map(itemKey));
}

/** Changes the user's words on an item; one that was removed elsewhere meanwhile comes back rather than losing them. */
export function writeOwn(
  values: KeyValues,
  item: CollectionItem,
  own: Partial<CollectionItem["own"]>,
): Promise<void> {
  return values.update(itemKey(item.id), (value) => {
    const known = itemSchema.safeParse(value);
    const kept = known.success ? known.data : item;
    return { ...kept, own: { ...kept.own, ...own } };
  });
}

export function writePlan(values: KeyValues, change: Partial<Plan>): Promise<void> {
  return values.update(planKey, (value) => {
    const known = planSchema.safeParse(value);
    return { ...(known.success ? known.data : emptyPlan), ...change };
  });
}

/** Puts a whole collection in the place of what is kept; what was set aside stays. */
export async function replaceKept(
  values: KeyValues,
  { items, plan, recurrenceChoices }: Collection,
): Promise<void> {
  const keys = await values.keys();
  const set = [
    [planKey, plan] as const,
    ...items.map((item) => [itemKey(item.id), item] as const),
    ...keptChoices(recurrenceChoices),
  ];
  const stays = new Set(set.map(([key]) => key));
  const gone = keys.filter((key) => !stays.has(key) && !key.startsWith(asidePrefix));
  await values.write(set, gone);
}

/** Keeps everything as long as the page is open, where the browser keeps nothing. */
export function inMemory(): KeyValues {
  const held = new Map<string, unknown>();
  return {
    entries: async () => [...held],
    keys: async () => [...held.keys()],
    async write(set, remove) {
      for (const key of remove) held.delete(key);
      for (const [key, value] of set) held.set(key, value);
    },
    async update(key, change) {
      held.set(key, change(held.get(key)));
    },
    clear: async () => held.clear(),
  };
}
