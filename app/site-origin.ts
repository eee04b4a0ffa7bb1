import { headers } from "next/headers";
import { requestOrigin } from "#lib/export/request-origin";

/** Where this site is for the reader of a page, for addresses that stand on paper. */
export async function siteOrigin(): Promise<string> {
  return requestOrigin(new Request("http://localhost/", { headers: await headers() }));
}
