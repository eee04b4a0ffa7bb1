import { uniqueKeys } from "#lib/cite/citation-key";
import type { CslItem } from "#lib/cite/csl-item.schema";

/** Items as a CSL-JSON file, in their order; an id that comes again gets a number. */
export function cslJsonOf(items: readonly CslItem[]): string {
  const ids = uniqueKeys(items.map(({ id }) => id));
  const unique = items.map((item, at) => ({ ...item, id: ids[at] ?? item.id }));
  return `${JSON.stringify(unique, null, 2)}\n`;
}
