import { optionsResponse } from "#lib/api/http";
import { respondChangesFeed } from "#lib/changes/respond-feed";
import { requestSurroundings } from "#lib/db/request-surroundings";

export const dynamic = "force-dynamic";

/** What is new, as a feed: `/changes.atom?countries=KAZ,KGZ`. */
export async function GET(request: Request): Promise<Response> {
  return respondChangesFeed(request, await requestSurroundings());
}

export const OPTIONS = optionsResponse;
