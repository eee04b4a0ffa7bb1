/**
 * The name of what an export address gives, by whatever ending it has: `/export/countries/KAZ/acts.csv?acts.sort=-date`
 * is `table:countries/KAZ/acts?acts.sort=-date`. The release, the language and the cell whose
 * story is open are no part of a name.
 */
export function itemIdOf(
  kind: "table" | "picture" | "row",
  exportHref: string,
  more: Readonly<Record<string, string>> = {},
): string {
  const [path = "", query = ""] = exportHref.split("?");
  const parameters = new URLSearchParams(query);
  for (const name of ["release", "as", "row", "column", "bom", "cell", "lang"])
    parameters.delete(name);
  if (kind === "row") forgetArrangement(parameters);
  for (const [name, text] of Object.entries(more)) parameters.set(name, text);
  const name = path.replace(/^\/export\//, "").replace(/(?:\.[a-z]+)+$/, "");
  return `${kind}:${name}${parameters.size === 0 ? "" : `?${parameters}`}`;
}

/** How a table is sorted and narrowed says nothing about one of its rows. */
function forgetArrangement(parameters: URLSearchParams): void {
  for (const name of [...parameters.keys()]) {
    if (/^(?:.+\.)?(?:sort|filter|columns)$/.test(name)) parameters.delete(name);
  }
}
