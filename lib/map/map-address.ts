import { printQuery, type Query } from "#lib/url/query";

/** The page of the map with its parameters; `anchor` names a section of it. */
export function mapAddress(query: Query = {}, anchor = ""): string {
  return `/map${printQuery(query)}${anchor === "" ? "" : `#${anchor}`}`;
}
