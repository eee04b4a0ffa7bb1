import { optionsResponse } from "#lib/api/http";
import { requestSurroundings } from "#lib/db/request-surroundings";
import { respondOembed } from "#lib/embed/oembed";

export const dynamic = "force-dynamic";

/** Tells programs that know oEmbed how to embed what stands at an address: `/api/v1/oembed?url=…&maxwidth=400`. */
export async function GET(request: Request): Promise<Response> {
  return respondOembed(request, requestSurroundings);
}

export const OPTIONS = optionsResponse;
