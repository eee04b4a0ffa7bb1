"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { type Keeper, openKeeper } from "#components/collect/keeper.client";
import { type Collection, emptyCollection } from "#lib/collection/collection";
import type { CollectionItem } from "#lib/collection/item.schema";
import {
  addItems,
  type KeyValues,
  putItems,
  readKept,
  removeItems,
  replaceKept,
  type SetAside,
  writeOwn,
  writePlan,
} from "#lib/collection/kept-collection";
import type { Plan } from "#lib/collection/plan.schema";

/** The collection of this browser as the page shows it, and all that can be done to it. */
export type KeptCollection = Readonly<{
  collection: Collection;
  aside: readonly SetAside[];
  lasting: boolean;
  /** The last change could not be written: the page alone holds it. */
  hasFault: boolean;
  writeOwn(item: CollectionItem, own: Partial<CollectionItem["own"]>): void;
  writePlan(change: Partial<Plan>): void;
  remove(id: string): void;
  putBack(item: CollectionItem): void;
  /** Takes newly found facts into an item, the user's words kept. */
  renew(item: CollectionItem): void;
  replace(collection: Collection): Promise<boolean>;
  /** `false` where the browser refused. */
  wipe(): Promise<boolean>;
}>;

type Shown = Readonly<{ collection: Collection; aside: readonly SetAside[] }>;

/** `null` until the collection has been read; `"failed"` where the browser did not give it out. */
export function useCollection(): KeptCollection | "failed" | null {
  const keeper = useRef<Keeper | null>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const [hasFault, setFault] = useState(false);
  const [isUnread, setUnread] = useState(false);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    openKeeper().then(async (opened) => {
      if (isGone) return;
      keeper.current = opened;
      const read = async () => setShown(await readKept(opened.values));
      stop = opened.onElsewhere(read);
      await read().catch(() => setUnread(true));
    });
    return () => {
      isGone = true;
      stop?.();
    };
  }, []);
  const write = useCallback(async (change: (values: KeyValues) => Promise<void>) => {
    try {
      if (keeper.current !== null) await change(keeper.current.values);
      setFault(false);
      return true;
    } catch {
      setFault(true);
      return false;
    }
  }, []);
  const changes = useMemo(() => changesOf(setShown, write), [write]);
  if (shown === null || keeper.current === null) return isUnread ? "failed" : null;
  return { ...shown, ...changes, lasting: keeper.current.lasting, hasFault };
}

type Show = (change: (shown: Shown | null) => Shown | null) => void;
type Write = (change: (values: KeyValues) => Promise<void>) => Promise<boolean>;

/** Every change is seen at once and written after; where it cannot be written it stays seen, and that is said. */
function changesOf(show: Show, write: Write) {
  const showItems = (change: (items: readonly CollectionItem[]) => readonly CollectionItem[]) =>
    show(
      (shown) =>
        shown && {
          ...shown,
          collection: { ...shown.collection, items: change(shown.collection.items) },
        },
    );
  const put = (item: CollectionItem) =>
    showItems((items) => [...items.filter(({ id }) => id !== item.id), item]);
  return {
    writeOwn(item: CollectionItem, own: Partial<CollectionItem["own"]>) {
      showItems((items) =>
        items.map((each) =>
          each.id === item.id ? { ...each, own: { ...each.own, ...own } } : each,
        ),
      );
      write((values) => writeOwn(values, item, own));
    },
    writePlan(change: Partial<Plan>) {
      show(
        (shown) =>
          shown && {
            ...shown,
            collection: { ...shown.collection, plan: { ...shown.collection.plan, ...change } },
          },
      );
      write((values) => writePlan(values, change));
    },
    remove(id: string) {
      showItems((items) => items.filter((item) => item.id !== id));
      write((values) => removeItems(values, [id]));
    },
    putBack(item: CollectionItem) {
      put(item);
      write((values) => putItems(values, [item]));
    },
    renew(item: CollectionItem) {
      showItems((items) =>
        items.map((each) =>
          each.id === item.id ? { ...item, own: each.own, collectedAt: each.collectedAt } : each,
        ),
      );
      write((values) => addItems(values, [item]));
    },
    async replace(collection: Collection) {
      const written = await write((values) => replaceKept(values, collection));
      show((shown) => shown && { ...shown, collection });
      return written;
    },
    async wipe() {
      const wiped = await write((values) => values.clear());
      if (wiped) show(() => ({ collection: emptyCollection, aside: [] }));
      return wiped;
    },
  };
}
