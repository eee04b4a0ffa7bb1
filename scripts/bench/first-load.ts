import { type Browser, chromium, type Page } from "@playwright/test";
import { browserArguments } from "../setup/browser-arguments.mjs";
import type { BenchContext, Reading, Section } from "./section.ts";

const windows = [
  { name: "desktop", viewport: { width: 1366, height: 768 } },
  { name: "phone", viewport: { width: 360, height: 740 } },
] as const;

/**
 * What comes over the wire, compressed and with headers, when an empty browser opens `/` and nobody scrolls:
 * everything, what is fetched ahead for links included. The larger of a desktop's and a phone's window counts. 1 kB = 1000 bytes.
 */
export const firstLoad: Section = {
  name: "load",
  limits: {
    all: { what: "first load of /, everything", unit: "kB", most: 250 },
    scripts: { what: "first load of /, JavaScript", unit: "kB", most: 180 },
  },
  run: async ({ address, browserPath }: BenchContext) => {
    const browser = await chromium.launch({
      ...(browserPath && { executablePath: browserPath }),
      args: browserArguments(),
    });
    try {
      const loads = [];
      for (const { name, viewport } of windows)
        loads.push({ name, parts: await weigh(browser, address, viewport) });
      return toReadings(loads);
    } finally {
      await browser.close();
    }
  },
};

type Parts = ReadonlyMap<string, number>;
type Load = Readonly<{ name: string; parts: Parts }>;

async function weigh(
  browser: Browser,
  address: string,
  viewport: { width: number; height: number },
): Promise<Parts> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const parts = await watchBytes(page);
  const response = await page.goto(`${address}/`, { waitUntil: "networkidle" });
  if (response?.status() !== 200) throw new Error(`/ answered ${response?.status()}`);
  await context.close();
  return parts;
}

/** Adds up, while the page loads, the bytes of each kind of resource as the browser's network stack counts them. */
async function watchBytes(page: Page): Promise<Parts> {
  const bytes = new Map<string, number>();
  const kinds = new Map<string, string>();
  const network = await page.context().newCDPSession(page);
  network.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? "Other";
    bytes.set(kind, (bytes.get(kind) ?? 0) + encodedDataLength);
  });
  await network.send("Network.enable");
  return bytes;
}

function toReadings(loads: readonly Load[]): Reading[] {
  return [
    largest("all", loads, (parts) => [...parts.values()].reduce((sum, bytes) => sum + bytes, 0)),
    largest("scripts", loads, (parts) => parts.get("Script") ?? 0),
  ];
}

function largest(of: string, loads: readonly Load[], weight: (parts: Parts) => number): Reading {
  const weights = loads.map(({ parts }) => weight(parts));
  const value = Math.max(...weights);
  const load = loads[weights.indexOf(value)];
  return { of, value: value / 1000, note: load ? `${load.name}: ${formatParts(load.parts)}` : "" };
}

function formatParts(parts: Parts): string {
  return [...parts].map(([kind, bytes]) => `${kind} ${(bytes / 1000).toFixed(1)}`).join(", ");
}
