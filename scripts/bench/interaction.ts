import { chromium, type Page } from "@playwright/test";
import { browserArguments } from "../setup/browser-arguments.mjs";
import { percentile } from "./percentile.ts";
import type { BenchContext, Reading, Section } from "./section.ts";

const slowdown = 4;
const presses = 9;

/**
 * From a press or a key to the next picture on the screen, as the browser itself times events, on the matrix of the world
 * (198 States by 18 instruments) with the processor slowed four times.
 */
export const interaction: Section = {
  name: "interaction",
  limits: {
    sort: { what: "sort of 198 x 18, 4x slower processor, median", unit: "ms", most: 100 },
    filter: { what: "filter of 198 x 18, 4x slower processor, median", unit: "ms", most: 100 },
  },
  run: async ({ address, browserPath }: BenchContext) => {
    const browser = await chromium.launch({
      ...(browserPath && { executablePath: browserPath }),
      args: browserArguments(),
    });
    try {
      const page = await browser.newPage({ viewport: { width: 1366, height: 900 } });
      await page.addInitScript(keepEvents);
      await page.goto(`${address}/?region=world`, { waitUntil: "networkidle" });
      const session = await page.context().newCDPSession(page);
      await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
      return [await timeSort(page), await timeFilter(page)];
    } finally {
      await browser.close();
    }
  },
};

type Timed = Readonly<{ name: string; duration: number; interactionId: number }>;

/** Runs in the page: keeps how long each press and key took, from the event to the next picture. */
function keepEvents(): void {
  const kept: Timed[] = [];
  Object.assign(window, { keptEvents: kept });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as Timed[])
      if (entry.interactionId > 0)
        kept.push({
          name: entry.name,
          duration: entry.duration,
          interactionId: entry.interactionId,
        });
  }).observe({ type: "event", durationThreshold: 16, buffered: true } as PerformanceObserverInit);
}

async function takeEvents(page: Page): Promise<readonly Timed[]> {
  await page.waitForTimeout(700);
  return page.evaluate(() => {
    const { keptEvents } = window as unknown as { keptEvents: Timed[] };
    return keptEvents.splice(0);
  });
}

/** The longest event of each interaction: the press that counts, not the pointer that came before it. */
function longest(events: readonly Timed[]): number[] {
  const by = new Map<number, number>();
  for (const { interactionId, duration } of events)
    by.set(interactionId, Math.max(by.get(interactionId) ?? 0, duration));
  return [...by.values()];
}

async function timeSort(page: Page): Promise<Reading> {
  const heads = page.getByRole("table").first().getByRole("columnheader").getByRole("link");
  const times: number[] = [];
  for (let press = 0; press < presses; press++) {
    await heads.nth(1 + (press % 5)).click();
    times.push(...longest(await takeEvents(page)));
  }
  return reading("sort", times);
}

async function timeFilter(page: Page): Promise<Reading> {
  const field = page.getByRole("searchbox").first();
  await field.focus();
  const times: number[] = [];
  for (const key of ["s", "t", "a", "n", "Backspace", "Backspace", "Backspace", "Backspace", "k"]) {
    await page.keyboard.press(key);
    times.push(...longest(await takeEvents(page)));
  }
  return reading("filter", times);
}

/** Under the browser's own threshold of 16 ms an event is not told; at least half must have been. */
function reading(of: string, times: readonly number[]): Reading {
  if (times.length < presses / 2)
    throw new Error(`${of}: ${times.length} of ${presses} were timed`);
  const note = `${times.length} interactions, slowest ${percentile(times, 100)} ms`;
  return { of, value: percentile(times, 50), note };
}
