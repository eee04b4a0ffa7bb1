import { inAskedLanguage } from "#lib/api/asked-language";
import { optionsResponse } from "#lib/api/http";
import { requestSurroundings } from "#lib/db/request-surroundings";
import { respondFrames } from "#lib/matrix/respond-frames";

export const dynamic = "force-dynamic";

/** The matrix through time, for its slider: `/export/frames?region=central-asia`. */
export async function GET(request: Request): Promise<Response> {
  const asked = inAskedLanguage(request);
  if (asked.kind === "refused") return asked.response;
  return respondFrames(asked.request, await requestSurroundings(asked.locale));
}

export const OPTIONS = optionsResponse;
