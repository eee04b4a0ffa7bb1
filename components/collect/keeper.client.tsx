"use client";

import { openBrowserValues } from "#components/collect/browser-values.client";
import { collectedEvent, collectedKey } from "#components/collect/collected";
import { collectedIds, inMemory, type KeyValues } from "#lib/collection/kept-collection";

/** Where the collection of this browser is kept. */
export type Keeper = Readonly<{
  values: KeyValues;
  /** `false` where the browser keeps nothing: what is collected is gone with the page. */
  lasting: boolean;
  /** Calls back when another tab has changed the collection; gives back how to stop. */
  onElsewhere(listener: () => void): () => void;
}>;

const channelName = "pacta-report";
let opening: Promise<Keeper> | undefined;

export function openKeeper(): Promise<Keeper> {
  opening ??= open();
  return opening;
}

async function open(): Promise<Keeper> {
  const channel = "BroadcastChannel" in window ? new BroadcastChannel(channelName) : null;
  const onElsewhere = (listener: () => void) => {
    channel?.addEventListener("message", listener);
    return () => channel?.removeEventListener("message", listener);
  };
  const [values, lasting] = await openBrowserValues().then(
    (found) => [found, true] as const,
    () => [inMemory(), false] as const,
  );
  const tell = async (ids: Promise<readonly string[]>) => {
    copyIds(lasting ? await ids : []);
    channel?.postMessage("changed");
  };
  copyIds(lasting ? await collectedIds(values) : []);
  return { values: telling(values, tell), lasting, onElsewhere };
}

/** The same, telling of every change after it has been written, with the ids that are there now. */
function telling(
  values: KeyValues,
  tell: (ids: Promise<readonly string[]>) => Promise<void>,
): KeyValues {
  return {
    ...values,
    write: (set, remove) => values.write(set, remove).then(() => tell(collectedIds(values))),
    update: (key, change) => values.update(key, change).then(() => tell(collectedIds(values))),
    clear: () => values.clear().then(() => tell(Promise.resolve([]))),
  };
}

/** Brings the copy of the ids up to date; nothing but the marks on buttons rests on it. */
function copyIds(ids: readonly string[]): void {
  try {
    if (ids.length === 0) localStorage.removeItem(collectedKey);
    else localStorage.setItem(collectedKey, JSON.stringify(ids));
  } catch {
    // A browser that keeps no copy shows no marks; the collection itself is not touched.
  }
  dispatchEvent(new Event(collectedEvent));
}
