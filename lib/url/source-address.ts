/** Where the official copy of a UN document is, by its symbol. */
export function symbolAddress(symbol: string): string {
  return `https://docs.un.org/en/${symbol.split("/").map(encodeURIComponent).join("/")}`;
}

/** What to do with the address of a source: link it where its host is on the list, else only name the host. */
export type SourceAddress = Readonly<{ host: string; href: string | null }>;

export function sourceAddress(url: string, linkableHosts: ReadonlySet<string>): SourceAddress {
  const { host, protocol } = new URL(url);
  const web = protocol === "https:" || protocol === "http:";
  return { host, href: web && linkableHosts.has(host) ? url : null };
}

/** The hosts that may be linked: official ones, and known libraries and organisations. */
export function linkableHosts(
  facts: Readonly<{ linkableHosts: readonly { host: string }[] }>,
): ReadonlySet<string> {
  return new Set(facts.linkableHosts.map(({ host }) => host));
}
