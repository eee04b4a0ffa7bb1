import { askedAddress } from "#app/asked-address";
import { currentReleaseId, pactaHome } from "#lib/db/release-files";
import { requestRelease } from "#lib/db/request-release";
import { pinRequest } from "#lib/i18n/request-pins";

/** The same for a page that reads nothing of a release itself, by the address that `proxy.ts` tells. */
export async function pinThisPage(): Promise<void> {
  const asked = await askedAddress();
  if (asked !== null) pinPage(asked);
}

/**
 * Lets the links of the page at an address carry its release along, where it pins one that is held. Returns the id of the release
 * that the page reads; `null` before the first is compiled.
 */
export function pinPage({ searchParams }: URL): string | null {
  const current = currentReleaseId(pactaHome(process.env));
  const asked = searchParams.get("release") || null;
  if (current === null || asked === null || requestRelease(asked).missing !== null) return current;
  pinRequest({ release: asked, asOf: searchParams.get("asOf") });
  return asked;
}
