import { performance } from "node:perf_hooks";
import { xlsxOfRows } from "#lib/export/xlsx/xlsx-of-rows";
import { madeRows } from "./made-rows.ts";

/** What the program prints, as JSON. */
export type XlsxReport = Readonly<{ seconds: number; megabytes: number; peakMegabytes: number }>;

// A process that writes so many rows as a workbook: `node xlsx-program.ts <rows>`.

const rows = madeRows(Number(process.argv[2]));
const began = performance.now();
let bytes = 0;
for await (const piece of xlsxOfRows(rows)) bytes += piece.length;
const report: XlsxReport = {
  seconds: (performance.now() - began) / 1000,
  megabytes: bytes / 1e6,
  peakMegabytes: (process.resourceUsage().maxRSS * 1024) / 1e6,
};
process.stdout.write(JSON.stringify(report));
