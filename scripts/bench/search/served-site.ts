import { performance } from "node:perf_hooks";
import { findFreePort } from "../../setup/port.mjs";
import { stopChild } from "../../setup/run-command.mjs";
import { startServer, waitUntilItAnswers } from "../../setup/server.mjs";
import { percentile } from "../percentile.ts";
import { type DossierTime, timeDossiers } from "./dossier-times.ts";
import { type BenchQuery, queryName } from "./queries.ts";
import { residentMegabytes } from "./resident-memory.ts";
import { takeWholeCsv, type WholeCsv } from "./whole-csv.ts";

/** The built site with one release, after all queries were asked as pages. */
export type ServedSite = Readonly<{
  /** `null` where the system does not say. */
  residentMegabytes: number | null;
  /** The page that takes longest, from sending the request to the last byte: the median of its times. */
  slowestPage: Readonly<{ name: string; medianMs: number }>;
  /** Dossiers of one State and one treaty, warm, one request after the other. */
  dossiers: readonly DossierTime[];
  /** Taken first, from a server that has answered one search. */
  wholeCsv: WholeCsv;
}>;

const runs = 5;

export async function serveSite(home: string, queries: readonly BenchQuery[]): Promise<ServedSite> {
  const port = await findFreePort();
  const server = startServer({ port, host: "127.0.0.1", env: { PACTA_HOME: home } });
  server.stdout?.resume();
  server.stderr?.resume();
  try {
    const address = `http://127.0.0.1:${port}`;
    await waitUntilItAnswers(address, server);
    const wholeCsv = await takeWholeCsv(address, server.pid ?? 0);
    const pages = await timePages(address, queries);
    const slowest = pages.reduce((a, b) => (a.medianMs > b.medianMs ? a : b));
    const resident = residentMegabytes(server.pid ?? 0);
    const dossiers = await timeDossiers(address);
    return { residentMegabytes: resident, slowestPage: slowest, dossiers, wholeCsv };
  } finally {
    await stopChild(server);
  }
}

async function timePages(address: string, queries: readonly BenchQuery[]) {
  const pages = queries.map((query) => ({
    name: queryName(query),
    url: `${address}/search?${new URLSearchParams(query.typed)}`,
    times: [] as number[],
  }));
  for (let round = 0; round < runs; round++)
    for (const { url, times } of pages) times.push(await timePage(url));
  return pages.map(({ name, times }) => ({ name, medianMs: percentile(times, 50) }));
}

async function timePage(url: string): Promise<number> {
  const began = performance.now();
  const response = await fetch(url);
  await response.text();
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}`);
  return performance.now() - began;
}
