import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BenchContext, Reading, Section } from "../section.ts";
import { batteryTable, formatCount } from "./battery-table.ts";
import { growthOf } from "./growth.ts";
import {
  type Battery,
  type Compared,
  type MadeRelease,
  makeRelease,
  runBattery,
  runPostgres,
} from "./measure-size.ts";
import { queries } from "./queries.ts";
import { type ServedSite, serveSite } from "./served-site.ts";
import { speedRatios } from "./speed-ratios.ts";

/** The size of the index of the United Nations, which the limits are about, and one to grow to. */
export const fullRecords = 268_000;
const grownRecords = 1_000_000;
const sizes = [10_000, 100_000, fullRecords, grownRecords];

/** What growth may cost beyond its matches: two runs of the same queries differ by so much. */
const mostExcess = 1.25;

/**
 * The import and the search of made-up indexes, each made, imported by the command that users have, asked the forty
 * queries and thrown away. Beside PostgreSQL, and as pages of the built site, at the full size.
 */
export const searchOfIndex: Section = {
  name: "search",
  limits: {
    importTime: { what: "import of 268,000 records", unit: "s", most: 60 },
    importMemory: { what: "import of 268,000 records, most memory", unit: "MB", most: 500 },
    slowest: { what: "slowest of 40 searches, 95th percentile", unit: "ms", most: 50 },
    facets: { what: "facets, times as fast as PostgreSQL, median", unit: "times", least: 10 },
    dossier: { what: "slowest dossier, 95th percentile of 200", unit: "ms", most: 60 },
    memory: { what: "memory of the server after 40 searches", unit: "MB", most: 700 },
    wholeCsv: { what: "CSV of all 268,000 from the site, memory over idle", unit: "MB", most: 100 },
    growth: {
      what: "1,000,000 records: cost grows, over matches grow",
      unit: "times",
      most: mostExcess,
    },
  },
  run: async ({ records }: BenchContext) => {
    const folder = mkdtempSync(join(tmpdir(), "pacta-bench-"));
    const remove = () => rmSync(folder, { recursive: true, force: true });
    process.on("exit", remove);
    try {
      return await measureSizes(folder, records);
    } finally {
      remove();
      process.off("exit", remove);
    }
  },
};

async function measureSizes(folder: string, most: number): Promise<Reading[]> {
  const readings: Reading[] = [];
  const batteries = new Map<number, Battery>();
  for (const records of sizes.filter((size) => size <= most)) {
    const made = await makeRelease(folder, records);
    const battery = await runBattery(made);
    batteries.set(records, battery);
    printSize(made, battery);
    readings.push(
      ...(records === fullRecords ? await judgeFull(made, battery) : [summary(made, battery)]),
    );
    if (records !== fullRecords) console.log(batteryTable(battery.times, null));
    rmSync(made.home, { recursive: true });
  }
  const asked = `asked for ${formatCount(most)} records at most`;
  if (!batteries.has(fullRecords))
    readings.push(...fullLimits.map((of) => ({ of, absent: asked })));
  return [...readings, judgeGrowth(batteries) ?? { of: "growth", absent: asked }];
}

const fullLimits = [
  "importTime",
  "importMemory",
  "slowest",
  "facets",
  "dossier",
  "memory",
  "wholeCsv",
];

function printSize({ records, exportMegabytes, cost, home: _ }: MadeRelease, battery: Battery) {
  const { seconds, recordsASecond, peakMegabytes, releaseMegabytes } = cost;
  const resident = battery.residentMegabytes ?? battery.peakMegabytes;
  console.log(
    [
      `\n${formatCount(records)} records, ${formatCount(exportMegabytes)} MB of JSON`,
      `imported in ${seconds.toFixed(1)} s, ${formatCount(recordsASecond)} records a second, at most ${formatCount(peakMegabytes)} MB of memory`,
      `release of ${formatCount(releaseMegabytes)} MB, opened in ${battery.openMs.toFixed(0)} ms`,
      `queries: nothing is cached between runs; the process holds ${formatCount(resident)} MB after them; load of the machine ${battery.load.toFixed(1)}`,
    ].join("\n  "),
  );
}

