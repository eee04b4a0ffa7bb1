import { spawn } from "node:child_process";
import { get } from "node:http";
import { performance } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";
import { findFreePort } from "../setup/port.mjs";
import { stopChild } from "../setup/run-command.mjs";
import type { BenchContext, Section } from "./section.ts";

const runs = 3;
const giveUpAfterMs = 60_000;

/** From typing `npm start`, with nothing changed since the last one, to a whole first page. The slowest of three counts. */
export const secondStart: Section = {
  name: "start",
  limits: {
    answer: { what: "second npm start to the first answer of /, slowest of 3", unit: "s", most: 3 },
  },
  run: async ({ folder }: BenchContext) => {
    const seconds = [];
    for (let run = 0; run < runs; run++) seconds.push(await timeStart(folder));
    return [
      {
        of: "answer",
        value: Math.max(...seconds),
        note: seconds.map((value) => value.toFixed(2)).join(", "),
      },
    ];
  },
};

async function timeStart(folder: string): Promise<number> {
  const port = await findFreePort();
  const began = performance.now();
  const child = spawn("npm", ["start"], {
    cwd: folder,
    env: { ...process.env, PORT: String(port), HOST: "127.0.0.1" },
    stdio: "ignore",
  });
  try {
    while (!(await answers(`http://127.0.0.1:${port}/`))) {
      const late = performance.now() - began > giveUpAfterMs;
      if (late || child.exitCode !== null) throw new Error("npm start did not come to answer");
      await pause(10);
    }
    return (performance.now() - began) / 1000;
  } finally {
    await stopChild(child);
  }
}

function answers(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get(url, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode === 200));
    });
    request.on("error", () => resolve(false));
  });
}
