import { chromium, type Page } from "@playwright/test";
import { browserArguments } from "../setup/browser-arguments.mjs";
import { percentile } from "./percentile.ts";
import type { BenchContext, Reading, Section } from "./section.ts";

const slowdown = 4;
const presses = 9;

/**
 * On the matrix of the world (198 States by 18 instruments), the processor slowed four times and the table filling the window:
 * from a press or a key to the next picture on the screen, as the browser itself times events, and to the picture in which
 * the rows stand as asked for.
 */
export const interaction: Section = {
  name: "interaction",
  limits: {
    sort: { what: "sort of 198 x 18, 4x slower processor, median", unit: "ms", most: 100 },
    sortRows: {
      what: "sort of 198 x 18, until the rows in view are in place",
      unit: "ms",
      most: 400,
    },
    filter: { what: "filter of 198 x 18, 4x slower processor, median", unit: "ms", most: 100 },
    filterRows: { what: "filter of 198 x 18, until the rows are in place", unit: "ms", most: 400 },
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
      await page.locator(".matrix .scroll").evaluate((region) => region.scrollIntoView());
      const session = await page.context().newCDPSession(page);
      await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
      return [...(await timeSort(page)), ...(await timeFilter(page))];
    } finally {
      await browser.close();
    }
  },
};

type Timed = Readonly<{ name: string; duration: number; interactionId: number }>;
type Kept = Readonly<{ events: Timed[]; rows: number[] }>;

/**
 * Runs in the page: keeps how long each press and key took, from the event to the next picture, and how long until the
 * picture that shows other rows than before.
 */
function keepEvents(): void {
  const kept: Kept = { events: [], rows: [] };
  Object.assign(window, { kept });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as Timed[])
      if (entry.interactionId > 0)
        kept.events.push({
          name: entry.name,
          duration: entry.duration,
          interactionId: entry.interactionId,
        });
  }).observe({ type: "event", durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  const rowsNow = () => {
    const heads = document.querySelectorAll(".matrix tbody th");
    const first = Array.from({ length: 15 }, (_, row) => heads[row]?.textContent);
    return `${heads.length} ${first.join()}`;
  };
  const watch = ({ timeStamp }: Event) => {
    const before = rowsNow();
    const look = () => {
      if (performance.now() - timeStamp > 2000) return;
      requestAnimationFrame(() => {
        if (rowsNow() === before) return look();
        const drawn = new MessageChannel();
        drawn.port1.onmessage = () => kept.rows.push(performance.now() - timeStamp);
        drawn.port2.postMessage(null);
      });
    };
    look();
  };
  addEventListener("pointerdown", watch, { capture: true });
  addEventListener("keydown", watch, { capture: true });
}

async function takeKept(page: Page): Promise<Kept> {
  await page.waitForTimeout(2100);
  return page.evaluate(() => {
    const { kept } = window as unknown as { kept: Kept };
    return { events: kept.events.splice(0), rows: kept.rows.splice(0) };
  });
}

/** The longest event of each interaction: the press that counts, not the pointer that came before it. */
function longest(events: readonly Timed[]): number[] {
  const by = new Map<number, number>();
  for (const { interactionId, duration } of events)
    by.set(interactionId, Math.max(by.get(interactionId) ?? 0, duration));
  return [...by.values()];
}

/** Presses with the mouse itself: a click made by the tool asks the page each time what it would hit. */
async function timeSort(page: Page): Promise<Reading[]> {
  const heads = page.locator(".matrix thead th a");
  return timeEach(
    page,
    "sort",
    Array.from({ length: presses }, (_, press) => press),
    async (press) => {
      const box = await heads.nth(1 + (press % 5)).boundingBox();
      if (box === null) throw new Error("A heading of the matrix is not in view.");
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.waitForTimeout(300);
      await page.mouse.down();
      await page.mouse.up();
    },
  );
}

async function timeFilter(page: Page): Promise<Reading[]> {
  await page
    .getByRole("searchbox")
    .first()
    .evaluate((field) => field.focus({ preventScroll: true }));
  const keys = [..."stan", ...Array<string>(4).fill("Backspace"), ..."kyr"];
  return timeEach(page, "filter", keys, (key) => page.keyboard.press(key));
}

async function timeEach<Act>(
  page: Page,
  of: string,
  acts: readonly Act[],
  perform: (act: Act) => Promise<void>,
): Promise<Reading[]> {
  const [answers, rows]: [number[], number[]] = [[], []];
  for (const act of acts) {
    await perform(act);
    const kept = await takeKept(page);
    answers.push(...longest(kept.events));
    rows.push(...kept.rows);
  }
  return [reading(of, answers), reading(`${of}Rows`, rows)];
}

/** Under the browser's own threshold of 16 ms an event is not told, and a letter may leave the rows as they were. */
function reading(of: string, times: readonly number[]): Reading {
  if (times.length < presses / 2)
    throw new Error(`${of}: ${times.length} of ${presses} were timed`);
  const note = `${times.length} timed, slowest ${Math.round(percentile(times, 100))} ms`;
  return { of, value: Math.round(percentile(times, 50)), note };
}
