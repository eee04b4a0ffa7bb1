import { performance } from "node:perf_hooks";
import { residentMegabytes } from "./resident-memory.ts";

/** Every observation of a release, taken from the site as one CSV; memory in MB, `null` where the system does not say. */
export type WholeCsv = Readonly<{
  overIdleMegabytes: number | null;
  megabytes: number;
  seconds: number;
}>;

/** Takes the file as a browser does, letting go what came, while it looks at the server's memory ten times a second. */
export async function takeWholeCsv(address: string, pid: number): Promise<WholeCsv> {
  await (await fetch(`${address}/search?q=torture`)).text();
  const idle = residentMegabytes(pid);
  let peak = idle ?? 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, residentMegabytes(pid) ?? 0);
  }, 100);
  try {
    const began = performance.now();
    const response = await fetch(`${address}/export/search/main.csv`);
    if (response.status !== 200 || response.body === null) {
      throw new Error(`The CSV of everything was answered with ${response.status}.`);
    }
    let bytes = 0;
    for await (const piece of response.body) bytes += piece.length;
    const seconds = (performance.now() - began) / 1000;
    return {
      overIdleMegabytes: idle === null ? null : peak - idle,
      megabytes: bytes / 1e6,
      seconds,
    };
  } finally {
    clearInterval(watch);
  }
}
