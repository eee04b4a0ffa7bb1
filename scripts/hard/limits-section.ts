import { connect, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { limits } from "#lib/limits/limits";
import { ask } from "./ask.ts";
import { compileHome } from "./compile-home.ts";
import type { HardContext, Outcome, Section, ServedSite } from "./section.ts";
import { openTally } from "./tally.ts";

/** The bounds that stand before every request, tried against the running site. */
export const limitsSection: Section = {
  name: "limits",
  needsSite: true,
  async run(context) {
    const site = await context.serve(await compileHome(context));
    try {
      return [
        await tooLong(site),
        await bodies(site),
        await methods(site),
        await manyFiles(site, context),
        await slowHeaders(site, context),
        await noCookies(site),
      ];
    } finally {
      await site.stop();
    }
  },
};

const accepts = ["text/html", "application/json"];

const longPaths = [
  "/search?q=",
  "/ru/search?q=",
  "/api/v1/countries?countries=",
  "/export/countries/main.csv?filter=",
  "/filter?path=/&q=",
];
/** Up to the bound an address is read: what its junk comes to is the page's own matter. */
const lengths: readonly (readonly [length: number, status: number | null])[] = [
  [limits.addressCharacters, null],
  [limits.addressCharacters + 1, 414],
  [15_000, 414],
  [40_000, 431],
];

async function tooLong(site: ServedSite): Promise<Outcome> {
  const tally = openTally();
  const tries = longPaths.flatMap((path) =>
    accepts.flatMap((accept) =>
      lengths.map(([length, status]) => ({ path: path.padEnd(length, "a"), accept, status })),
    ),
  );
  for (const { path, accept, status } of tries) {
    const answer = await ask(site.address, path, { headers: { accept } });
    const isRight = status === null ? answer.status < 404 : answer.status === status;
    const isTold = status === null || answer.body.length > 50;
    const fault = `status ${answer.status}, ${answer.body.length} bytes`;
    tally.tried(isRight && isTold ? [] : [fault], `${path.slice(0, 30)}… of ${path.length}`);
  }
  return tally.outcome(
    "addresses up to and over the bound",
    "read up to the bound; beyond it 414 or 431 with a sentence",
  );
}

async function bodies(site: ServedSite): Promise<Outcome> {
  const tally = openTally();
  for (const path of ["/", "/search", "/api/v1/countries", "/export/collect", "/packs/KAZ"]) {
    for (const [method, bytes] of [
      ["GET", 10],
      ["GET", 300_000],
      ["POST", 10],
      ["POST", 20_000_000],
      ["PUT", 20_000_000],
    ] as const) {
      const status = await ask(site.address, path, { method, body: Buffer.alloc(bytes) }).then(
        (answer) => answer.status,
        () => "closed" as const,
      );
      const foreseen = method === "GET" ? [413, "closed"] : [405, "closed"];
      tally.tried(
        foreseen.includes(status) ? [] : [`status ${status}`],
        `${method} ${path} with ${bytes} bytes`,
      );
    }
  }
  const peak = site.peakMegabytes();
  return tally.outcome(
    "bodies of up to 20 MB, told and untold",
    `none is read: 413, 405 or the line is cut; ${peak ?? "unknown"} MB held at most`,
  );
}

async function methods(site: ServedSite): Promise<Outcome> {
  const tally = openTally();
  for (const method of ["POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND", "MKCOL", "PURGE"]) {
    for (const path of [
      "/",
      "/ru/search",
      "/api/v1/countries",
      "/export/countries/main.csv",
      "/filter",
    ]) {
      const { status, headers } = await ask(site.address, path, { method });
      tally.tried(
        status === 405 && headers.allow !== undefined ? [] : [`status ${status}`],
        `${method} ${path}`,
      );
    }
  }
  return tally.outcome("methods that the site has not", "405 with those that it has");
}

/** Readers who ask for what takes long, more than may wait: others are told to come again, and pages are not held up. */
async function manyFiles(site: ServedSite, context: HardContext): Promise<Outcome> {
  context.say("files at once");
  const { body } = await ask(site.address, "/api/v1/countries?limit=150");
  const { items } = JSON.parse(body.toString()) as { items: readonly { iso3: string }[] };
  const holding = items.map(({ iso3 }) => holdFile(site, `/packs/${iso3}`));
  await pause(1500);
  const began = performance.now();
  const page = await ask(site.address, "/countries/KAZ");
  const pageMs = Math.round(performance.now() - began);
  const path = "/export/data/main.csv";
  const file = await ask(site.address, path);
  for (const socket of holding) socket.destroy();
  await pause(500);
  const after = await ask(site.address, path);
  const tally = openTally();
  tally.tried(page.status === 200 ? [] : [`a page answered ${page.status}`], "/countries/KAZ");
  const isTold = file.status === 503 && file.headers["retry-after"] !== undefined;
  tally.tried(isTold ? [] : [`status ${file.status}`], path);
  tally.tried(after.status === 200 ? [] : [`afterwards ${after.status}`], path);
  const well = `a page answered in ${pageMs} ms, one more file 503 with a time to come again; once they had gone, 200`;
  const { happened, holds } = tally.outcome("", well);
  return { what: "files asked for at once", times: holding.length, happened, holds };
}

function holdFile(site: ServedSite, path: string): Socket {
  const { hostname, port } = new URL(site.address);
  const socket = connect(Number(port), hostname, () => {
    socket.write(`GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
  });
  socket.pause();
  socket.on("error", () => {});
  return socket;
}

/** Lines that send a header letter by letter are closed, and hold up nobody meanwhile. */
async function slowHeaders(site: ServedSite, context: HardContext): Promise<Outcome> {
  context.say("slow headers (a minute)");
  const { hostname, port } = new URL(site.address);
  let closed = 0;
  const began = performance.now();
  const slow = Array.from({ length: 200 }, () => {
    const socket = connect(Number(port), hostname, () =>
      socket.write("GET / HTTP/1.1\r\nHost: a\r\nX-A: "),
    );
    const drip = setInterval(() => socket.write("a"), 1000);
    socket.on("error", () => {});
    socket.on("close", () => {
      clearInterval(drip);
      closed += 1;
    });
    return socket;
  });
  const tally = openTally();
  while (closed < slow.length && performance.now() - began < 75_000) {
    const asked = performance.now();
    const { status } = await ask(site.address, "/api/v1/health");
    const took = performance.now() - asked;
    tally.tried(
      status === 200 && took < 5000 ? [] : [`health: ${status} after ${Math.round(took)} ms`],
      "health",
    );
    await pause(500);
  }
  const seconds = Math.round((performance.now() - began) / 1000);
  for (const socket of slow) socket.destroy();
  tally.tried(
    closed === slow.length ? [] : [`${slow.length - closed} lines stayed open for ${seconds} s`],
    "slow lines",
  );
  const { happened, holds } = tally.outcome(
    "",
    `all closed within ${seconds} s; the site answered meanwhile`,
  );
  return {
    what: "lines that send their headers letter by letter",
    times: slow.length,
    happened,
    holds,
  };
}

async function noCookies(site: ServedSite): Promise<Outcome> {
  const tally = openTally();
  const paths = [
    "/",
    "/ru",
    "/search?q=a",
    "/countries/KAZ",
    "/report",
    "/offline",
    "/data",
    "/nowhere",
    "/api/v1/health",
    "/export/countries/main.csv",
    "/packs",
    "/calendar.ics",
    "/changes.atom",
    "/filter?path=/",
    "/en/countries",
  ];
  for (const path of paths) {
    const { headers } = await ask(site.address, path, {
      headers: { cookie: "a=b; NEXT_LOCALE=ru" },
    });
    tally.tried(headers["set-cookie"] === undefined ? [] : [`sets ${headers["set-cookie"]}`], path);
  }
  return tally.outcome("answers looked at for cookies", "none is set");
}
