import { toCsv } from "#lib/export/csv";
import type { Release } from "#lib/release/release";
import { readQuery } from "#lib/search/read-query";
import { searchRows } from "#lib/search/search";
import { searchRequest } from "#lib/search/search-page";
import type { SearchParameters } from "#lib/search/search-scope";
import { observationTable } from "#lib/tables/observation-table";
import type { Words } from "#lib/tables/page-tables";

/** Observations read at a time: a file of any length takes the memory of these. */
const piece = 500;

/**
 * Every result of a search as CSV, in the order of the page, piece by piece. All columns of an observation are written;
 * the first piece begins with the header row.
 */
export function* searchCsv(
  release: Release,
  values: SearchParameters,
  words: Words,
  bom: boolean,
): Generator<string> {
  const request = searchRequest(release, values, readQuery(values.q, values.exact));
  const { rows } = searchRows(release, {
    ...request,
    offset: 0,
    limit: release.observations.total,
  });
  for (let from = 0; from < Math.max(1, rows.length); from += piece) {
    const observations = release.observations.read(rows.slice(from, from + piece));
    const table = observationTable({
      id: "search-results",
      title: words("search.title"),
      observations,
      index: release.index,
      words,
    });
    const text = toCsv(table, { bom: bom && from === 0 });
    yield from === 0 ? text : text.slice(text.indexOf("\r\n") + 2);
  }
}
