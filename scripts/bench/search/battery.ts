import { performance } from "node:perf_hooks";
import type { Observation } from "#lib/observations/observation";
import type { Release } from "#lib/release/release";
import { type SearchView, searchView } from "#lib/search/search-page";
import { searchSpecification } from "#lib/search/search-scope";
import { readParameters } from "#lib/url/parameters";
import { percentile } from "../percentile.ts";
import { type BenchQuery, queryName } from "./queries.ts";

export type QueryTime = Readonly<{
  name: string;
  kind: BenchQuery["kind"];
  total: number;
  medianMs: number;
  percentile95Ms: number;
  /** Median of the processor's time, which other programs of the machine stretch less than the clock's. */
  processorMs: number;
}>;

const warmUp = 3;
const runs = 40;

/**
 * Times each query over and over: from the text of the address to 25 rows with their snippets and the counts of all facets.
 * Nothing is cached between runs. Each round asks every query once, so that none finds its own data still warm.
 */
export function timeQueries(release: Release, queries: readonly BenchQuery[]): QueryTime[] {
  const timed = queries.map((query) => prepare(release, query));
  for (let round = 0; round < warmUp; round++) for (const { answer } of timed) answer();
  for (let round = 0; round < runs; round++) for (const each of timed) timeOnce(each);
  return timed.map(({ query, total, clock, processor }) => ({
    name: queryName(query),
    kind: query.kind,
    total,
    medianMs: percentile(clock, 50),
    percentile95Ms: percentile(clock, 95),
    processorMs: percentile(processor, 50),
  }));
}

type Timed = Readonly<{
  query: BenchQuery;
  total: number;
  answer: () => SearchView;
  clock: number[];
  processor: number[];
}>;

function prepare(release: Release, query: BenchQuery): Timed {
  const address = addressOf(release, query);
  const answer = () => answerAddress(release, address);
  const { total } = checkAnswer(query, answer());
  return { query, total, answer, clock: [], processor: [] };
}

/** The query with the number of its last page, where it asks for that. */
export function addressOf(release: Release, query: BenchQuery): string {
  if (!query.lastPage) return query.typed;
  return `${query.typed}&page=${answerAddress(release, query.typed).last}`;
}

/** What the page of results does with its address. */
function answerAddress(release: Release, address: string): SearchView {
  return searchView(release, valuesOf(release, address));
}

export function valuesOf(release: Release, address: string) {
  const { values, dropped } = readParameters(
    searchSpecification(release),
    new URLSearchParams(address),
  );
  if (dropped.length > 0)
    throw new Error(`The search ${address} is not understood: ${JSON.stringify(dropped)}`);
  return values;
}

/** A query that finds nothing, or whose rows lack what a reader sees, would measure nothing. */
function checkAnswer(query: BenchQuery, { use, answer }: SearchView): SearchView["answer"] {
  const { items, facets } = answer;
  const counted = [...facets.verification.values()].reduce((sum, count) => sum + count, 0);
  const marked = use.kind === "words" && use.marks.length > 0;
  const isWhole = items.every(
    ({ observation, snippets }) => hasWords(observation) && (snippets.length > 0 || !marked),
  );
  if (items.length === 0 || counted !== answer.total || !isWhole)
    throw new Error(`The answer to ${queryName(query)} is not whole.`);
  return answer;
}

function hasWords({ text, summary }: Observation): boolean {
  return text !== null || summary !== null;
}

function timeOnce({ answer, clock, processor }: Timed): void {
  const usedBefore = process.cpuUsage();
  const began = performance.now();
  answer();
  clock.push(performance.now() - began);
  const { user, system } = process.cpuUsage(usedBefore);
  processor.push((user + system) / 1000);
}
