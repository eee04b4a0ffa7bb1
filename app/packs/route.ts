import { packState } from "#lib/db/packs/held-packs";
import { siteAssets } from "#lib/db/packs/site-assets";

export const dynamic = "force-dynamic";

/** From what a pack would be made now, and the files that all of them need: what a browser compares with what it keeps. */
export function GET(): Response {
  const { files, bytes } = siteAssets();
  const answer = { ...packState(), assets: files, assetBytes: bytes };
  return Response.json(answer, { headers: { "Cache-Control": "no-store" } });
}
