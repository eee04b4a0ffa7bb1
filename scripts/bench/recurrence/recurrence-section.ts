import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startCommand } from "../../setup/run-command.mjs";
import { getNode } from "../../setup/runtime.mjs";
import { percentile } from "../percentile.ts";
import { makeRelease } from "../search/measure-size.ts";
import { fullRecords } from "../search/search-section.ts";
import type { BenchContext, Reading, Section } from "../section.ts";
import { timeOneState } from "./one-state.ts";

const passagesOfState = 3000;
const wholeLimits = ["wholeTime", "wholeMemory"];

/**
 * Grouping the passages of one State whose texts are at hand, and those of a whole made-up index as its compilation does:
 * read from the release, counted, grouped State by State. Made-up texts are more alike than real ones, because they are put
 * together from few phrases, so that more pairs are tried: what takes long here takes less in earnest.
 */
export const recurrenceOfIndex: Section = {
  name: "recurrence",
  limits: {
    oneState: {
      what: "recurrence of a State with 3,000 passages, 95th percentile",
      unit: "ms",
      most: 300,
    },
    wholeTime: { what: "recurrence of 268,000 passages", unit: "s", most: 300 },
    wholeMemory: { what: "recurrence of 268,000 passages, most memory", unit: "MB", most: 1000 },
  },
  run: async ({ records }: BenchContext) => {
    const oneState = percentile(timeOneState(passagesOfState), 95);
    const readings: Reading[] = [{ of: "oneState", value: oneState }];
    if (records < fullRecords) {
      const absent = `asked for ${records} records at most`;
      return [...readings, ...wholeLimits.map((of) => ({ of, absent }))];
    }
    return [...readings, ...(await measureWhole())];
  },
};

type Report = Readonly<{
  passages: number;
  states: number;
  seconds: number;
  processorSeconds: number;
  peakMegabytes: number;
}>;

async function measureWhole(): Promise<readonly Reading[]> {
  const folder = mkdtempSync(join(tmpdir(), "pacta-bench-"));
  try {
    const { home } = await makeRelease(folder, fullRecords);
    const { passages, states, seconds, processorSeconds, peakMegabytes } = await runProgram(home);
    const note = `${passages} passages, ${states} States; ${processorSeconds.toFixed(1)} s of the processor`;
    return [
      { of: "wholeTime", value: seconds, note },
      { of: "wholeMemory", value: peakMegabytes },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** In a process of its own, so that its memory is that of grouping alone; started as the import is. */
async function runProgram(home: string): Promise<Report> {
  const program = join(import.meta.dirname, "recurrence-program.ts");
  const words = ["--max-semi-space-size=4", program, home];
  const child = startCommand(getNode(), words, { stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  child.stdout?.setEncoding("utf8").on("data", (piece) => {
    printed += piece;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (code !== 0) throw new Error(`The grouping broke off with ${code}.`);
  return JSON.parse(printed) as Report;
}
