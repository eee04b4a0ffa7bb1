import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { memoryOptions } from "../../setup/server.mjs";
import type { Section } from "../section.ts";
import type { CsvReport } from "./csv-program.ts";
import type { XlsxReport } from "./xlsx-program.ts";

const run = promisify(execFile);
const workbookRows = 50_000;
const csvRows = 268_000;

/**
 * Long lists as files: made-up rows of 21 columns, as wide as observations, made piece by piece as those of a search are
 * read and written by the writers of every export, each in a process of its own, started
 * as the server is.
 */
export const listFiles: Section = {
  name: "export",
  limits: {
    xlsx: { what: "50,000 rows to a workbook", unit: "s", most: 8 },
    xlsxMemory: { what: "50,000 rows to a workbook, memory", unit: "MB", most: 300 },
    csvMemory: { what: "268,000 rows to CSV, memory over idle", unit: "MB", most: 100 },
  },
  run: async () => {
    const xlsx: XlsxReport = await runProgram("xlsx-program.ts", workbookRows);
    const csv: CsvReport = await runProgram("csv-program.ts", csvRows);
    return [
      { of: "xlsx", value: xlsx.seconds, note: `${xlsx.megabytes.toFixed(1)} MB of file` },
      { of: "xlsxMemory", value: xlsx.peakMegabytes },
      {
        of: "csvMemory",
        value: csv.overIdleMegabytes,
        note: `${csv.megabytes.toFixed(0)} MB of file in ${csv.seconds.toFixed(0)} s`,
      },
    ];
  },
};

async function runProgram<Report>(program: string, rows: number): Promise<Report> {
  const words = [...memoryOptions, join(import.meta.dirname, program), String(rows)];
  const { stdout } = await run(process.execPath, words, { maxBuffer: 1e6 });
  return JSON.parse(stdout) as Report;
}
