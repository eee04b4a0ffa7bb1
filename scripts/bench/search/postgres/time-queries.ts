import type { Release } from "#lib/release/release";
import { readQuery } from "#lib/search/read-query";
import { search } from "#lib/search/search";
import { searchRequest } from "#lib/search/search-page";
import { percentile } from "../../percentile.ts";
import { addressOf, valuesOf } from "../battery.ts";
import { type BenchQuery, queryName } from "../queries.ts";
import type { Connection } from "./psql.ts";
import { psql } from "./psql.ts";
import { toSql } from "./to-sql.ts";
import { toTsquery } from "./to-tsquery.ts";

export type PostgresTime = Readonly<{ name: string; total: number; medianMs: number }>;

const runs = 5;

/**
 * Times the same queries in one session, each after it has been answered twice. Where no words are asked for, PostgreSQL
 * has to find as many as Pacta. @throws where it does not.
 */
export async function timeInPostgres(
  connection: Connection,
  release: Release,
  queries: readonly BenchQuery[],
): Promise<PostgresTime[]> {
  const asked = queries.map((query) => ({ query, ...translate(release, query) }));
  const printed = await psql(connection, [sessionSettings, ...asked.map(({ sql }) => script(sql))]);
  const answers = printed.split(mark).slice(1).map(readAnswer);
  return asked.map(({ query, hasWords, total }, i) => {
    const answer = answers[i];
    if (answer === undefined) throw new Error("psql broke off.");
    if (!hasWords && answer.total !== total)
      throw new Error(`${queryName(query)}: PostgreSQL finds ${answer.total}, Pacta ${total}.`);
    return { name: queryName(query), ...answer };
  });
}

const mark = "# next query\n";
/** What a server that is not our own may have otherwise. */
const sessionSettings = "SET work_mem = '256MB'; SET jit = off;\n";

function translate(release: Release, query: BenchQuery) {
  const values = valuesOf(release, addressOf(release, query));
  const use = readQuery(values.q, values.exact);
  const request = searchRequest(release, values, use);
  const { total, ranking } = search(release, { ...request, limit: 0 });
  const words = use.kind === "words" ? toTsquery(use.query) : null;
  return {
    sql: toSql({ ...request, words, isWeighed: ranking === "weight" }),
    hasWords: words !== null,
    total,
  };
}

/** One answer is the counts and the page; what they print goes nowhere, their times are read. */
function script({ total, counts, page }: ReturnType<typeof toSql>): string {
  const answer = `${counts}\n${page}\n`;
  return `\\echo '${mark.trim()}'\n${total}\n\\o /dev/null\n${answer}\\timing on\n${answer.repeat(runs)}\\timing off\n\\o\n`;
}

/** "12345", then "Time: 12.345 ms" for each statement; PostgreSQL adds minutes in brackets to what takes long. */
function readAnswer(printed: string): { total: number; medianMs: number } {
  const times = [...printed.matchAll(/^Time: ([\d.]+) ms/gm)].map((each) => Number(each[1]));
  const answers = Array.from(
    { length: runs },
    (_, i) => (times[2 * i] ?? Number.NaN) + (times[2 * i + 1] ?? Number.NaN),
  );
  if (answers.some(Number.isNaN))
    throw new Error(`psql printed no times: ${printed.slice(0, 200)}`);
  return { total: Number.parseInt(printed, 10), medianMs: percentile(answers, 50) };
}
