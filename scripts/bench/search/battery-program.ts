import { performance } from "node:perf_hooks";
import { currentRelease } from "#lib/db/open-release";
import { type QueryTime, timeQueries } from "./battery.ts";
import { queries } from "./queries.ts";
import { residentMegabytes } from "./resident-memory.ts";

/** What the program prints, as JSON. */
export type BatteryReport = Readonly<{
  openMs: number;
  times: readonly QueryTime[];
  /** After all queries; `null` where the system does not say. */
  residentMegabytes: number | null;
  peakMegabytes: number;
}>;

// A process that holds one release and answers the battery: `node battery-program.ts <home>`.

const began = performance.now();
const release = currentRelease(process.argv[2] ?? "");
const openMs = performance.now() - began;
const times = timeQueries(release, queries);
const report: BatteryReport = {
  openMs,
  times,
  residentMegabytes: residentMegabytes(process.pid),
  peakMegabytes: (process.resourceUsage().maxRSS * 1024) / 1e6,
};
process.stdout.write(JSON.stringify(report));
