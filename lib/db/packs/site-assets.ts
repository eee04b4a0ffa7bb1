import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildId } from "#lib/db/build-id";

/** The scripts, styles and fonts of this build; `bytes` as sent, the service worker included. */
export type SiteAssets = Readonly<{ build: string; files: readonly string[]; bytes: number }>;

let known: SiteAssets | undefined;

/** Every file that a page may ask for; the service worker, which the browser keeps by itself, is none of them. */
export function siteAssets(): SiteAssets {
  known ??= readAssets(join(process.cwd(), ".next", "static"));
  return known;
}

function readAssets(folder: string): SiteAssets {
  const found = existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String) : [];
  const sent = found
    .filter((name) => !/\.(?:map|br)$/.test(name) && statSync(join(folder, name)).isFile())
    .sort();
  const files = sent.filter((name) => !name.startsWith("service-worker"));
  const bytes = sent.reduce((sum, name) => sum + sentBytes(join(folder, name)), 0);
  const addresses = files.map((name) => `/_next/static/${name.split("\\").join("/")}`);
  return { build: buildId(), files: addresses, bytes };
}

/** Scripts and styles as they were pressed after the build; fonts are compressed already. */
function sentBytes(file: string): number {
  if (existsSync(`${file}.br`)) return statSync(`${file}.br`).size;
  return file.endsWith(".woff2") ? statSync(file).size : gzipSync(readFileSync(file)).length;
}
