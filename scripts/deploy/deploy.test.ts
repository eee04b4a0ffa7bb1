import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listInputs } from "../setup/inputs.mjs";
import { memoryOptions } from "../setup/server.mjs";

const root = join(import.meta.dirname, "..", "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

const container = read("deploy/Containerfile");
const compose = read("deploy/compose.yaml");
const nginx = read("deploy/nginx.conf");
const service = read("deploy/pacta.service");
const page = read("docs/running.md");

/** All values of what a pattern captures, in the order of the text. */
const all = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, value = ""]) => value);

describe.each(Object.entries({ container, compose, nginx, service, page }))("the %s", (_, text) => {
  test("names only programs that there are", () => {
    const named = all(text, /\b(scripts\/[\w/.-]+\.(?:ts|mjs))\b/g);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test("knows no variable that the programs do not read", () => {
    const known = new Set([
      "NODE_ENV",
      "PACTA_HOME",
      "PORT",
      "NEXT_TELEMETRY_DISABLED",
      "BUILD_IMAGE",
    ]);
    const named = all(text, /^(?:ENV|ARG|Environment=|export )?.*?\b([A-Z][A-Z]+_[A-Z_]+)=/gm);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});

describe("the image", () => {
  const copied = all(container, /^COPY (?!--from)(.*) \S+$/gm).flatMap((line) => line.split(" "));

  test("is built from files that there are, and from all that the site is built from", () => {
    expect(copied.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    const missing = listInputs(root).filter(
      (path: string) => !copied.some((each) => path === each || path.startsWith(`${each}/`)),
    );
    expect(missing).toEqual([]);
  });

  test("ends with nothing but what was gathered, and a user without a name", () => {
    const [, last = ""] = container.split("FROM scratch\n");
    expect(all(last, /^(\w+) /gm)).not.toContain("RUN");
    expect(last).toContain("USER 65532:65532");
    expect(last).toMatch(/^COPY --from=build \/image \/$/m);
  });
});

test("image, service and page start the server with the memory options of npm start", () => {
  const options = memoryOptions.join(" ");
  expect(container).toContain(
    JSON.stringify([...memoryOptions, "scripts/deploy/start.ts"]).replaceAll(",", ", "),
  );
  expect(service).toContain(`${options} scripts/deploy/start.ts`);
  expect(page).toContain(`${options} scripts/deploy/start.ts`);
});

test("the ports are the same wherever they are named", () => {
  const [port = ""] = all(container, /^ENV .*\bPORT=(\d+)$/gm);
  expect(all(container, /^EXPOSE (\d+)$/gm)).toEqual([port]);
  expect(all(nginx, /^ {4}server pacta:(\d+);$/gm)).toEqual([port]);
  expect(all(service, /\bPORT=(\d+)/g)).toEqual([port]);
  expect(all(service, /-p (\d+)$/gm)).toEqual([port]);
  const [outer = ""] = all(nginx, /^ {4}listen (\d+);$/gm);
  expect(all(compose, /ports: \["(\d+:\d+)"\]/g)).toEqual([`${outer}:${outer}`]);
});

test("the server sees the volume and its root read-only, and only the release may write", () => {
  const serviceNamed = (name: string) =>
    compose.split(/^ {2}(?=\w+:\n)/m).find((part) => part.startsWith(`${name}:`)) ?? "";
  expect(serviceNamed("pacta")).toContain('volumes: ["home:/home/pacta:ro"]');
  expect(serviceNamed("release")).toContain('volumes: ["home:/home/pacta"]');
  for (const name of ["release", "pacta", "cache"]) {
    expect(serviceNamed(name)).toContain("read_only: true");
    expect(serviceNamed(name)).toContain("cap_drop: [ALL]");
  }
  expect(all(compose, /^\s+(ports):/gm)).toHaveLength(1);
});

describe("the cache", () => {
  const [pattern = ""] = all(nginx, /^ {4}location ~ (\S+) \{$/gm);

  test.each([
    "/export/main.csv",
    "/api/v1/rights",
    "/embed/main",
    "/ru/embed/countries/KAZ/rights",
  ])("keeps %s", (path) => expect(path).toMatch(new RegExp(pattern)));

  test.each([
    "/",
    "/ru",
    "/countries/KAZ",
    "/ru/search",
    "/embed",
    "/ru/embed",
    "/packs/KAZ",
    "/exports",
  ])("does not keep %s", (path) => expect(path).not.toMatch(new RegExp(pattern)));

  test("logs nothing, passes no address on, and never answers for a server that is away", () => {
    expect(all(nginx, /^\s*(access_log|error_log) /gm)).toHaveLength(2);
    expect(nginx).toContain("access_log off;");
    expect(nginx).toContain("error_log stderr emerg;");
    expect(nginx).toContain('proxy_set_header X-Forwarded-For "";');
    expect(nginx).not.toMatch(/\$(?:remote_addr|proxy_add_x_forwarded_for|http_referer)/);
    expect(nginx).toContain("proxy_cache_use_stale off;");
  });
});

test("Next still takes the configuration of a build by the variable that the gathered site sets", () => {
  const [name = ""] = all(read("scripts/deploy/start.ts"), /(__\w+):/g);
  expect(name).not.toBe("");
  expect(read("node_modules/next/dist/server/config.js")).toContain(`process.env.${name}`);
});
