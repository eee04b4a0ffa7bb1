/**
 * Where this site is for the caller: "https://pacta.example". What a proxy in front says counts, else the `Host` that was
 * asked for, else the address of the request itself; a header that is no plain host name is passed over.
 */
export function requestOrigin(request: Request): string {
  const { protocol, host } = new URL(request.url);
  const given = [first(request, "x-forwarded-host"), first(request, "host")];
  const named = given.find((each) => each !== null && isHost(each)) ?? host;
  const scheme = first(request, "x-forwarded-proto");
  const safe = scheme === "http" || scheme === "https" ? `${scheme}:` : protocol;
  return `${safe}//${named.toLowerCase()}`;
}

/** Of several proxies the one nearest to the caller comes first. */
function first(request: Request, header: string): string | null {
  return request.headers.get(header)?.split(",")[0]?.trim() ?? null;
}

/** A host name or an address with an optional port; nothing else can stand in a file, a header or a link. */
function isHost(text: string): boolean {
  const name =
    /^(?:[a-z0-9](?:[a-z0-9-]{0,62})(?:\.[a-z0-9-]{1,63})*|\[[0-9a-f:]{2,39}\])(?::\d{1,5})?$/i;
  return text.length <= 255 && name.test(text) && URL.canParse(`http://${text}`);
}
