import type { Facet } from "#lib/observations/facets";
import type { ObservationFilter } from "#lib/observations/filter";
import type { Observation } from "#lib/observations/observation";
import type { SortOrder } from "#lib/observations/row-orders";
import { pageOfRows, searchColumns } from "#lib/observations/search-columns";
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
  return { total, facets: counts, ...listRows(release, request, hits) };
}

/** 1 for each row that the words find; `null` where none are asked for. */
function matchingRows(release: Release, match: Match): Uint8Array | null {
  const { words, observations } = release;
  switch (match.kind) {
    case "all":
      return null;
    case "match":
      return words.matches(match, observations.total);
    case "not":
      return allOr(release, match.of).map((mark) => 1 - mark);
    case "and":
      return match.of
        .map((part) => allOr(release, part))
        .reduce((a, b) => a.map((mark, row) => mark & (b[row] ?? 0)));
    case "or":
      return match.of
        .map((part) => allOr(release, part))
        .reduce((a, b) => a.map((mark, row) => mark | (b[row] ?? 0)));
  }
}

function allOr(release: Release, match: Match): Uint8Array {
  return matchingRows(release, match) ?? new Uint8Array(release.observations.total).fill(1);
}

type Listed = Readonly<{ rows: readonly number[]; ranking: Ranking | null }>;

function listRows(release: Release, request: SearchRequest, hits: Uint8Array): Listed {
  const { marks, sort, offset, limit } = request;
  const { orders } = release.observations.columns;
  const [best] = marks;
  if (sort !== "relevance" || best === undefined) {
    const order: SortOrder = sort === "relevance" ? "date" : sort;
    return { rows: pageOfRows(orders[order], hits, offset, limit), ranking: null };
  }
  const weighed = marks.length === 1 ? release.words.ranked(best, mostWeighed) : null;
  if (weighed !== null)
    return { rows: pageOfRows(weighed, hits, offset, limit), ranking: "weight" };
  return { rows: headingFirst(release, request, hits), ranking: "heading-then-newest" };
}

function headingFirst(
  { words, observations }: Release,
  request: SearchRequest,
  hits: Uint8Array,
): number[] {
  const { marks, offset, limit } = request;
  const { date } = observations.columns.orders;
  const inHeading = new Uint8Array(hits.length);
  for (const { index, expression } of marks) {
    const match = { index, expression: `{heading} : (${expression})` };
    for (const [row, mark] of words.matches(match, hits.length).entries())
      if (mark === 1) inHeading[row] = 1;
  }
  const first = hits.map((mark, row) => mark & (inHeading[row] ?? 0));
  const rest = hits.map((mark, row) => mark & (1 - (inHeading[row] ?? 0)));
  const rows = pageOfRows(date, first, offset, limit);
  const skipped = Math.max(0, offset - countMarks(first));
  return [...rows, ...pageOfRows(date, rest, skipped, limit - rows.length)];
}

function countMarks(marks: Uint8Array): number {
  let count = 0;
  for (const mark of marks) count += mark;
  return count;
}

function found(
  { words, observations }: Release,
  marks: readonly WordMatch[],
  rows: readonly number[],
): FoundObservation[] {
  const marked = marks.map((match) => words.snippets(match, rows));
  return observations.read(rows).map((observation, i) => {
    const snippets = marked.map((each) => each.get(rows[i] ?? -1) ?? "");
    const best = snippets.find((snippet) => snippet.includes(hitStart)) ?? snippets[0];
    return { observation, snippet: best === undefined || best === "" ? null : best };
  });
}
