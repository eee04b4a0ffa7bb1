import type { Words } from "#lib/i18n/words";
import { type Cell, missing, value } from "#lib/table/table";

/** Where facts about sources by id are listed with title, publisher and day. */
export const sourcesPage = "/data#sources";

/** The sources of a fact, parted by " | ", as files and tables write them; a single id leads to the list of sources. */
export function sourcesCell(sources: readonly string[], words: Words): Cell {
  if (sources.length === 0) return missing(words("observation.noSource"));
  return value(sources.join(" | "));
}

/** The ids of sources, with a way to their list. */
export function sourceIdsCell(ids: readonly string[], words: Words): Cell {
  if (ids.length === 0) return missing(words("observation.noSource"));
  return value(ids.join("; "), { href: sourcesPage });
}
