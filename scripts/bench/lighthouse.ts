import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { browserArguments } from "../setup/browser-arguments.mjs";
import { findFreePort } from "../setup/port.mjs";
import { percentile } from "./percentile.ts";
import type { BenchContext, Reading, Section } from "./section.ts";

const runs = 3;

/** Lighthouse as a phone (its own default: slow processor and slow network, simulated), three times in a browser of its own. */
export const lighthouseScores: Section = {
  name: "lighthouse",
  limits: {
    performance: {
      what: "Lighthouse of /, phone, performance, median of 3",
      unit: "points",
      least: 95,
    },
    accessibility: {
      what: "Lighthouse of /, phone, accessibility, lowest of 3",
      unit: "points",
      least: 100,
    },
  },
  run: async ({ address, browserPath }: BenchContext) => {
    const results = [];
    for (let run = 0; run < runs; run++) results.push(await score(`${address}/`, browserPath));
    return toReadings(results);
  },
};

type Scores = Readonly<{
  performance: number;
  accessibility: number;
  metrics: string;
  broken: readonly string[];
}>;

async function score(url: string, browserPath: string | undefined): Promise<Scores> {
  const port = await findFreePort();
  const browser = await chromium.launch({
    ...(browserPath && { executablePath: browserPath }),
    args: [...browserArguments(), `--remote-debugging-port=${port}`],
  });
  try {
    const onlyCategories = ["performance", "accessibility"];
    return readScores(await lighthouse(url, { port, logLevel: "error", onlyCategories }));
  } finally {
    await browser.close();
  }
}

function readScores(result: Awaited<ReturnType<typeof lighthouse>>): Scores {
  if (!result) throw new Error("Lighthouse gave no result");
  const { audits, categories, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`Lighthouse: ${runtimeError.message}`);
  const metrics = [
    "first-contentful-paint",
    "largest-contentful-paint",
    "total-blocking-time",
    "cumulative-layout-shift",
  ];
  return {
    performance: points(categories.performance?.score),
    accessibility: points(categories.accessibility?.score),
    metrics: metrics.map((id) => `${initials(id)} ${audits[id]?.displayValue ?? "?"}`).join(", "),
    broken: (categories.accessibility?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && audits[id]?.score === 0)
      .map(({ id }) => id),
  };
}

/** Lighthouse counts from 0 to 1, and answers null for what it could not judge. */
function points(score: number | null | undefined): number {
  if (typeof score !== "number") throw new Error("Lighthouse gave no score");
  return Math.round(score * 100);
}

function initials(id: string): string {
  return id
    .split("-")
    .map((word) => word.charAt(0).toUpperCase())
    .join("");
}

function toReadings(results: readonly Scores[]): Reading[] {
  const performance = percentile(
    results.map((result) => result.performance),
    50,
  );
  const median = results.find((result) => result.performance === performance);
  const broken = [...new Set(results.flatMap((result) => result.broken))];
  return [
    { of: "performance", value: performance, note: median?.metrics ?? "" },
    {
      of: "accessibility",
      value: Math.min(...results.map((result) => result.accessibility)),
      note: broken.join(", "),
    },
  ];
}
