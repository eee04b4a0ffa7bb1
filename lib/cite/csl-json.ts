import { keyGiver } from "#lib/cite/citation-key";
import type { CslItem } from "#lib/cite/csl-item.schema";

/** Items as a CSL-JSON file, in their order; an id that comes again gets a number. */
export function cslJsonOf(items: readonly CslItem[]): string {
  return [...cslJsonPieces(items)].join("");
}

/** The same, item by item: for lists of any length. */
export function* cslJsonPieces(items: Iterable<CslItem>): Generator<string> {
  const idOf = keyGiver();
  let before = "[\n";
  for (const item of items) {
    const text = JSON.stringify({ ...item, id: idOf(item.id) }, null, 2);
    yield `${before}  ${text.replaceAll("\n", "\n  ")}`;
    before = ",\n";
  }
  yield before === "[\n" ? "[]\n" : "\n]\n";
}
