import { encodeQueryValue } from "#lib/url/query";

/** Where the provider of oEmbed stands. */
export const oembedPath = "/api/v1/oembed";

/** Where a program learns how to embed what stands at `address`, both whole. */
export function oembedAddress(address: string, origin: string, format: "json" | "xml" = "json") {
  const form = format === "json" ? "" : "&format=xml";
  return `${origin}${oembedPath}?url=${encodeQueryValue(address)}${form}`;
}
