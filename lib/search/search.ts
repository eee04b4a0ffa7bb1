import type { Facet } from "#lib/observations/facets";
import type { ObservationFilter } from "#lib/observations/filter";
import type { Observation } from "#lib/observations/observation";
import type { SortOrder } from "#lib/observations/row-orders";
import { pageOfRows, searchColumns } from "#lib/observations/search-columns";
import type { Release } from "#lib/release/release";
import type { Match } from "#lib/search/query/to-match";
import type { SearchSort } from "#lib/search/search-scope";
import type { WordMatch } from "#lib/search/word-index";

/** What is looked for: words, a filter, an order, and the part of the list that is wanted. */
export type SearchRequest = Readonly<{
  match: Match;
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

/** A snippet has its hits between U+0002 and U+0003; `null` where no words were asked for. */
export type FoundObservation = Readonly<{ observation: Observation; snippet: string | null }>;

/**
 * `weight`: by the weight of the words (BM25). `heading-then-newest`: where the words are so common that their weight
 * says little, those with the words in their heading come first, then the newest.
 */
export type Ranking = "weight" | "heading-then-newest";

/** Weighing costs a microsecond and a half for each passage that matches: beyond this it is neither fast nor telling. */
export const mostWeighed = 8_000;

/** Finds, counts and orders the observations asked for; the list and every count are over the whole set. */
export function search(release: Release, request: SearchRequest): SearchAnswer {
  const { observations } = release;
  const matches = matchingRows(release, request.match);
  const { total, hits, counts } = searchColumns(observations.columns, request.filter, matches);
  const { rows, ranking } = listRows(release, request, hits, matches);
  return { total, items: found(release, request.match, rows), facets: counts, ranking };
}

/** 1 for each row that the words find; `null` where none are asked for. */
function matchingRows({ words, observations }: Release, match: Match): Uint8Array | null {
  switch (match.kind) {
    case "all":
      return null;
    case "match":
      return words.matches(match, observations.total);
    case "not": {
      const found = matchingRows({ words, observations } as Release, match.of);
      return found === null ? new Uint8Array(observations.total) : found.map((mark) => 1 - mark);
    }
  }
}

type Listed = Readonly<{ rows: readonly number[]; ranking: Ranking | null }>;

function listRows(
  release: Release,
  request: SearchRequest,
  hits: Uint8Array,
  matches: Uint8Array | null,
): Listed {
  const { match, sort, offset, limit } = request;
  const { orders } = release.observations.columns;
  const weighable = sort === "relevance" && match.kind === "match";
  if (!weighable || matches === null) {
    const order: SortOrder = sort === "relevance" ? "date" : sort;
    return { rows: pageOfRows(orders[order], hits, offset, limit), ranking: null };
  }
  if (countMarks(matches) <= mostWeighed) {
    const order = release.words.ranked(match);
    return { rows: pageOfRows(order, hits, offset, limit), ranking: "weight" };
  }
  return { rows: headingFirst(release, match, request, hits), ranking: "heading-then-newest" };
}

function headingFirst(
  { words, observations }: Release,
  match: WordMatch,
  { offset, limit }: SearchRequest,
  hits: Uint8Array,
): number[] {
  const { date } = observations.columns.orders;
  const inHeading = words.matches(
    { ...match, expression: `{heading} : (${match.expression})` },
    hits.length,
  );
  const first = hits.map((mark, row) => mark & (inHeading[row] ?? 0));
  const rest = hits.map((mark, row) => mark & (1 - (inHeading[row] ?? 0)));
  const rows = pageOfRows(date, first, offset, limit);
  const missing = limit - rows.length;
  if (missing === 0) return rows;
  const skipped = Math.max(0, offset - countMarks(first));
  return [...rows, ...pageOfRows(date, rest, skipped, missing)];
}

function countMarks(marks: Uint8Array): number {
  let count = 0;
  for (const mark of marks) count += mark;
  return count;
}

function found(
  { words, observations }: Release,
  match: Match,
  rows: readonly number[],
): FoundObservation[] {
  const snippets = match.kind === "match" ? words.snippets(match, rows) : null;
  return observations.read(rows).map((observation, i) => {
    return { observation, snippet: snippets?.get(rows[i] ?? -1) ?? null };
  });
}
