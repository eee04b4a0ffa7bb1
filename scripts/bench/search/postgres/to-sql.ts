import type { Facet } from "#lib/observations/facets";
import type { ObservationFilter } from "#lib/observations/filter";
import { countedFacets } from "#lib/observations/search-columns";
import type { SearchRequest } from "#lib/search/search";
import { listColumns } from "./passage-table.ts";
import { literal, type TsQuery } from "./to-tsquery.ts";

/** What is asked of PostgreSQL: the same as of Pacta. */
export type SqlRequest = Pick<SearchRequest, "filter" | "sort" | "offset" | "limit"> &
  Readonly<{
    words: TsQuery | null;
    /** Whether Pacta weighs every match. Else both list the newest first, which is the cheaper order. */
    isWeighed: boolean;
  }>;

export type SqlAnswer = Readonly<{ total: string; counts: string; page: string }>;

/** The statements of one full answer: the counts of all facets with the total, and 25 rows with their pieces of text. */
export function toSql(request: SqlRequest): SqlAnswer {
  const { filter, words } = request;
  const choices = choicesOf(filter);
  const fixed = [
    ...(words === null ? [] : [`${words.column} @@ (${words.expression})`]),
    ...(filter.asOf ? [`day <= ${filter.asOf.replaceAll("-", "")}`] : []),
  ];
  return {
    total: `SELECT count(*) FROM passage ${where([...fixed, ...choices.values()])};`,
    counts: countStatement(fixed, choices),
    page: pageStatement(request, where([...fixed, ...choices.values()])),
  };
}

type Choices = ReadonlyMap<Facet, string>;

/** For each facet that is chosen from, its condition. */
function choicesOf(filter: ObservationFilter): Choices {
  const { fromYear = null, toYear = null } = filter;
  const lists: [Facet, readonly string[] | undefined][] = [
    ["country", filter.countries],
    ["right", filter.rights],
    ["mechanism", filter.mechanisms],
    ["instrument", filter.instruments],
    ["kind", filter.kinds],
    ["group", filter.groups],
    ["verification", filter.verifications],
    ["origin", filter.origins],
    ["sdg", filter.sdgs],
    ["symbol", filter.symbols],
    ["cycle", filter.cycle ? [filter.cycle] : undefined],
  ];
  const choices = new Map<Facet, string>();
  for (const [facet, values = []] of lists)
    if (values.length > 0) choices.set(facet, isOneOf(facet, values));
  if (fromYear !== null || toYear !== null)
    choices.set("year", `year BETWEEN ${fromYear ?? 1} AND ${toYear ?? 9999}`);
  return choices;
}

function isOneOf(facet: Facet, values: readonly string[]): string {
  const list = `ARRAY[${values.map(literal).join(", ")}]`;
  return isList(facet) ? `"${facet}" && ${list}` : `"${facet}" = ANY (${list})`;
}

/**
 * What is found is gathered once and counted by every facet; a facet that is chosen from is counted apart, without its
 * own choice.
 */
function countStatement(fixed: readonly string[], choices: Choices): string {
  const found = where([...fixed, ...choices.values()]);
  const columns = countedFacets.map((facet) => `"${facet}"`).join(", ");
  const counts = countedFacets.map((facet) => {
    if (!choices.has(facet)) return countOf(facet, "found");
    const others = [...choices].flatMap(([each, condition]) => (each === facet ? [] : [condition]));
    return countOf(facet, `passage ${where([...fixed, ...others])}`);
  });
  return `WITH found AS MATERIALIZED (SELECT ${columns} FROM passage ${found})
SELECT 'total', NULL, count(*) FROM found UNION ALL ${counts.join(" UNION ALL ")};`;
}

function countOf(facet: Facet, from: string): string {
  if (!isList(facet))
    return `(SELECT ${literal(facet)}, "${facet}"::text, count(*) FROM ${from} GROUP BY "${facet}")`;
  return `(SELECT ${literal(facet)}, value, count(*) FROM (SELECT unnest("${facet}") AS value FROM ${from}) AS each GROUP BY value)`;
}

function pageStatement(
  { words, sort, isWeighed, offset, limit }: SqlRequest,
  found: string,
): string {
  const order =
    isWeighed && words !== null
      ? `ts_rank(${words.column}, ${words.expression}) DESC, n`
      : orders[sort];
  const page = `SELECT n, heading, text, record FROM passage ${found} ORDER BY ${order} LIMIT ${limit} OFFSET ${offset}`;
  const piece =
    words === null
      ? "NULL"
      : `ts_headline('${words.column === "words" ? "english" : "simple"}', text, ${words.expression}, 'MaxFragments=1, MaxWords=48, MinWords=24')`;
  return `SELECT n, heading, record, text, ${piece} FROM (${page}) AS page;`;
}

const orders: Readonly<Record<SearchRequest["sort"], string>> = {
  relevance: "day DESC, n",
  date: "day DESC, n",
  "date-rising": "day, n",
  country: '"country"[1], day DESC, n',
  right: '"right"[1], day DESC, n',
  symbol: '"symbol", n',
};

function where(conditions: readonly string[]): string {
  return conditions.length === 0 ? "" : `WHERE ${conditions.join(" AND ")}`;
}

function isList(facet: Facet): boolean {
  return listColumns.some((each) => each === facet);
}
