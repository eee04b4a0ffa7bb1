import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { pageKinds } from "../../e2e/fixtures/page-kinds.ts";
import { browserArguments } from "../setup/browser-arguments.mjs";
import { findFreePort } from "../setup/port.mjs";
import { type PageScores, readScores } from "./lighthouse-scores.ts";
import { percentile } from "./percentile.ts";
import type { BenchContext, Limit, Reading, Section } from "./section.ts";

/** The pages that the limits of painting and blocking are about. */
const timed = ["/", "/countries/KAZ", "/search"];
const runs = 3;

/** One of every other kind of page, and some in Russian: judged once, for access and good practice. */
const kinds = [...pageKinds, "/report", "/offline", "/ru", "/ru/countries/KAZ", "/ru/search"];

const paint: Limit = { what: "largest paint, phone, median of 3", unit: "ms", most: 1200 };
const blocking: Limit = { what: "blocking time, phone, median of 3", unit: "ms", most: 100 };
const shift: Limit = { what: "layout shift, phone, most of 3", unit: "", most: 0.02 };

/** Lighthouse as a phone (its own default: slow processor and slow network, simulated), each time in a browser of its own. */
export const lighthouseScores: Section = {
  name: "lighthouse",
  limits: {
    performance: {
      what: "Lighthouse of /, phone, performance, median of 3",
      unit: "points",
      least: 95,
    },
    accessibility: { what: "Lighthouse, accessibility, lowest page", unit: "points", least: 100 },
    practices: { what: "Lighthouse, best practices, lowest page", unit: "points", least: 100 },
    ...Object.fromEntries(
      timed.flatMap((path) => [
        [`paint ${path}`, { ...paint, what: `${path}: ${paint.what}` }],
        [`blocking ${path}`, { ...blocking, what: `${path}: ${blocking.what}` }],
        [`shift ${path}`, { ...shift, what: `${path}: ${shift.what}` }],
      ]),
    ),
  },
  run: async ({ address, browserPath }: BenchContext) => {
    const timings = new Map<string, PageScores[]>();
    for (const path of timed) timings.set(path, await scoreOften(address, path, browserPath));
    const all = [...timings.values()].flat();
    for (const path of kinds) all.push(await score(address, path, browserPath));
    return [
      ...[...timings].flatMap(readTimes),
      lowest("accessibility", all),
      lowest("practices", all),
    ];
  },
};

async function scoreOften(
  address: string,
  path: string,
  browserPath: string | undefined,
): Promise<PageScores[]> {
  const results: PageScores[] = [];
  for (let run = 0; run < runs; run++) results.push(await score(address, path, browserPath));
  return results;
}

async function score(
  address: string,
  path: string,
  browserPath: string | undefined,
): Promise<PageScores> {
  const port = await findFreePort();
  const browser = await chromium.launch({
    ...(browserPath && { executablePath: browserPath }),
    args: [...browserArguments(), `--remote-debugging-port=${port}`],
  });
  try {
    const onlyCategories = ["performance", "accessibility", "best-practices"];
    const result = await lighthouse(address + path, { port, logLevel: "error", onlyCategories });
    return readScores(path, result);
  } finally {
    await browser.close();
  }
}

function readTimes([path, results]: readonly [string, readonly PageScores[]]): Reading[] {
  const median = (of: "paintMs" | "blockingMs" | "performance") =>
    percentile(
      results.map((result) => result[of]),
      50,
    );
  const times: Reading[] = [
    { of: `paint ${path}`, value: median("paintMs") },
    { of: `blocking ${path}`, value: median("blockingMs") },
    { of: `shift ${path}`, value: Math.max(...results.map(({ shift }) => shift)) },
  ];
  const performance = median("performance");
  return path === "/"
    ? [{ of: "performance", value: performance }, ...times]
    : [...times, { of: `${path}: performance`, value: performance, unit: "points" }];
}

/** The lowest score of all pages, with what is broken on which. */
function lowest(of: "accessibility" | "practices", all: readonly PageScores[]): Reading {
  const faulty = all.filter((page) => page[of] < 100);
  const told = faulty.map((page) => `${page.path} ${page[of]} (${page.broken[of].join(", ")})`);
  return {
    of,
    value: Math.min(...all.map((page) => page[of])),
    note:
      told.length === 0 ? `${new Set(all.map(({ path }) => path)).size} pages` : told.join("; "),
  };
}
