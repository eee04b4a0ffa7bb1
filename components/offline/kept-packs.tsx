import type { PackAbout } from "#lib/packs/pack-file";

/** A pack as this browser keeps it. */
export type KeptPack = Readonly<{
  about: PackAbout;
  /** Bytes of the pack as it was sent, and the pages in it. */
  bytes: number;
  pages: number;
  /** When it was saved, by the clock of this machine. */
  savedAt: string;
  file: Blob;
}>;

export const packsDatabase = "pacta-offline";
/** The files of a build that pages need are kept under its name. */
export const assetsCache = (build: string) => `pacta-assets-${build}`;

/** What is kept; nothing, and no database made, in a browser where nothing was saved. */
export async function keptPacks(): Promise<readonly KeptPack[]> {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === packsDatabase)) return [];
  const found = await inStore("readonly", (store) => store.getAll());
  return (found as KeptPack[]).sort((a, b) => (packName(a) < packName(b) ? -1 : 1));
}

export async function keepPack(pack: KeptPack): Promise<void> {
  await inStore("readwrite", (store) => store.put(pack, packName(pack)));
}

export async function dropPack(pack: KeptPack): Promise<void> {
  await inStore("readwrite", (store) => store.delete(packName(pack)));
}

/** Removes the database itself, so that not even its name stays. */
export function dropDatabase(): Promise<void> {
  return new Promise((done, fail) => {
    const request = indexedDB.deleteDatabase(packsDatabase);
    request.onsuccess = () => done();
    request.onerror = () => fail(request.error);
  });
}

function packName({ about: { id, locale } }: KeptPack): string {
  return `${id}.${locale}`;
}

const storeName = "packs";

/** One transaction, in a connection of its own: an open one would keep the database from being removed. */
async function inStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await openDatabase();
  try {
    return await new Promise<T>((done, fail) => {
      const transaction = database.transaction(storeName, mode);
      const request = work(transaction.objectStore(storeName));
      transaction.oncomplete = () => done(request.result);
      transaction.onabort = () => fail(transaction.error);
      transaction.onerror = () => fail(transaction.error);
    });
  } finally {
    database.close();
  }
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const request = indexedDB.open(packsDatabase, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName);
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
}
