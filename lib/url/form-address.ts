import { printQuery } from "#lib/url/query";

/** The field of every form that says where it leads. Pages have parameters called `to` and `page`, none called `path`. */
export const pathField = "path";

/**
 * The canonical address that a GET form asks for: `path` is a path of our own, everything else its parameters; repeated
 * ones (checkboxes) are joined by commas, empty ones dropped. A query in `path` stays where the form says nothing else.
 * `null` where `path` is missing or leads anywhere but to a path of this site.
 */
export function formAddress(form: URLSearchParams): string | null {
  const to = ownPath(form.get(pathField));
  if (to === null) return null;
  const query: Record<string, string> = Object.fromEntries(to.searchParams);
  for (const name of new Set(form.keys())) {
    if (name === pathField) continue;
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
