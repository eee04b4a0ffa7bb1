import { inAskedLanguage } from "#lib/api/asked-language";
import { optionsResponse } from "#lib/api/http";
import { respondChangesFeed } from "#lib/changes/respond-feed";
import { requestSurroundings } from "#lib/db/request-surroundings";

export const dynamic = "force-dynamic";

/** What is new, as a feed: `/changes.atom?countries=KAZ,KGZ`. */
export async function GET(request: Request): Promise<Response> {
  const asked = inAskedLanguage(request);
  if (asked.kind === "refused") return asked.response;
  return respondChangesFeed(asked.request, await requestSurroundings(asked.locale));
}

export const OPTIONS = optionsResponse;
