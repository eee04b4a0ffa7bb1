import { Agent } from "node:http";
import { performance } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";
import { ask } from "../ask.ts";
import { drawPath } from "./mix.ts";

/** Everybody has a connection, as browsers do. */
const agent = new Agent({ keepAlive: true });

export type Visit = Readonly<{ path: string; ms: number; status: number; fault: string | null }>;

export type Crowd = Readonly<{
  address: string;
  people: number;
  forMs: number;
  /** Between an answer and the next question of the same person, on average. */
  thinkMs: number;
  chance(): number;
}>;

/**
 * So many people ask one thing after the other for a while. Each begins at a moment of their own, reads for a while that is drawn
 * by chance, as arrivals are, and asks again. An answer that is no page, or ends early, is a fault.
 */
export async function sendCrowd(crowd: Crowd): Promise<readonly Visit[]> {
  const visits: Visit[] = [];
  const until = performance.now() + crowd.forMs;
  const people = Array.from({ length: crowd.people }, () => person(crowd, until, visits));
  await Promise.all(people);
  return visits;
}

async function person(crowd: Crowd, until: number, visits: Visit[]): Promise<void> {
  await pause(crowd.chance() * crowd.thinkMs);
  while (performance.now() < until) {
    visits.push(await visit(crowd.address, drawPath(crowd.chance)));
    await pause(-Math.log(1 - crowd.chance()) * crowd.thinkMs);
  }
}

/** From sending the request to the last byte of the answer, pressed as a browser asks for it. */
async function visit(address: string, path: string): Promise<Visit> {
  const began = performance.now();
  try {
    const headers = { "accept-encoding": "br, gzip", accept: "text/html,*/*" };
    const { status, body } = await ask(address, path, { headers, agent });
    const fault = status !== 200 ? `status ${status}` : body.length < 100 ? "no body" : null;
    return { path, ms: performance.now() - began, status, fault };
  } catch (error) {
    return { path, ms: performance.now() - began, status: 0, fault: String(error) };
  }
}
