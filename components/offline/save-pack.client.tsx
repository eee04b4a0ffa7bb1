"use client";

import {
  assetsCache,
  dropDatabase,
  dropPack,
  type KeptPack,
  keepPack,
  keptPacks,
} from "#components/offline/kept-packs";
import { openPack } from "#lib/packs/pack-file";

/** What the server would save now. */
export type ServerState = Readonly<{
  release: string;
  build: string;
  day: string;
  assets: readonly string[];
}>;

/** How far saving is, from 0 to 1. */
export type Progress = (share: number) => void;

/** What the server would save now; `null` without a network. */
export async function serverState(): Promise<ServerState | null> {
  try {
    const answer = await fetch("/packs");
    return answer.ok ? ((await answer.json()) as ServerState) : null;
  } catch {
    return null;
  }
}

/** Whether this browser can keep pages: a service worker needs a safe connection, and some windows have none. */
export function canSave(): boolean {
  const hasWorker = "serviceWorker" in navigator && "caches" in window;
  return hasWorker && "DecompressionStream" in window && "databases" in indexedDB;
}

/**
 * Saves a pack and the scripts that its pages need, and lets the service worker answer from now on. Only here is one registered.
 * @throws with name `QuotaExceededError` where there is no room, and whatever the network throws.
 */
export async function savePack(id: string, locale: string, progress: Progress): Promise<void> {
  const state = await serverState();
  if (state === null) throw new Error("no network");
  await navigator.storage.persist?.();
  await navigator.serviceWorker.register(new URL("./service-worker.ts", import.meta.url), {
    scope: "/",
    updateViaCache: "none",
  });
  await saveAssets(state, (share) => progress(share / 3));
  const bytes = await fetchPack(id, locale, (share) => progress(1 / 3 + (share * 2) / 3));
  const { head, names } = await openPack(bytes);
  const { parts: _, ...about } = head;
  const kept: KeptPack = {
    about,
    bytes: bytes.size,
    pages: [...names].filter((name) => name.startsWith("page:")).length,
    savedAt: new Date().toISOString(),
    file: bytes,
  };
  await keepPack(kept);
  await dropUnusedAssets();
  await tellWorker();
}

async function saveAssets({ build, assets }: ServerState, progress: Progress): Promise<void> {
  const cache = await caches.open(assetsCache(build));
  for (const [n, address] of assets.entries()) {
    if ((await cache.match(address)) === undefined) await cache.add(address);
    progress((n + 1) / assets.length);
  }
}

async function fetchPack(id: string, locale: string, progress: Progress): Promise<Blob> {
  const answer = await fetch(`/packs/${id}?lang=${locale}`);
  if (!answer.ok || answer.body === null) throw new Error(`The pack answered ${answer.status}.`);
  const whole = Number(answer.headers.get("content-length"));
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let got = 0;
  const reader = answer.body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    pieces.push(new Uint8Array(next.value));
    got += next.value.length;
    if (whole > 0) progress(Math.min(1, got / whole));
  }
  return new Blob(pieces);
}

/** Scripts of a build whose last pack is gone. */
async function dropUnusedAssets(): Promise<void> {
  const used = new Set((await keptPacks()).map(({ about }) => assetsCache(about.build)));
  for (const name of await caches.keys()) {
    if (name.startsWith("pacta-assets-") && !used.has(name)) await caches.delete(name);
  }
}

async function tellWorker(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration("/");
  registration?.active?.postMessage("changed");
}

/** Removes one pack; with the last one everything goes. */
export async function removePack(pack: KeptPack): Promise<void> {
  await dropPack(pack);
  if ((await keptPacks()).length === 0) return forgetAll();
  await dropUnusedAssets();
  await tellWorker();
}

/** Removes every pack, every kept script and the service worker. What was collected for a report is kept apart and stays. */
export async function forgetAll(): Promise<void> {
  await dropDatabase();
  for (const name of await caches.keys()) {
    if (name.startsWith("pacta-assets-")) await caches.delete(name);
  }
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.map((registration) => registration.unregister()));
}
