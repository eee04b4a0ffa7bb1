import { collectWords } from "#lib/collection/collect-words";
import { requestSurroundings } from "#lib/db/request-surroundings";
import { defaultLocale, isLocale } from "#lib/i18n/locales";

export const dynamic = "force-dynamic";

/** What is said when something is collected, in the language `lang`: loaded with the first press of a button. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams.get("lang") ?? "";
  const locale = isLocale(asked) ? asked : defaultLocale;
  const { words } = await requestSurroundings(locale);
  const headers = { "Cache-Control": "no-cache" };
  return Response.json(collectWords(locale, words), { headers });
}
