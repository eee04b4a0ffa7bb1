import { openSavedSite, type SavedSite } from "#components/offline/saved-site";
import { defaultLocale, languageOf, localePath } from "#lib/i18n/locales";
import { offlineCopy } from "#lib/packs/offline-copy";
import { withFreshNonce } from "#lib/packs/page-nonce";
import { formAddress } from "#lib/url/form-address";
import { decodeSegment } from "#lib/url/path-text";

/** What of a service worker this file uses; the types of a page know nothing of it. */
type FetchEvent = Event &
  Readonly<{ request: Request; respondWith(answer: Promise<Response>): void }>;
type Worker = Readonly<{
  location: Location;
  skipWaiting(): Promise<void>;
  clients: Readonly<{ claim(): Promise<void> }>;
  addEventListener(
    name: "install" | "activate" | "message" | "fetch",
    listener: (event: FetchEvent & { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
}>;
const worker = self as unknown as Worker;

/** After so long a page that is saved is shown instead of waiting on. */
const patienceMs = 6000;

let site: Promise<SavedSite> | undefined;
function savedSite(): Promise<SavedSite> {
  site ??= openSavedSite();
  site.catch(forgetSite);
  return site;
}
function forgetSite(): void {
  site = undefined;
}

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));
/** A page says that it saved or removed something. */
worker.addEventListener("message", forgetSite);

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== worker.location.origin) return;
  const [, first] = url.pathname.split("/");
  if (first === "packs" || first === "api") return;
  if (url.pathname.startsWith("/_next/static/")) return event.respondWith(assetOf(request));
  if (url.pathname === "/offline/answer") return event.respondWith(answerView(url));
  event.respondWith(networkFirst(request));
});

/** Names of these files change with their content: one that is kept is the one. */
async function assetOf(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

async function networkFirst(request: Request): Promise<Response> {
  const isPage = request.mode === "navigate";
  const asked = fetch(request);
  try {
    const answer = await (isPage ? Promise.race([asked, tooLong()]) : asked);
    const isDown = answer.status >= 502 && answer.status <= 504;
    return isDown ? ((await fromSaved(request)) ?? answer) : answer;
  } catch {
    const saved = await fromSaved(request);
    return saved ?? asked;
  }
}

function tooLong(): Promise<never> {
  return new Promise((_, fail) => setTimeout(() => fail(new Error("too long")), patienceMs));
}

async function fromSaved(request: Request): Promise<Response | null> {
  const url = new URL(request.url);
  if (url.pathname === "/filter") return redirect(formAddress(url.searchParams), url);
  const saved = await savedSite();
  const file = await saved.file(request);
  if (file !== null) return file;
  if (request.mode !== "navigate") return null;
  const page = url.search === "" ? await saved.page(decoded(url.pathname)) : null;
  if (page !== null) return htmlOf(offlineCopy(page), 200);
  return viewPage(url, saved);
}

/** Pages are kept under their addresses as links write them. */
function decoded(pathname: string): string {
  return pathname.split("/").map(decodeSegment).map(encodeURIComponent).join("/");
}

/** The page in which answers made here are shown stands at the address that was asked for. */
async function viewPage(url: URL, saved: SavedSite): Promise<Response> {
  const view = await saved.view(url);
  if (view.kind === "elsewhere") return redirect(view.address, url) ?? Response.error();
  const locale = languageOf(url.pathname) ?? defaultLocale;
  const frame =
    (await saved.page(localePath(locale, "/offline/view"))) ?? (await saved.page("/offline/view"));
  const status = view.kind === "not-saved" ? 503 : 200;
  return frame === null ? Response.error() : htmlOf(offlineCopy(frame, view.kind), status);
}

async function answerView(url: URL): Promise<Response> {
  const at = new URL(url.searchParams.get("at") ?? "/", url.origin);
  const answer = await (await savedSite()).view(at);
  return Response.json(answer, { headers: { "Cache-Control": "no-store" } });
}

function redirect(address: string | null, url: URL): Response | null {
  return address === null ? null : Response.redirect(new URL(address, url.origin).href, 303);
}

function htmlOf(kept: string, status: number): Response {
  const { html, policy } = withFreshNonce(kept);
  const headers = {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "Content-Security-Policy": policy,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
  };
  return new Response(html, { status, headers });
}
