import type { IsoDate } from "#lib/dates/calendar-date";
import type { AboutSource } from "#lib/export/about";
import { type FilePlace, type FileSubject, subjectOfList } from "#lib/export/about/subject";
import { aboutOf } from "#lib/export/about-of";
import type { ExportRows } from "#lib/export/export-rows";
import { type ExportedList, linksOf, once } from "#lib/export/exported-list";
import type { Observation } from "#lib/observations/observation";
import { readQuery } from "#lib/search/read-query";
import { type SearchAnswer, searchRows } from "#lib/search/search";
import { searchRequest } from "#lib/search/search-page";
import { type SearchParameters, searchSpecification } from "#lib/search/search-scope";
import type { Row, Table } from "#lib/table/table";
import { observationTable } from "#lib/tables/observation-table";
import { type Dropped, type RawParameters, readParameters } from "#lib/url/parameters";

/** Observations read at a time. Few, so that they are let go while they are young: with 500 a file of 268,000 rows takes 120 MB more. */
const piece = 25;

/** Rows after which what they left behind is collected; most files are shorter. */
const rowsBetweenCollections = 10_000;

/**
 * Much of what reading a row leaves grows old before it is collected, and of the old the engine lets four times as much
 * lie as it needs: 300 MB over a whole index. Where the server was not started with `--expose-gc` it lies.
 */
function collectGarbage(): void {
  void globalThis.gc?.({ type: "major", execution: "async" });
}

export type SearchExport = Readonly<{
  list: ExportedList;
  asOf: IsoDate;
  dropped: readonly Dropped[];
  known: readonly string[];
}>;

/** Every result of a search, however many, in the order of the page, with all columns of an observation. */
export function readSearchExport(
  place: FilePlace,
  parameters: RawParameters,
  today: IsoDate,
): SearchExport {
  const specification = searchSpecification(place.release);
  const { values, dropped } = readParameters(specification, parameters);
  const asOf = values.asOf ?? today;
  const list = searchList(place, values, asOf);
  return { list, asOf, dropped, known: Object.keys(specification) };
}

/** The results of a search as a list for files; the page that is shown does not matter. */
export function searchList(
  place: FilePlace,
  values: SearchParameters,
  asOf: IsoDate,
): ExportedList {
  const { release, words } = place;
  const { observations } = release;
  const request = searchRequest(release, values, readQuery(values.q, values.exact));
  const { rows, facets } = searchRows(release, {
    ...request,
    offset: 0,
    limit: observations.total,
  });
  const whole = tableOf(place, []);
  const subject = subjectOfList(
    { ...place, name: "" },
    {
      whole,
      rowCount: rows.length,
      asOf,
      specification: searchSpecification(release) as unknown as FileSubject["specification"],
      values: { ...values, page: 1 },
    },
  );
  const about = once(() => aboutOf(subject, sourcesOf(facets, values, words)));
  const rowLink = linksOf(subject);
  return {
    subject,
    about,
    rows: (): ExportRows => ({ columns: whole.columns, pieces, about: about(), rowLink, words }),
    table: () => {
      const table = { ...whole, rows: [...pieces()].flat() };
      return { table, about: about(), rowLink, origin: place.origin };
    },
    picture: () => null,
    citable(id) {
      const observation = observations.find(id);
      return observation === undefined ? undefined : { kind: "observation", observation };
    },
  };

  function* pieces(): Generator<readonly Row[]> {
    for (let from = 0; from < rows.length; from += piece) {
      if (from > 0 && from % rowsBetweenCollections === 0) collectGarbage();
      yield tableOf(place, observations.read(rows.slice(from, from + piece))).rows;
    }
  }
}

/** All columns are written: a reader of a file cannot choose further ones. */
function tableOf({ release, words }: FilePlace, observations: readonly Observation[]): Table {
  const parts = { id: "search-results", title: words("search.title"), observations, words };
  const table = observationTable({ ...parts, index: release.index });
  return { ...table, columns: table.columns.map(({ hidden: _, ...column }) => column) };
}

/**
 * How the results were verified, from the counts of the search, which leave the choice of a verification aside: official
 * text is what was imported.
 */
function sourcesOf(
  { verification }: SearchAnswer["facets"],
  { verification: chosen }: SearchParameters,
  words: FilePlace["words"],
): readonly AboutSource[] {
  return [...verification]
    .filter(([level, count]) => count > 0 && (chosen.length === 0 || chosen.includes(level)))
    .map(([level, rowCount]) => ({
      name: words(level === "official-text" ? "export.importedSource" : "export.curatedSource"),
      url: null,
      verification: words(`sources.verification.${level}.word`),
      rowCount,
    }));
}
