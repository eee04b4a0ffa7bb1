"use client";

import { createStore, promisifyRequest, type UseStore } from "idb-keyval";
import type { KeyValues } from "#lib/collection/kept-collection";

const databaseName = "pacta-report";

/** The names and values of this browser's IndexedDB; rejects where the browser keeps nothing for the site. */
export async function openBrowserValues(): Promise<KeyValues> {
  const { inStore, drop } = openDatabase();
  await inStore("readonly", (items) => promisifyRequest(items.count()));
  return {
    entries: () => readEntries(inStore),
    keys: () =>
      inStore("readonly", async (items) =>
        (await promisifyRequest(items.getAllKeys())).map(String),
      ),
    write: (set, remove) =>
      inStore("readwrite", (items) => {
        for (const key of remove) items.delete(key);
        for (const [key, value] of set) items.put(value, key);
        return promisifyRequest(items.transaction);
      }),
    update: (key, change) =>
      inStore("readwrite", (items) => {
        const read = items.get(key);
        read.onsuccess = () => items.put(change(read.result), key);
        return promisifyRequest(items.transaction);
      }),
    clear: drop,
  };
}

/** A connection that makes way when another tab drops the database, and is opened anew when it is needed. */
function openDatabase(): Readonly<{ inStore: UseStore; drop: () => Promise<void> }> {
  const create = () => createStore(databaseName, "collection");
  let store = create();
  const close = (database: IDBDatabase) => {
    database.close();
    store = create();
  };
  const inStore: UseStore = (mode, use) =>
    store(mode, (items) => {
      const { db } = items.transaction;
      db.onversionchange = () => close(db);
      return use(items);
    });
  const drop = async () => {
    const database = await inStore("readwrite", async (items) => {
      items.clear();
      await promisifyRequest(items.transaction);
      return items.transaction.db;
    });
    close(database);
    await dropped();
  };
  return { inStore, drop };
}

/** Everything in the database is gone before; where another tab holds on to it, only its empty shell stays. */
function dropped(): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(databaseName);
    request.onsuccess = request.onerror = request.onblocked = () => resolve();
  });
}

function readEntries(inStore: UseStore): ReturnType<KeyValues["entries"]> {
  return inStore("readonly", async (items) => {
    const [keys, values] = await Promise.all([
      promisifyRequest(items.getAllKeys()),
      promisifyRequest<unknown[]>(items.getAll()),
    ]);
    return keys.map((key, place) => [String(key), values[place]] as const);
  });
}
