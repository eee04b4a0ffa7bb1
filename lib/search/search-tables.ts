import { type SearchParameters, searchSpecification } from "#lib/search/search-scope";
import type { PageTables } from "#lib/tables/page-tables";

/** How the address of the search is read. It has no table: its results are a list, and its file is written as a stream. */
export const searchPage: PageTables<unknown, SearchParameters, never> = {
  specification(_, release) {
    if (release === undefined) throw new Error("A search can only be read with its release.");
    return searchSpecification(release);
  },
  columns: {},
  tables: () => ({}),
};
