import { optionsResponse } from "#lib/api/http";
import { citationsOf } from "#lib/cite/citations-of";
import { respondCollect } from "#lib/collection/respond-collect";
import { requestSurroundings } from "#lib/db/request-surroundings";

export const dynamic = "force-dynamic";

/** What a collection keeps of observations and of cells of the matrix: `/export/collect?observations=KAZ-CCPR-CO3-21`. */
export async function GET(request: Request): Promise<Response> {
  const surroundings = await requestSurroundings();
  const { origin } = new URL(request.url);
  return respondCollect(request, surroundings, (made) => {
    const cite = (citable: Parameters<typeof citationsOf>[0]) =>
      citationsOf(citable, made.release, made.words);
    return { ...made, origin, cite };
  });
}

export const OPTIONS = optionsResponse;
