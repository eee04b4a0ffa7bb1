import { Agent, get } from "node:http";
import { performance } from "node:perf_hooks";
import { percentile } from "./percentile.ts";
import type { BenchContext, Reading, Section } from "./section.ts";

const requests = 200;
const warmUp = 20;

/**
 * From sending a request to the last byte of the compressed answer, over one connection that is kept, one request after
 * the other. Once for the same address, and once with another day in every request, which no cache can have answered before.
 */
export const serverTime: Section = {
  name: "server",
  limits: {
    same: { what: "/?region=world, 95th percentile", unit: "ms", most: 100 },
    varied: {
      what: "/?region=world&asOf=..., another day each time, 95th percentile",
      unit: "ms",
      most: 100,
    },
  },
  run: async ({ address }: BenchContext) => [
    ...(await measure("same", address, () => "/?region=world")),
    ...(await measure(
      "varied",
      address,
      (index) => `/?region=world&asOf=${dayBefore("2024-12-31", index)}`,
    )),
  ],
};

async function measure(
  name: string,
  address: string,
  path: (index: number) => string,
): Promise<Reading[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const answers: Answer[] = [];
  for (let index = 0; index < warmUp + requests; index++) {
    const answer = await timeRequest(agent, address + path(index));
    if (index >= warmUp) answers.push(answer);
  }
  agent.destroy();
  const times = answers.map(({ milliseconds }) => milliseconds);
  const note = `${requests} requests, median ${percentile(times, 50).toFixed(1)} ms, slowest ${percentile(times, 100).toFixed(1)} ms`;
  const size = percentile(
    answers.map(({ bytes }) => bytes),
    50,
  );
  return [
    {
      of: name,
      value: percentile(times, 95),
      note: `${note}, ${(size / 1000).toFixed(0)} kB each`,
    },
  ];
}

type Answer = Readonly<{ milliseconds: number; bytes: number }>;

/** Rejects when the answer is not 200, so that a fast error is no good time. */
function timeRequest(agent: Agent, url: string): Promise<Answer> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const request = get(url, { agent, headers: { "accept-encoding": "gzip" } }, (response) => {
      let bytes = 0;
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`));
      response.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on("end", () => resolve({ milliseconds: performance.now() - began, bytes }));
    });
    request.on("error", reject);
  });
}

/** The day `count` days before a day, both as YYYY-MM-DD. */
function dayBefore(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - count * 86_400_000).toISOString().slice(0, 10);
}
