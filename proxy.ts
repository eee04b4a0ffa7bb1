import { type NextRequest, NextResponse } from "next/server";
import { entityTag, isHeld } from "#lib/api/http";
import { todayOf } from "#lib/dates/calendar-date";
import { buildId } from "#lib/db/build-id";
import { currentReleaseId, pactaHome } from "#lib/db/release-files";
import { requestRelease } from "#lib/db/request-release";
import { requestOrigin } from "#lib/export/request-origin";
import { defaultLocale, languageOf, withoutLanguage } from "#lib/i18n/locales";
import { heldNames } from "#lib/pages/held-names";
import { addressHeader } from "#lib/pages/page-address";
import { pageExists } from "#lib/pages/page-exists";
import { contentPolicy, nonceHeader, pageHeaders } from "#lib/serve/page-headers";

/**
 * Answers unknown addresses with a page and status 404 that are whole without JavaScript: a page that calls `notFound`
 * while it is drawn reaches the reader as an empty document that only a script fills. The page of documents itself says
 * what to do about a symbol that nobody knows; for every other address the rewrites of `next.config.js` choose the page by
 * the header `x-no-such-page`, because a rewrite made here names a host, which need not be the one that Next takes for itself.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, searchParams } = request.nextUrl;
  const path = withoutLanguage(pathname);
  const current = currentReleaseId(pactaHome(process.env));
  if (current === null) return pageAnswer(request);
  const { release, missing } = requestRelease(searchParams.get("release"));
  if (missing === null) {
    if (pageExists(path, heldNames(release))) return tagged(request, [current, release.id]);
    if (path.startsWith("/documents/")) return pageAnswer(request, { status: 404 });
  }
  const language = languageOf(pathname) ?? defaultLocale;
  return pageAnswer(request, { status: 404, tell: { "x-no-such-page": language } });
}

/**
 * Names a page by all that it follows from, so that a reader who comes back is told in one line that nothing changed.
 * That line carries no content policy: the one that came with the page names the scripts of that page.
 * Not in development, where the code changes under one build; not for what Next's own router asks for, which is no page.
 */
function tagged(request: NextRequest, releases: readonly string[]): NextResponse {
  if (isDevelopment || request.headers.has("rsc")) return pageAnswer(request);
  const { pathname, search } = request.nextUrl;
  const parts = [buildId(), ...releases, todayOf(new Date()), `${pathname}${search}`];
  const add = { ETag: `W/${entityTag(parts)}`, "Cache-Control": "private, no-cache" };
  return isHeld(request.headers.get("if-none-match"), add.ETag)
    ? new NextResponse(null, { status: 304, headers: add })
    : pageAnswer(request, { add });
}

type Answer = Readonly<{
  status?: number;
  /** What the page itself is told, in the headers of the request. */
  tell?: Readonly<Record<string, string>>;
  /** What the reader's browser is told. */
  add?: Readonly<Record<string, string>>;
}>;

/** Lets Next draw the page, under a content policy with a nonce of its own, which Next reads from the headers of the request. */
function pageAnswer(request: NextRequest, { status, tell, add }: Answer = {}): NextResponse {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const policy = contentPolicy({ nonce, isDevelopment });
  const headers = new Headers(request.headers);
  headers.set(addressHeader, addressOf(request));
  headers.set(nonceHeader, nonce);
  headers.set("Content-Security-Policy", policy);
  for (const [name, value] of Object.entries(tell ?? {})) headers.set(name, value);
  return NextResponse.next({
    ...(status !== undefined && { status }),
    headers: { ...pageHeaders, "Content-Security-Policy": policy, ...add },
    request: { headers },
  });
}

const isDevelopment = process.env.NODE_ENV !== "production";

/** The address that was asked for, by the host under which the reader knows this site. */
function addressOf(request: NextRequest): string {
  const { pathname, search } = request.nextUrl;
  return `${requestOrigin(request)}${pathname}${search}`;
}

export const config = {
  matcher:
    "/((?!api/|(?:[a-z]{2}/)?embed/|export/|packs(?:/|$)|guide-pictures/|_next/|filter$|calendar\\.ics$|changes\\.atom$).*)",
};
