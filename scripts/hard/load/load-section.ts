import { setTimeout as pause } from "node:timers/promises";
import { createRandom } from "#lib/import/uhri/synthetic/random";
import { percentile } from "../../bench/percentile.ts";
import { fullHome } from "../full-home.ts";
import { nowMegabytes } from "../memory.ts";
import type { Outcome, Section, ServedSite } from "../section.ts";
import { sendCrowd, type Visit } from "./visitors.ts";

const thinkMs = 5000;
const minute = 60_000;
const mostMs = 150;
/** Memory may breathe by so much between the beginning and the end of ten minutes. */
const mostGrowth = 0.15;

/** The running site with the whole index under a crowd on loopback. */
export const loadSection: Section = {
  name: "load",
  needsSite: true,
  async run(context) {
    const site = await context.serve(await fullHome(context));
    const chance = createRandom(context.seed).next;
    try {
      const crowd = { address: site.address, thinkMs, chance };
      await sendCrowd({ ...crowd, people: 20, forMs: minute / 2 });
      context.say("50 people for ten minutes");
      const watch = watchMemory(site);
      const fifty = await sendCrowd({ ...crowd, people: 50, forMs: 10 * minute });
      const memory = await watch.end();
      context.say("200 people for two minutes");
      const many = await sendCrowd({ ...crowd, people: 200, forMs: 2 * minute });
      return [withinTime(fifty, 50), flat(memory), withoutFault(many, 200)];
    } finally {
      await site.stop();
    }
  },
};

function withinTime(visits: readonly Visit[], people: number): Outcome {
  const { what, times, happened, holds } = withoutFault(visits, people);
  const p95 = percentile(
    visits.map(({ ms }) => ms),
    95,
  );
  return {
    what,
    times,
    happened: `${happened}; limit ${mostMs} ms`,
    holds: holds && p95 <= mostMs,
  };
}

function withoutFault(visits: readonly Visit[], people: number): Outcome {
  const faults = visits.filter(({ fault }) => fault !== null);
  const times = visits.map(({ ms }) => ms);
  const [median, p95] = [50, 95].map((share) => percentile(times, share).toFixed(0));
  const first = faults[0];
  const told = first ? `, as ${first.path}: ${first.fault}` : "";
  return {
    what: `${people} people, each asking again after ${thinkMs / 1000} s on average`,
    times: visits.length,
    happened: `${faults.length} faults${told}; median ${median} ms, 95th percentile ${p95} ms`,
    holds: faults.length === 0 && visits.length > people,
  };
}

type Samples = readonly number[];

/** Samples what the server holds every five seconds. */
function watchMemory(site: ServedSite) {
  const samples: number[] = [];
  let running = true;
  const work = (async () => {
    while (running) {
      const now = nowMegabytes(site.pid());
      if (now !== null) samples.push(now);
      await pause(5000);
    }
  })();
  return {
    end: async (): Promise<Samples> => {
      running = false;
      await work;
      return samples;
    },
  };
}

/** Of ten minutes the third and the last are compared: in the first two the caches fill. */
function flat(samples: Samples): Outcome {
  const part = Math.floor(samples.length / 10);
  const [early, late] = [samples.slice(2 * part, 3 * part), samples.slice(-part)].map((some) =>
    percentile(some, 50),
  );
  const known = early !== undefined && late !== undefined && part > 0;
  return {
    what: "memory over the ten minutes",
    times: samples.length,
    happened: known
      ? `${early} MB in the third minute, ${late} MB in the last, at most ${Math.max(...samples)} MB`
      : "the system does not tell",
    holds: known ? late <= early * (1 + mostGrowth) : null,
  };
}
