import { printQuery } from "#lib/url/query";

/**
 * The canonical address that a GET form asks for: `to` is a path of our own, everything else its parameters; repeated
 * ones (checkboxes) are joined by commas, empty ones dropped. A query in `to` stays where the form says nothing else.
 * `null` where `to` is missing or leads anywhere but to a path of this site.
 */
export function formAddress(form: URLSearchParams): string | null {
  const to = ownPath(form.get("to"));
  if (to === null) return null;
  const query: Record<string, string> = Object.fromEntries(to.searchParams);
  for (const name of new Set(form.keys())) {
    if (name === "to") continue;
    query[name] = form
      .getAll(name)
      .map((value) => value.trim())
      .filter(Boolean)
      .join(",");
  }
  return `${to.pathname}${printQuery(query)}${to.hash}`;
}

/** `//host`, `/\host` and `/.//host` all leave the site once a browser has read them. */
function ownPath(path: string | null): URL | null {
  const base = "http://site.invalid";
  if (path === null || !path.startsWith("/") || !URL.canParse(path, base)) return null;
  const url = new URL(path, base);
  return url.origin === base && !url.pathname.startsWith("//") ? url : null;
}
