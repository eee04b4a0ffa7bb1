import { optionsResponse } from "#lib/api/http";
import { respondCollect } from "#lib/collection/respond-collect";
import { requestSurroundings } from "#lib/db/request-surroundings";

export const dynamic = "force-dynamic";

/** What a collection keeps of observations and of cells of the matrix: `/export/collect?observations=KAZ-CCPR-CO3-21`. */
export async function GET(request: Request): Promise<Response> {
  return respondCollect(request, await requestSurroundings());
}

export const OPTIONS = optionsResponse;
