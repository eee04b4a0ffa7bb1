import { readQuery } from "#lib/search/read-query";
import { search } from "#lib/search/search";
import { searchRequest } from "#lib/search/search-page";
import { type SearchParameters, searchSpecification } from "#lib/search/search-scope";
import type { Table } from "#lib/table/table";
import { observationTable } from "#lib/tables/observation-table";
import type { PageTables, TableRequest } from "#lib/tables/page-tables";

type Request = TableRequest<unknown, SearchParameters>;

/** The page of results; its one table is every result of the search, on whatever page. */
export const searchPage: PageTables<unknown, SearchParameters, never> &
  Readonly<{ all(request: Request): Table }> = {
  specification(_, release) {
    if (release === undefined) throw new Error("A search can only be read with its release.");
    return searchSpecification(release);
  },
  columns: {},
  tables: () => ({}),
  all({ release, values, words }) {
    const use = readQuery(values.q, values.exact);
    const { items } = search(release, {
      ...searchRequest(release, values, use),
      offset: 0,
      limit: release.observations.total,
    });
    return observationTable({
      id: "search-results",
      title: words("search.title"),
      observations: items.map(({ observation }) => observation),
      index: release.index,
      words,
    });
  },
};
