import { createStore, entries, type UseStore } from "idb-keyval";
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

export const packKey = (id: string, locale: string) => `${id}.${locale}`;

/** Made when it is first needed: to look whether something is saved leaves no trace by itself. */
export function packsStore(): UseStore {
  return createStore(packsDatabase, "packs");
}

/** What is kept; nothing, and no database made, in a browser where nothing was saved. */
export async function keptPacks(): Promise<readonly KeptPack[]> {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === packsDatabase)) return [];
  const found = await entries<string, KeptPack>(packsStore());
  return found.map(([, pack]) => pack).sort((a, b) => (a.about.id < b.about.id ? -1 : 1));
}
