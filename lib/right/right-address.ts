import { encodeQueryValue, printQuery, type Query } from "#lib/url/query";

/** The page of a right, with its parameters; `anchor` names a section of it. */
export function rightAddress(id: string, query: Query = {}, anchor = ""): string {
  return `/rights/${encodeQueryValue(id)}${printQuery(query)}${anchor === "" ? "" : `#${anchor}`}`;
}
