import { itemIdOf } from "#lib/collection/item-id";
import type { Row } from "#lib/table/table";

/**
 * What an item is called, the same in every browser and every release. The name says where its facts are:
 * `observation:<id>` · `cell:KAZ.CCPR` · `table:countries/KAZ/acts?acts.sort=-date` · `picture:parties?asOf=…` ·
 * `row:countries/KAZ/acts?row=<row>` · `row:concerns?row=<right>&column=KAZ` for one cell of a row.
 */
export function itemAddress(id: string, release: string | null): string {
  const cut = id.indexOf(":");
  const [kind, rest] = [id.slice(0, cut), id.slice(cut + 1)];
  const pinned = (query: string) => {
    const all = [query, ...(release === null ? [] : [`release=${release}`])].filter(Boolean);
    return all.length === 0 ? "" : `?${all.join("&")}`;
  };
  if (kind === "observation" || kind === "cell") {
    return `/export/collect${pinned(`${kind}s=${encodeURIComponent(rest)}`)}`;
  }
  const [path = "", query = ""] = rest.split("?");
  return `/export/${path}.collect.json${pinned(kind === "picture" ? `${query}${query && "&"}as=picture` : query)}`;
}

/** The name of a row: an observation is one and the same in every table, another row is of its table. */
export function rowItemId(row: Row, exportHref: string): string {
  const { id } = row.cells;
  const isObservation = id?.kind === "value" && id.href?.startsWith("/observations/") === true;
  return isObservation ? `observation:${row.id}` : itemIdOf("row", exportHref, { row: row.id });
}
