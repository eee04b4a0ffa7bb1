import { todayOf } from "#lib/dates/calendar-date";
import { buildId } from "#lib/db/build-id";
import { makePack } from "#lib/db/packs/make-pack";
import { siteAssets } from "#lib/db/packs/site-assets";
import { heldReleases } from "#lib/db/release-contents";
import { pactaHome } from "#lib/db/release-files";
import { requestRelease } from "#lib/db/request-release";
import type { Locale } from "#lib/i18n/locales";
import { messagesIn } from "#lib/i18n/messages";
import { allPack, packPages } from "#lib/packs/pack-pages";
import { withHeldNonce } from "#lib/packs/page-nonce";
import type { Release } from "#lib/release/release";

/** Packs made last stay at hand for those who ask next; each is up to five megabytes. */
const mostKept = 3;
const made = new Map<string, Promise<Blob>>();
/**
 * One at a time, since each asks the server for a hundred pages, and whoever asked for it may have gone before its turn: so
 * many may wait.
 */
const mostWaiting = 8;
let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/** What a pack would be made of now; one with the same words is the same. */
export function packState() {
  const { release } = requestRelease(null);
  return { release: release.id, build: buildId(), day: todayOf(new Date()) };
}

export function isPack(id: string, release: Release): boolean {
  return id === allPack || release.index.country(id) !== undefined;
}

/** The pack of a State, or of everything, for readers at `origin`; `"busy"` where too many wait to be made. */
export function findPack(
  id: string,
  locale: Locale,
  origin: string,
): Promise<Blob> | "busy" | undefined {
  const { release } = requestRelease(null);
  if (!isPack(id, release)) return undefined;
  const state = packState();
  const name = [id, locale, origin, ...Object.values(state)].join(" ");
  const known = made.get(name);
  if (known !== undefined) return known;
  if (waiting >= mostWaiting) return "busy";
  waiting += 1;
  const pack = last.then(() => newPack(id, locale, origin, release));
  last = pack.catch(() => undefined).finally(() => (waiting -= 1));
  made.set(name, pack);
  pack.catch(() => made.delete(name));
  for (const oldest of made.keys()) if (made.size > mostKept) made.delete(oldest);
  return pack;
}

async function newPack(
  id: string,
  locale: Locale,
  origin: string,
  release: Release,
): Promise<Blob> {
  return makePack({
    about: { id, locale, states: id === allPack ? [] : [id], ...packState() },
    release,
    releases: heldReleases(pactaHome(process.env)),
    messages: await messagesIn(locale),
    pages: packPages(release, id, locale),
    assetBytes: siteAssets().bytes,
    fetchPage: (path) => ownPage(path, origin),
  });
}

/**
 * A page of this very server, as a reader at `origin` gets it.
 * @throws where the server fails: a pack without a page that there is would pass for whole.
 */
async function ownPage(path: string, origin: string): Promise<string | null> {
  const { host, protocol } = new URL(origin);
  const response = await fetch(`http://127.0.0.1:${process.env.PORT ?? 3000}${path}`, {
    headers: { "x-forwarded-host": host, "x-forwarded-proto": protocol.slice(0, -1) },
  });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
  return withHeldNonce(await response.text(), response.headers.get("content-security-policy"));
}
