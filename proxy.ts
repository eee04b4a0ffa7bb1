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

/**
 * Answers unknown addresses with a page and status 404 that are whole without JavaScript: a page that calls `notFound`
 * while it is drawn reaches the reader as an empty document that only a script fills. The page of documents itself says
 * what to do about a symbol that nobody knows; for every other address the rewrites of `next.config.js` choose the page by
 * the header `x-no-such-page`, because a rewrite made here names a host, which need not be the one that Next takes for itself.
 */
export function proxy(request: NextRequest): NextResponse {
  const headers = new Headers(request.headers);
  headers.set(addressHeader, addressOf(request));
  const current = currentReleaseId(pactaHome(process.env));
  if (current === null) return NextResponse.next({ request: { headers } });
  const { pathname, searchParams } = request.nextUrl;
  const path = withoutLanguage(pathname);
  const { release } = requestRelease(searchParams.get("release"));
  if (pageExists(path, heldNames(release))) return tagged(request, headers, [current, release.id]);
  if (path.startsWith("/documents/")) {
    return NextResponse.next({ status: 404, request: { headers } });
  }
  headers.set("x-no-such-page", languageOf(pathname) ?? defaultLocale);
  return NextResponse.next({ status: 404, request: { headers } });
}

/**
 * Names a page by all that it follows from, so that a reader who comes back is told in one line that nothing changed.
 * Not in development, where the code changes under one build; not for what Next's own router asks for, which is no page.
 */
function tagged(request: NextRequest, headers: Headers, releases: readonly string[]): NextResponse {
  if (process.env.NODE_ENV !== "production" || request.headers.has("rsc")) {
    return NextResponse.next({ request: { headers } });
  }
  const { pathname, search } = request.nextUrl;
  const parts = [buildId(), ...releases, todayOf(new Date()), `${pathname}${search}`];
  const told = { ETag: `W/${entityTag(parts)}`, "Cache-Control": "no-cache" };
  return isHeld(request.headers.get("if-none-match"), told.ETag)
    ? new NextResponse(null, { status: 304, headers: told })
    : NextResponse.next({ headers: told, request: { headers } });
}

/** The address that was asked for, by the host under which the reader knows this site. */
function addressOf(request: NextRequest): string {
  const { pathname, search } = request.nextUrl;
  return `${requestOrigin(request)}${pathname}${search}`;
}

export const config = {
  matcher:
    "/((?!api/|export/|packs(?:/|$)|guide-pictures/|_next/|filter$|calendar\\.ics$|changes\\.atom$).*)",
};
