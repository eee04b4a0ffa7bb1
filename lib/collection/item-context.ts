import type { Citable } from "#lib/cite/citable";
import { citationsOf } from "#lib/cite/citations-of";
import type { Citations } from "#lib/collection/item.schema";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { Words } from "#lib/i18n/words";
import type { Release } from "#lib/release/release";
import { printQuery } from "#lib/url/query";

/** What items are made with besides the record itself. */
export type ItemContext = Readonly<{
  release: Release;
  asOf: IsoDate;
  words: Words;
  /** Makes our own addresses absolute: "http://localhost:3000". */
  origin: string;
}>;

/** Where an item came from, and the address that shows it again as it was: release and day pinned. */
export function originOf({ release, asOf, origin }: ItemContext, path: string) {
  const [bare = "", query = ""] = path.split("?");
  const own = Object.fromEntries(new URLSearchParams(query));
  const link = `${origin}${bare}${printQuery({ ...own, asOf, release: release.id })}`;
  return { link, release: release.id, asOf };
}

/** The references of what an item is about, as the item keeps them. */
export function cite(citable: Citable, { release, words }: ItemContext): Citations {
  return { ...citationsOf(citable, release, words) };
}
