import { defaultLocale } from "#lib/i18n/locales";

/** The official languages of the United Nations, in which it offers documents. */
const languagesOfTheUn: ReadonlySet<string> = new Set(["ar", "en", "es", "fr", "ru", "zh"]);

/** Where the official copy of a UN document is, by its symbol: in the reader's language where the United Nations speak it. */
export function symbolAddress(symbol: string, locale: string = defaultLocale): string {
  const language = languagesOfTheUn.has(locale) ? locale : defaultLocale;
  return `https://docs.un.org/${language}/${symbol.split("/").map(encodeURIComponent).join("/")}`;
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
