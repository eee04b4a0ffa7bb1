import { withoutLanguage } from "#lib/i18n/locales";
import { decodePath } from "#lib/url/path-text";
import { printQuery } from "#lib/url/query";

/** A page and all that its address asks for, whatever the release: what two releases are compared by. */
export type View = Readonly<{
  /** Segments of its path, without the language. */
  path: readonly string[];
  parameters: URLSearchParams;
}>;

/** Addresses stay short enough for every browser and server. */
export const longestView = 1_500;

/** The address of a view: "/ru/countries/KAZ?kinds=concern&release=…#list" is "/countries/KAZ?kinds=concern". */
export function viewAddress(address: string): string {
  const { pathname, parameters } = partsOf(address);
  return `${pathname}${printQuery(Object.fromEntries(parameters))}`;
}

/** Reads the address of a view; `null` where it is no path of this site. */
export function readView(address: string): View | null {
  if (!/^\/(?![/\\])/.test(address) || !URL.canParse(address, base)) return null;
  const { pathname, parameters } = partsOf(address);
  const path = pathname.split("/").filter(Boolean);
  return { path: path.map((segment) => decodePath([segment])), parameters };
}

const base = "http://site.invalid";

function partsOf(address: string) {
  const url = new URL(address, base);
  const parameters = url.searchParams;
  for (const name of ["release", "lang"]) parameters.delete(name);
  return { pathname: withoutLanguage(url.pathname), parameters };
}
