import { cache } from "react";
import type { Query } from "#lib/url/query";

/**
 * What the address of the page that is being drawn pins: its release, and with it the day. Each request has its own; where no
 * page is drawn on a server (files, tests, the browser) nothing is pinned.
 */
const pinsOfRequest = cache((): { pins: Query } => ({ pins: {} }));

/** From here on the links of this page carry its release and its day along. A page that pins no release pins no day. */
export function pinRequest(
  address: Readonly<{ release: string | null; asOf: string | null }>,
): void {
  const { release, asOf } = address;
  pinsOfRequest().pins = release === null ? {} : { asOf: asOf ?? "", release };
}

export function requestPins(): Query {
  return pinsOfRequest().pins;
}
