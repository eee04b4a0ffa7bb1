import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { runCommand } from "../setup/run-command.mjs";
import { getNode } from "../setup/runtime.mjs";
import type { HardContext, Outcome, Section } from "./section.ts";

/** Tests that draw their cases by chance, with what they are about: in CI a few cases each, here many. */
const suites: readonly (readonly [file: string, what: string, happened: string])[] = [
  [
    "lib/db/import/fuzz.test.ts",
    "mutated files of the index, JSON and XLSX, imported",
    "imported or refused in a sentence; the live release as it was or sound",
  ],
  [
    "lib/import/untc/mutations.test.ts",
    "pages of the depositary, mutated",
    "read as they are, or refused with the reason",
  ],
  [
    "lib/import/untc/damaged-pages.test.ts",
    "pages of the depositary with their bytes changed, or cut anywhere",
    "refused in a sentence, or read and what differs listed",
  ],
  [
    "lib/limits/properties.test.ts",
    "random addresses, queries, dates, paths and cells through parsers and round trips",
    "read or refused, and printed back the same",
  ],
  [
    "lib/limits/attack-addresses.test.ts",
    "attacks through every parameter of the API and of exports, without a server",
    "answered or refused",
  ],
  [
    "lib/limits/hostile-import.test.ts",
    "lists with hostile text, written in every form of file",
    "all of it is text",
  ],
];

type Report = Readonly<{
  numTotalTests: number;
  numPassedTests: number;
  testResults: readonly {
    assertionResults: readonly {
      status: string;
      fullName: string;
      failureMessages: readonly string[];
    }[];
  }[];
}>;

export const fuzzSection: Section = {
  name: "fuzz",
  needsSite: false,
  async run(context) {
    const outcomes: Outcome[] = [];
    for (const [file, what, happened] of suites) {
      context.say(what);
      outcomes.push(await runSuite(file, what, happened, context));
    }
    return outcomes;
  },
};

async function runSuite(
  file: string,
  what: string,
  happened: string,
  context: HardContext,
): Promise<Outcome> {
  const { folder, scratch, runs, seed } = context;
  const out = join(scratch, "report.json");
  const counted = join(scratch, `counted-${basename(file)}`);
  const args = [
    join(folder, "node_modules/vitest/vitest.mjs"),
    "run",
    file,
    "--reporter=json",
    `--outputFile=${out}`,
  ];
  const env = {
    ...process.env,
    HARD: "1",
    HARD_RUNS: String(runs),
    HARD_SEED: String(seed),
    HARD_COUNT: counted,
  };
  const { output } = await runCommand(getNode(), args, { env, timeoutMs: 1_800_000 });
  const report = readReport(out);
  if (report === null)
    return { what, times: 0, happened: `did not run: ${output.slice(-300)}`, holds: false };
  const failed = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status !== "passed");
  const [first] = failed;
  return {
    what,
    times: countIn(counted) ?? report.numTotalTests,
    happened:
      first === undefined
        ? happened
        : `${failed.length} broke, as ${first.fullName}: ${first.failureMessages[0]?.slice(0, 300)}`,
    holds: failed.length === 0 && report.numPassedTests > 0,
  };
}

function readReport(path: string): Report | null {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Report;
  } catch {
    return null;
  }
}

/** How many cases a suite tried, where it counts them: a line with a number for each of its tests. */
function countIn(path: string): number | null {
  try {
    return readFileSync(path, "utf8")
      .split("\n")
      .reduce((sum, line) => sum + Number(line), 0);
  } catch {
    return null;
  }
}
