import { type NextRequest, NextResponse } from "next/server";
import { currentReleaseId, pactaHome } from "#lib/db/release-files";
import { requestRelease } from "#lib/db/request-release";
import { defaultLocale, isLocale } from "#lib/i18n/locales";
import { heldNames } from "#lib/pages/held-names";
import { pageExists } from "#lib/pages/page-exists";

/**
 * Answers unknown addresses with a page and status 404 that are whole without JavaScript: a page that calls `notFound`
 * while it is drawn reaches the reader as an empty document that only a script fills. The page of documents itself says
 * what to do about a symbol that nobody knows.
 */
export function proxy(request: NextRequest): NextResponse {
  if (currentReleaseId(pactaHome(process.env)) === null) return NextResponse.next();
  const { pathname, searchParams } = request.nextUrl;
  const { locale, path } = splitLocale(pathname);
  const { release } = requestRelease(searchParams.get("release"));
  if (pageExists(path, heldNames(release))) return NextResponse.next();
  const page = path.startsWith("/documents/") ? path : "/no-such-page";
  return NextResponse.rewrite(new URL(`/${locale}${page}`, request.url), { status: 404 });
}

export const config = { matcher: "/((?!api/|export/|_next/|filter$|icon.svg$).*)" };

function splitLocale(pathname: string): { locale: string; path: string } {
  const [, first = ""] = pathname.split("/");
  if (!isLocale(first)) return { locale: defaultLocale, path: pathname };
  return { locale: first, path: pathname.slice(first.length + 1) };
}
