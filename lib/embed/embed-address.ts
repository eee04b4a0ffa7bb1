import { localHref } from "#lib/i18n/local-href";
import {
  defaultLocale,
  isLocale,
  type Locale,
  languageOf,
  localePath,
  withoutLanguage,
} from "#lib/i18n/locales";
import { decodeSegment } from "#lib/url/path-text";
import { encodeQueryValue, printQuery } from "#lib/url/query";

/** Where embeddable pages stand: `/embed/countries/KAZ/rights` draws what `/export/countries/KAZ/rights.svg` does. */
const folder = "/embed";

/** The part of an embeddable page that an address names, its language put aside. */
export type EmbedPlace = Readonly<{
  locale: Locale;
  /** Segments of the page's path, and last the name of its table. */
  segments: readonly string[];
  parameters: URLSearchParams;
}>;

/** The embeddable page of the list whose CSV is at `csvHref`: "/export/main.csv?asOf=2020-01-01&lang=ru" gives "/ru/embed/main?asOf=2020-01-01". */
export function embedAddress(csvHref: string): string {
  const [path = "", own = ""] = csvHref.split("?");
  const parameters = new URLSearchParams(own);
  const language = parameters.get("lang") ?? "";
  const kept = own
    .split("&")
    .filter((part) => part !== "" && !part.startsWith("lang="))
    .join("&");
  const bare = path.replace(/^\/export\//, `${folder}/`).replace(/\.csv$/, "");
  const address = `${bare}${kept === "" ? "" : `?${kept}`}`;
  return isLocale(language) ? localHref(language, address) : address;
}

/** The page that explains how to embed it, with the code to copy. */
export function embedCodeAddress(csvHref: string): string {
  const address = embedAddress(csvHref);
  const page = localHref(languageOf(address) ?? defaultLocale, folder);
  return `${page}?url=${encodeQueryValue(address)}`;
}

/**
 * Reads the address of an embeddable page of ours, whole or from its first slash; `null` where it is none.
 * `origin` is where this site is for the reader.
 */
export function findEmbedPlace(text: string, origin: string): EmbedPlace | null {
  if (!URL.canParse(text, origin)) return null;
  const url = new URL(text, origin);
  if (url.origin !== origin) return null;
  const path = withoutLanguage(url.pathname);
  if (!path.startsWith(`${folder}/`)) return null;
  const segments = path
    .slice(folder.length + 1)
    .split("/")
    .map(decodeSegment);
  if (segments.includes("")) return null;
  return {
    locale: languageOf(url.pathname) ?? defaultLocale,
    segments,
    parameters: url.searchParams,
  };
}

/** The address of the place, from its first slash. */
export function printEmbedPlace({ locale, segments, parameters }: EmbedPlace): string {
  const query = printQuery(Object.fromEntries(parameters));
  return `${localePath(locale, `${folder}/${segments.map(encodeURIComponent).join("/")}`)}${query}`;
}
