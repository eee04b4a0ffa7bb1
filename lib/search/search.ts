import type { Facet } from "#lib/observations/facets";
import type { ObservationFilter } from "#lib/observations/filter";
import type { Observation } from "#lib/observations/observation";
import type { TextLanguage } from "#lib/observations/passage-text";
import { ownLanguage } from "#lib/observations/passage-texts";
import type { SortOrder } from "#lib/observations/row-orders";
import { pageOfList, pageOfRows } from "#lib/observations/row-page";
import {
  type RowSet,
  rowsInBoth,
  rowsInEither,
  rowsOutside,
  rowsWithout,
  sizeOf,
} from "#lib/observations/row-set";
import { searchColumns } from "#lib/observations/search-columns";
import type { Release } from "#lib/release/release";
import type { Match } from "#lib/search/query/to-match";
import type { SearchSort } from "#lib/search/search-scope";
import { hitStart, type WordMatch } from "#lib/search/word-index";

/** What is looked for: words, a filter, an order, and the part of the list that is wanted. */
export type SearchRequest = Readonly<{
  match: Match;
  /** What makes one row better than another and is marked in it; none where a query only excludes. */
  marks: readonly WordMatch[];
  filter: ObservationFilter;
  sort: SearchSort;
  offset: number;
  limit: number;
}>;

export type SearchAnswer = Readonly<{
  /** Over the whole set: no sampling. */
  total: number;
  items: readonly FoundObservation[];
  facets: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
  /** How `relevance` was taken; `null` for another order. */
  ranking: Ranking | null;
}>;

/** A piece of the words of a passage, hits between U+0002 and U+0003, and the language that it is in. */
export type Snippet = Readonly<{ language: TextLanguage; text: string }>;

/** One snippet for each language in which the passage is held; none where no words were asked for. */
export type FoundObservation = Readonly<{
  observation: Observation;
  snippets: readonly Snippet[];
}>;

/**
 * `weight`: by the weight of the words (BM25). `heading-then-newest`: where the words are so common that their weight
 * says little, those with the words in their heading come first, then the newest.
 */
export type Ranking = "weight" | "heading-then-newest";

/** Weighing costs a microsecond and a half for each passage that matches: beyond this it is neither fast nor telling. */
export const mostWeighed = 8_000;

/** Finds, counts and orders the observations asked for; the list and every count are over the whole set. */
export function search(release: Release, request: SearchRequest): SearchAnswer {
  const { rows, ...answer } = searchRows(release, request);
  return { ...answer, items: found(release, request.marks, rows) };
}

/** The same without reading the observations: their rows, for a file that is written piece by piece. */
export function searchRows(
  release: Release,
  request: SearchRequest,
): Omit<SearchAnswer, "items"> & Readonly<{ rows: readonly number[] }> {
  const { columns } = release.observations;
  const matches = matchingRows(release, request.match);
  const { total, hits, counts } = searchColumns(columns, request.filter, matches);
  return { total, facets: counts, ...listRows(release, request, { matches, hits }) };
}

/** The rows that the words find. */
function matchingRows(release: Release, match: Match): RowSet {
  const { total } = release.observations;
  const parts = (of: readonly Match[]) => of.map((part) => matchingRows(release, part));
  switch (match.kind) {
    case "all":
      return "all";
    case "match":
      return release.words.matches(match);
    case "not":
      return rowsOutside(matchingRows(release, match.of), total);
    case "and":
      return parts(match.of).reduce((a, b) => rowsInBoth(a, b, total));
    case "or":
      return parts(match.of).reduce((a, b) => rowsInEither(a, b, total));
  }
}

type Listed = Readonly<{ rows: readonly number[]; ranking: Ranking | null }>;

/** What the words match, and what of it is asked for. */
type Found = Readonly<{ matches: RowSet; hits: RowSet }>;

function listRows(release: Release, request: SearchRequest, found: Found): Listed {
  const { marks, sort, offset, limit } = request;
  const { size, orders } = release.observations.columns;
  if (sort !== "relevance" || marks.length === 0) {
    const order: SortOrder = sort === "relevance" ? "date" : sort;
    return { rows: pageOfRows(orders[order], found.hits, offset, limit), ranking: null };
  }
  const weighed = weighedRows(release, request, found);
  if (weighed !== null)
    return { rows: pageOfList(weighed, found.hits, size, { offset, limit }), ranking: "weight" };
  return { rows: headingFirst(release, request, found.hits), ranking: "heading-then-newest" };
}

/** The rows by their weight; `null` where the words are too common for it. */
function weighedRows(
  { words }: Release,
  { match, marks }: SearchRequest,
  { matches }: Found,
): Uint32Array | null {
  const [best, ...others] = marks;
  if (best === undefined || others.length > 0) return null;
  const isWhole = match.kind === "match" && match.expression === best.expression;
  const count = isWhole ? matches.length : words.countUpTo(best, mostWeighed + 1);
  return count > mostWeighed ? null : words.ranked(best);
}

function headingFirst(
  { words, observations }: Release,
  { marks, offset, limit }: SearchRequest,
  hits: RowSet,
): number[] {
  const { size, orders } = observations.columns;
  const inHeading = marks
    .map((match) => words.inHeading(match))
    .reduce<RowSet>((a, b) => rowsInEither(a, b, size), new Uint32Array());
  const first = rowsInBoth(hits, inHeading, size);
  const rows = pageOfRows(orders.date, first, offset, limit);
  if (rows.length === limit) return rows;
  const rest = rowsWithout(hits, inHeading, size);
  const skipped = Math.max(0, offset - sizeOf(first, size));
  return [...rows, ...pageOfRows(orders.date, rest, skipped, limit - rows.length)];
}

function found(
  { words, observations }: Release,
  marks: readonly WordMatch[],
  rows: readonly number[],
): FoundObservation[] {
  const marked = marks.map((match) => words.snippets(match, rows));
  return observations.read(rows).map((observation, i) => {
    const snippets = marked.map((each) => each.get(rows[i] ?? -1));
    const own = bestOf(snippets.map((each) => each?.own));
    const other = bestOf(snippets.map((each) => each?.other));
    const [translation] = observation.translations;
    return {
      observation,
      snippets: [
        ...(own === null ? [] : [{ language: ownLanguage(observation), text: own }]),
        ...(other === null || translation === undefined
          ? []
          : [{ language: translation.language, text: other }]),
      ],
    };
  });
}

/** Of what several parts of a query mark in one text, the first that has a hit. */
function bestOf(snippets: readonly (string | null | undefined)[]): string | null {
  const best = snippets.find((snippet) => snippet?.includes(hitStart)) ?? snippets[0];
  return best === undefined || best === "" ? null : best;
}

/** The snippet for a reader: in the reader's language where the words are found in it, else where they are found. */
export function snippetFor(locale: string, { snippets }: FoundObservation): Snippet | null {
  const own = snippets.find(({ language }) => language === locale) ?? snippets[0] ?? null;
  if (own?.text.includes(hitStart)) return own;
  return snippets.find(({ text }) => text.includes(hitStart)) ?? own;
}
