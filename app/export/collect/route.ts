import { inAskedLanguage } from "#lib/api/asked-language";
import { optionsResponse } from "#lib/api/http";
import { respondCollect } from "#lib/collection/respond-collect";
import { requestSurroundings } from "#lib/db/request-surroundings";

export const dynamic = "force-dynamic";

/** What a collection keeps of observations and of cells of the matrix: `/export/collect?observations=KAZ-CCPR-CO3-21`. */
export async function GET(request: Request): Promise<Response> {
  const asked = inAskedLanguage(request);
  if (asked.kind === "refused") return asked.response;
  return respondCollect(asked.request, await requestSurroundings(asked.locale));
}

export const OPTIONS = optionsResponse;
