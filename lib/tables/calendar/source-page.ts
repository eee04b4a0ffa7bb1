import type { Words } from "#lib/i18n/words";
import { type Cell, missing } from "#lib/table/table";
import { sourceIdsCell } from "#lib/tables/source-cell";

/** Ids of sources, leading to their list; where nothing was looked for there is no source. */
export function sourcePage(ids: readonly string[], words: Words): Cell {
  return ids.length === 0 ? missing(words("calendar.noSource")) : sourceIdsCell(ids, words);
}
