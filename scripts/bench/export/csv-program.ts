import { performance } from "node:perf_hooks";
import { setImmediate as turn } from "node:timers/promises";
import { csvOfRows } from "#lib/export/csv";
import { madeRows } from "./made-rows.ts";

/** What the program prints, as JSON. */
export type CsvReport = Readonly<{ seconds: number; megabytes: number; overIdleMegabytes: number }>;

// A process that writes so many rows as CSV, piece by piece, each piece let go once it is taken: `node csv-program.ts <rows>`.

const rows = madeRows(Number(process.argv[2]));
for (const piece of csvOfRows(madeRows(500), { bom: false, about: true })) void piece;
const idle = process.memoryUsage().rss;
const began = performance.now();
let bytes = 0;
let peak = idle;
for (const piece of csvOfRows(rows, { bom: true, about: true })) {
  bytes += Buffer.byteLength(piece);
  peak = Math.max(peak, process.memoryUsage().rss);
  await turn();
}
const report: CsvReport = {
  seconds: (performance.now() - began) / 1000,
  megabytes: bytes / 1e6,
  overIdleMegabytes: (peak - idle) / 1e6,
};
process.stdout.write(JSON.stringify(report));
