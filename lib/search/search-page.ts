import { TooSlow } from "#lib/limits/too-slow";
import type { Release } from "#lib/release/release";
import { type QueryUse, readQuery } from "#lib/search/read-query";
import { type SearchAnswer, search } from "#lib/search/search";
import { type SearchParameters, searchFilter } from "#lib/search/search-scope";

/** What the page of results shows. */
export type SearchView = Readonly<{
  use: QueryUse;
  answer: SearchAnswer;
  /** The number of the last page; 1 where nothing is found. */
  last: number;
  /** How many the words alone find, whatever is chosen beside; `null` where something is found or no words are asked for. */
  wordsAlone: number | null;
}>;

/** The same; `null` where finding it takes longer than one question may: nothing then is known, not even a count. */
export function searchViewInTime(release: Release, values: SearchParameters): SearchView | null {
  try {
    return searchView(release, values);
  } catch (error) {
    if (error instanceof TooSlow) return null;
    throw error;
  }
}

/** Answers a search as its address asks for it. A query that cannot be read finds nothing, and the page says why. */
export function searchView(release: Release, values: SearchParameters): SearchView {
  const use = readQuery(values.q, values.exact);
  const answer = search(release, searchRequest(release, values, use));
  const last = Math.max(1, Math.ceil(answer.total / Number(values.size)));
  const isEmpty = answer.total === 0 && use.kind === "words";
  const wordsAlone = isEmpty
    ? search(release, { ...wordsOf(use), filter: {}, sort: "date", offset: 0, limit: 0 }).total
    : null;
  return { use, answer, last, wordsAlone };
}

export function searchRequest(release: Release, values: SearchParameters, use: QueryUse) {
  const filter = searchFilter(release.index, values);
  const limit = Number(values.size);
  return {
    ...wordsOf(use),
    filter: use.kind === "symbol" ? { ...filter, symbols: symbolsMeant(release, use) } : filter,
    sort: values.sort ?? (use.kind === "words" ? "relevance" : "date"),
    offset: (values.page - 1) * limit,
    limit,
  } as const;
}

/** The symbol itself, or all that are held and begin so; never an empty list, which would ask for nothing. */
function symbolsMeant(
  { observations }: Release,
  { symbol, whole }: Extract<QueryUse, { kind: "symbol" }>,
) {
  if (whole) return [symbol];
  const held = observations.columns.exclusive.symbol.values;
  return [symbol, ...held.filter((each) => each.startsWith(symbol))];
}

function wordsOf(use: QueryUse) {
  if (use.kind === "words") return { match: use.match, marks: use.marks };
  if (use.kind === "problem")
    return { match: { kind: "not", of: { kind: "all" } }, marks: [] } as const;
  return { match: { kind: "all" }, marks: [] } as const;
}