/** For a size that no limit is about. */
function summary({ records, cost }: MadeRelease, { times }: Battery): Reading {
  const slowest = slowestOf(times);
  return {
    of: `slowest of 40 searches of ${formatCount(records)}, 95th percentile`,
    value: slowest.percentile95Ms,
    unit: "ms",
    note: `${slowest.name}; import ${cost.seconds.toFixed(1)} s, ${formatCount(cost.peakMegabytes)} MB`,
  };
}

async function judgeFull(made: MadeRelease, battery: Battery): Promise<Reading[]> {
  const served = await serveSite(made.home, queries);
  const compared = await runPostgres(made);
  const { cost } = made;
  return [
    {
      of: "importTime",
      value: cost.seconds,
      note: `${formatCount(cost.recordsASecond)} records a second, release of ${formatCount(cost.releaseMegabytes)} MB`,
    },
    { of: "importMemory", value: cost.peakMegabytes },
    judgeSlowest(battery),
    judgeDossiers(served),
    judgeMemory(served, battery),
    judgeWholeCsv(served),
    {
      of: "slowest page of results, whole and over HTTP, median of 5",
      value: served.slowestPage.medianMs,
      unit: "ms",
      note: served.slowestPage.name,
    },
    ...compareWith(compared, battery),
  ];
}

function judgeSlowest({ times, load }: Battery): Reading {
  const slowest = slowestOf(times);
  const over = times.filter(({ percentile95Ms }) => percentile95Ms > 50).length;
  const processor = Math.max(...times.map(({ processorMs }) => processorMs));
  return {
    of: "slowest",
    value: slowest.percentile95Ms,
    note: `${slowest.name}; over 50 ms: ${over}; most time of the processor ${processor.toFixed(1)} ms, load ${load.toFixed(1)}`,
  };
}

function slowestOf(times: Battery["times"]) {
  return times.reduce((a, b) => (a.percentile95Ms > b.percentile95Ms ? a : b));
}

function judgeDossiers({ dossiers }: ServedSite): Reading {
  const slowest = dossiers.reduce((a, b) => (a.percentile95Ms > b.percentile95Ms ? a : b));
  const note = dossiers
    .map(
      ({ path, medianMs, kilobytes }) =>
        `${path} ${medianMs.toFixed(0)} ms, ${formatCount(kilobytes)} kB`,
    )
    .join("; ");
  return {
    of: "dossier",
    value: slowest.percentile95Ms,
    note: `${slowest.path}; medians: ${note}`,
  };
}

function judgeMemory({ residentMegabytes }: ServedSite, battery: Battery): Reading {
  if (residentMegabytes === null) return { of: "memory", absent: "this system has no /proc" };
  const alone = formatCount(battery.residentMegabytes ?? battery.peakMegabytes);
  return { of: "memory", value: residentMegabytes, note: `${alone} MB without the pages` };
}

function judgeWholeCsv({ wholeCsv }: ServedSite): Reading {
  const { overIdleMegabytes, megabytes, seconds } = wholeCsv;
  if (overIdleMegabytes === null) return { of: "wholeCsv", absent: "this system has no /proc" };
  const note = `${formatCount(megabytes)} MB in ${seconds.toFixed(1)} s`;
  return { of: "wholeCsv", value: overIdleMegabytes, note };
}

/** Prints the table of the queries, with PostgreSQL's times where there is one. */
function compareWith(compared: Compared | string, { times }: Battery): Reading[] {
  if (typeof compared === "string") {
    console.log(batteryTable(times, null));
    return [{ of: "facets", absent: compared }];
  }
  const ratios = speedRatios(times, compared.times);
  console.log(`  beside ${compared.server}`);
  console.log(batteryTable(times, { times: compared.times, ratios }));
  const { median, least, mean } = ratios.facets;
  return [
    {
      of: "facets",
      value: median,
      note: `least ${least.toFixed(1)}, geometric mean ${mean.toFixed(1)}; of all queries ${ratios.mean.toFixed(1)}; ${compared.server}`,
    },
  ];
}

function judgeGrowth(batteries: ReadonlyMap<number, Battery>): Reading | null {
  const [full, grown] = [batteries.get(fullRecords), batteries.get(grownRecords)];
  if (full === undefined || grown === undefined) return null;
  const [worst] = growthOf(full.times, grown.times);
  if (worst === undefined) return null;
  const { name, matches, cost, excess } = worst;
  return {
    of: "growth",
    value: excess,
    note: `${name}: matches ${matches.toFixed(1)} times, cost ${cost.toFixed(1)} times`,
  };
}
