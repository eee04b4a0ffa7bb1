import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Messages } from "#lib/i18n/messages";
import { type PackData, packDataOf } from "#lib/packs/pack-data";
import { dataPart, messagesPart, type PackAbout, packFile, pagePart } from "#lib/packs/pack-file";
import type { Release } from "#lib/release/release";

/** The most bytes of a pack, sent together with the scripts and styles that its pages need. */
export const mostPackBytes = 5_000_000;

export type PackRequest = Readonly<{
  about: Omit<PackAbout, "leftOut">;
  release: Release;
  releases: PackData["releases"];
  messages: Messages;
  /** Addresses of pages in the language of the pack, the ones that matter most first. */
  pages: readonly string[];
  /** The bytes of scripts, styles and fonts, which are sent beside the pack. */
  assetBytes: number;
  /** The page at an address as the server gives it; `null` where it has none there. */
  fetchPage(path: string): Promise<string | null>;
}>;

/** Makes a pack. Pages are taken in their order for as long as there is room; how many found none is said in it. */
export async function makePack(request: PackRequest): Promise<Blob> {
  const { about, release, releases, messages, pages, assetBytes, fetchPage } = request;
  const data = packDataOf(release, about.states, releases);
  const parts: (readonly [string, Uint8Array<ArrayBuffer>])[] = [
    [dataPart, await compressed(JSON.stringify(data))],
    [messagesPart, await compressed(JSON.stringify(messages))],
  ];
  let room = mostPackBytes - assetBytes - headBytes;
  for (const [, bytes] of parts) room -= bytes.length;
  let leftOut = 0;
  for (const path of pages) {
    const page = await fetchPage(path);
    if (page === null) continue;
    const bytes = await compressed(page);
    if (leftOut > 0 || bytes.length > room) {
      leftOut += 1;
      continue;
    }
    room -= bytes.length;
    parts.push([pagePart(path), bytes]);
  }
  return packFile({ ...about, leftOut }, parts);
}

/** Kept free for the list of parts. */
const headBytes = 50_000;

const gzipText = promisify(gzip);

async function compressed(text: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await gzipText(text, { level: 9 }));
}
