import { inAskedLanguage } from "#lib/api/asked-language";
import { problemResponse } from "#lib/api/http";
import { problem } from "#lib/api/problem";
import type { Surroundings } from "#lib/api/respond";
import { respondExport } from "#lib/api/respond-export";
import { collectWords } from "#lib/collection/collect-words";
import { respondCollect } from "#lib/collection/respond-collect";
import { respondLedger } from "#lib/collection/respond-ledger";
import { defaultLocale, isLocale, type Locale } from "#lib/i18n/locales";
import type { Messages } from "#lib/i18n/messages";
import { answers, type Held, NotHeldError } from "#lib/packs/held-release";
import { searchFilter, searchSpecification } from "#lib/search/search-scope";
import { readParameters } from "#lib/url/parameters";
import { decodeSegment } from "#lib/url/path-text";

/** The surroundings of an answer with the words of its language as they stand in their file. */
export type SpokenSurroundings = Surroundings & Readonly<{ messages: Messages }>;

/** What answers without a network: the words of a language and what the packs hold of a release. */
export type HeldSurroundings = Readonly<{
  held: Held;
  /** `null` where no pack has the words of the language. */
  in(locale: Locale): SpokenSurroundings | null;
}>;

/**
 * Answers the files of the site (`/export/…`) as the server does, with the same code, from what is saved; `null` where the
 * address is no file. What the packs do not hold whole is refused: a file never has fewer rows than it should.
 */
export function answerFile(request: Request, around: HeldSurroundings): Response | null {
  const { pathname, searchParams } = new URL(request.url);
  if (!pathname.startsWith("/export/")) return null;
  if (pathname === "/export/collect/words") {
    const asked = searchParams.get("lang");
    const locale = isLocale(asked) ? asked : defaultLocale;
    const words = around.in(locale)?.words;
    return words === undefined ? notHeld() : Response.json(collectWords(locale, words));
  }
  const asked = inAskedLanguage(request);
  if (asked.kind === "refused") return asked.response;
  const surroundings = around.in(asked.locale);
  if (surroundings === null) return notHeld();
  try {
    return respond(asked.request, around.held, surroundings);
  } catch (error) {
    if (error instanceof NotHeldError) return notHeld();
    throw error;
  }
}

/** Forms of file that only the server writes. */
const serverOnly: ReadonlySet<string> = new Set(["xlsx", "png"]);

function respond(request: Request, held: Held, surroundings: Surroundings): Response {
  const { pathname, searchParams } = new URL(request.url);
  if (pathname === "/export/collect") return respondCollect(request, surroundings);
  if (pathname === "/export/collect/recurrence") return respondLedger(request, surroundings);
  const path = pathname.split("/").slice(2).map(decodeSegment);
  if (/\.(?:xlsx|png)$/.test(pathname) || serverOnly.has(searchParams.get("format") ?? "")) {
    return notHeld();
  }
  if (path[0] === "search" && !holdsSearch(searchParams, held, surroundings)) return notHeld();
  return respondExport(request, path, surroundings);
}

/** Whether every result of a search is held. */
export function holdsSearch(
  parameters: URLSearchParams,
  held: Held,
  { requestRelease }: Pick<Surroundings, "requestRelease">,
): boolean {
  const { release } = requestRelease(null);
  const { values } = readParameters(searchSpecification(release), parameters);
  return answers(held, searchFilter(release.index, values));
}

export function notHeld(): Response {
  return problemResponse(
    problem("busy", "There is no network, and this needs more than is saved in this browser."),
  );
}
