import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pressedAssets } from "./pressed-assets.ts";

const site = mkdtempSync(join(tmpdir(), "pacta-site-"));
const script = "console.log(1)";
for (const folder of ["chunks", "service-worker"])
  mkdirSync(join(site, "static", folder), { recursive: true });
for (const name of ["chunks/a.js.br", "chunks/b.css.br", "service-worker/sw.js.br"])
  writeFileSync(join(site, "static", name), brotliCompressSync(script));
writeFileSync(join(site, "BUILD_ID"), "secret");

const send = pressedAssets(site);
const server = createServer((request, response) => {
  if (!send(request, response)) response.writeHead(418).end();
});
let address = "";
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

const ask = (path: string, accepted: string, method = "GET") =>
  fetch(`${address}${path}`, { method, headers: { "accept-encoding": accepted } });

describe("files that were pressed after the build", () => {
  it.each([
    ["/_next/static/chunks/a.js", "application/javascript; charset=UTF-8"],
    ["/_next/static/chunks/b.css", "text/css; charset=UTF-8"],
  ])("sends %s as what it is, to be kept for good", async (path, type) => {
    const answer = await ask(path, "gzip, deflate, br");
    expect(await answer.text()).toBe(script);
    expect(answer.headers.get("content-type")).toBe(type);
    expect(answer.headers.get("content-encoding")).toBe("br");
    expect(answer.headers.get("cache-control")).toContain("immutable");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  });

  it.each([
    ["a browser that reads no Brotli", "/_next/static/chunks/a.js", "gzip", "GET"],
    ["a browser that refuses it", "/_next/static/chunks/a.js", "gzip, br;q=0", "GET"],
    ["a file that was not pressed", "/_next/static/chunks/none.js", "br", "GET"],
    [
      "the service worker, which Next sends itself",
      "/_next/static/service-worker/sw.js",
      "br",
      "GET",
    ],
    ["a way out of the folder", "/_next/static/chunks/../../BUILD_ID", "br", "GET"],
    [
      "such a way, written otherwise",
      "/_next/static/chunks/%2e%2e%2f%2e%2e%2fBUILD_ID",
      "br",
      "GET",
    ],
    ["another method", "/_next/static/chunks/a.js", "br", "POST"],
  ])("leaves to the site: %s", async (_, path, accepted, method) => {
    expect((await ask(path, accepted, method)).status).toBe(418);
  });
});
