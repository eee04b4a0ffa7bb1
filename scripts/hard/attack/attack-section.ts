import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { attacks, inAddress, mark, strangeNames } from "#lib/limits/fixtures/attacks";
import { hostileRecords } from "#lib/limits/fixtures/hostile-export";
import { ask, askAnyway, forEach } from "../ask.ts";
import { compileHome } from "../compile-home.ts";
import type { HardContext, Outcome, Section, ServedSite } from "../section.ts";
import { openTally } from "../tally.ts";
import { faultsOfAnswer } from "./faults-of-answer.ts";
import { rawRequests, sendRaw } from "./raw-requests.ts";

const atOnce = 4;

/** The corpus of attacks, sent to the running site: to every parameter, path and header, and stored in what it shows. */
export const attackSection: Section = {
  name: "attack",
  needsSite: true,
  async run(context) {
    const home = await compileHome(context, hostileFile(context));
    const site = await context.serve(home);
    try {
      const outcomes = [
        await attackParameters(site, context),
        await attackPaths(site, context),
        await attackHeaders(site, context),
        await attackRaw(site, context),
        await readWhatWasImported(site, context),
      ];
      return [...outcomes, saysNothing(site), await stillAnswers(site)];
    } finally {
      await site.stop();
    }
  },
};

function hostileFile({ scratch }: HardContext): string {
  const path = join(scratch, "hostile.json");
  writeFileSync(path, JSON.stringify(hostileRecords()));
  return path;
}

/** A page, and the list of it whose refusal names the parameters. */
const pages: readonly (readonly [path: string, list: string, more?: readonly string[]])[] = [
  ["/", "main"],
  ["/search", "search/main"],
  ["/ru/search", "search/main"],
  ["/calendar", "calendar/main"],
  ["/changes", "changes/main"],
  ["/compare", "compare/main"],
  ["/countries", "countries/main"],
  ["/countries/KAZ", "countries/KAZ/main"],
  ["/countries/KAZ/CCPR", "countries/KAZ/CCPR/main"],
  ["/countries/KAZ/recurrence", "countries/KAZ/recurrence/main"],
  ["/countries/KAZ/avenues", "countries/KAZ/avenues/main"],
  ["/countries/KAZ/articles", "countries/KAZ/articles/main"],
  ["/countries/KAZ/sheet", "countries/KAZ/main"],
  ["/data", "data/main"],
  ["/documents/CCPR/C/KAZ/CO/2", "documents/CCPR/C/KAZ/CO/2/main"],
  ["/map", "map/main"],
  ["/rights", "rights/main"],
  ["/ru/rights/right-to-life", "rights/right-to-life/main"],
  ["/treaties", "treaties/main"],
  ["/treaties/CCPR", "treaties/CCPR/main"],
  ["/report", "main"],
  ["/guide", "main"],
  ["/offline", "main"],
  ["/data/releases", "data/releases/main"],
  ["/data/releases/changes", "data/releases/changes/main"],
  ["/embed", "main", ["url", "theme", "width", "height"]],
  ["/embed/main", "main", ["theme", "title", "colour", "background", "lang"]],
  ["/ru/embed/countries/KAZ/rights", "countries/KAZ/rights", ["theme"]],
  ["/api/v1/oembed", "main", ["url", "maxwidth", "maxheight", "format"]],
  ["/api/v1/observations", "search/main"],
  ["/api/v1/ratifications", "treaties/main"],
  ["/calendar.ics", "calendar/main"],
  ["/changes.atom", "changes/main"],
  ["/filter", "search/main"],
  ["/packs/KAZ", "main"],
  ["/export/search/main.html", "search/main"],
  ["/export/search/main.json", "search/main"],
  ["/export/main.svg", "main"],
];

async function attackParameters(site: ServedSite, context: HardContext): Promise<Outcome> {
  const tally = openTally();
  let input = 0;
  for (const [path, list, more = []] of pages) {
    context.say(`parameters of ${path}`);
    const names = [...more, ...(await parametersOf(site, list)), ...strangeNames];
    const share = Math.max(1, Math.round(24_000 / context.runs));
    const tries = names.flatMap((name) => {
      input += 1;
      return attacks
        .filter((_, place) => (place + input) % share === 0)
        .map(({ text }) => `${path}?${inAddress(name)}=${inAddress(text)}`);
    });
    await forEach(tries, atOnce, async (address) => {
      const answer = await askAnyway(site.address, address, { headers: { accept: "text/html" } });
      tally.tried(faultsOfAnswer(answer), address);
    });
  }
  return tally.outcome(
    `attacks through every parameter of ${pages.length} pages and files`,
    "answered or refused; nothing put in, no header, no cookie, nobody led away",
  );
}

/** The names of the parameters of a list, as the refusal of one that it has not tells them. */
async function parametersOf(site: ServedSite, list: string): Promise<string[]> {
  const { body } = await ask(site.address, `/export/${list}.csv?nothing=1`);
  const { errors = [] } = JSON.parse(body.toString()) as { errors?: { expected: string }[] };
  return errors[0]?.expected.replace("one of ", "").split(", ") ?? ["q"];
}

const patterns = [
  (it: string) => `/${it}`,
  (it: string) => `/countries/${it}`,
  (it: string) => `/countries/KAZ/${it}`,
  (it: string) => `/treaties/${it}`,
  (it: string) => `/rights/${it}`,
  (it: string) => `/documents/${it}`,
  (it: string) => `/observations/${it}`,
  (it: string) => `/ru/${it}/${it}`,
  (it: string) => `/api/v1/${it}`,
  (it: string) => `/api/v1/observations/${it}`,
  (it: string) => `/export/${it}/main.csv`,
  (it: string) => `/export/countries/${it}.csv`,
  (it: string) => `/export/countries/main.${it}`,
  (it: string) => `/packs/${it}`,
  (it: string) => `/embed/${it}`,
  (it: string) => `/embed?url=${it}`,
  (it: string) => `/api/v1/oembed?url=${it}`,
  (it: string) => `/api/v1/releases/${it}/all.json`,
  (it: string) => `/api/v1/releases/20260101-000000000000/${it}`,
  (it: string) => `/_next/static/${it}`,
  (it: string) => `/guide-pictures/${it}`,
  (it: string) => `/filter?path=${it}`,
];

async function attackPaths(site: ServedSite, context: HardContext): Promise<Outcome> {
  context.say("paths");
  const tally = openTally();
  const tries = attacks.flatMap(({ text, kind }) => {
    const plain = text.replace(/[^\x21-\x7e]/g, "");
    const forms = kind === "path" ? [inAddress(text), plain] : [inAddress(text)];
    return patterns.flatMap((pattern) => forms.map(pattern));
  });
  await forEach(tries, atOnce, async (address) => {
    const answer = await askAnyway(site.address, address, { headers: { accept: "text/html" } });
    const leaks = /root:.*:0:0:|"dependencies"|SQLite format 3/.test(
      answer.body.toString("latin1"),
    );
    tally.tried([...faultsOfAnswer(answer), ...(leaks ? ["a file of the machine"] : [])], address);
  });
  return tally.outcome(
    `attacks as part of the path, in ${patterns.length} places`,
    "answered or refused; no file of the machine was given away",
  );
}

const headerNames = [
  "x-forwarded-host",
  "x-forwarded-proto",
  "x-forwarded-for",
  "accept-language",
  "accept",
  "if-none-match",
  "referer",
  "cookie",
  "range",
  "next-action",
  "next-router-state-tree",
  "next-router-prefetch",
  "next-url",
  "rsc",
  "x-middleware-subrequest",
  "x-middleware-rewrite",
  "x-invoke-path",
  "x-matched-path",
  "x-nextjs-data",
  "x-no-such-page",
  "x-page-address",
];

async function attackHeaders(site: ServedSite, context: HardContext): Promise<Outcome> {
  context.say("headers");
  const tally = openTally();
  const values = attacks
    .filter(({ text }) => /^[\x20-\x7e]{1,500}$/.test(text))
    .map(({ text }) => text)
    .concat(["1", "en", "xx", "middleware:middleware:middleware", "[%22%22]"]);
  const tries = headerNames.flatMap((name) => values.map((value) => [name, value] as const));
  await forEach(tries, atOnce, async ([name, value]) => {
    const path = value.length % 2 === 0 ? "/countries/KAZ/avenues" : "/export/countries/main.csv";
    const answer = await askAnyway(site.address, path, { headers: { [name]: value } });
    tally.tried(faultsOfAnswer(answer), `${name}: ${value}`);
  });
  return tally.outcome(`attacks through ${headerNames.length} headers`, "answered or refused");
}

async function attackRaw(site: ServedSite, context: HardContext): Promise<Outcome> {
  context.say("requests that are none");
  const tally = openTally();
  for (const [name, bytes] of rawRequests) {
    const answer = await sendRaw(site.address, bytes);
    const [, status = "0"] = /^HTTP\/1\.1 (\d{3})/.exec(answer) ?? [];
    const isFailure = Number(status) >= 500 || answer.includes(`X-Injected`);
    tally.tried(isFailure ? [answer.slice(0, 120)] : [], name);
  }
  return tally.outcome("requests that break the rules of HTTP", "refused, or the line was closed");
}

async function readWhatWasImported(site: ServedSite, context: HardContext): Promise<Outcome> {
  context.say("what was imported");
  const tally = openTally();
  const list = await ask(site.address, "/api/v1/observations?origin=imported&limit=1000");
  const { items } = JSON.parse(list.body.toString()) as {
    items: { id: string; documentSymbol?: string | null }[];
  };
  const searches = Array.from(
    { length: 20 },
    (_, page) => `/search?origin=imported&size=100&page=${page + 1}`,
  );
  const own = items.flatMap(({ id }) => [
    `/observations/${inAddress(id)}`,
    `/export/observations/${inAddress(id)}/main.html`,
  ]);
  const found = [
    `/search?q=${mark}&size=100`,
    "/documents/CCPR/C/KAZ/CO/2",
    "/countries/KAZ",
    "/changes",
    "/countries/KAZ/recurrence",
  ];
  const addresses = [...searches, ...found, ...own];
  await forEach(
    [...addresses, ...addresses.slice(0, 30).map((each) => `/ru${each}`)],
    atOnce,
    async (address) => {
      tally.tried(faultsOfAnswer(await askAnyway(site.address, address)), address);
    },
  );
  return tally.outcome(
    "pages that show what a hostile file brought in",
    "all of it is text: no element, no attribute, no address that runs",
  );
}

/** Every attack of text carried one word, and it is in no line of the log. */
function saysNothing(site: ServedSite): Outcome {
  const said = site.said();
  const lines = said
    .split("\n")
    .filter((line) => line.includes(mark) || /127\.0\.0\.1|evil/.test(line));
  const own = lines.filter((line) => !/^\s*(?:- (?:Local|Network)|Serving)/.test(line));
  return {
    what: "lines of the server's log while all this was sent",
    times: said.split("\n").length,
    happened: own.length === 0 ? "no query and no address in them" : `as ${own[0]?.slice(0, 200)}`,
    holds: own.length === 0,
  };
}

async function stillAnswers(site: ServedSite): Promise<Outcome> {
  const { status } = await ask(site.address, "/api/v1/health");
  const happened = `health answers ${status}; at most ${site.peakMegabytes() ?? "an unknown number of"} MB were held`;
  return { what: "the server afterwards", times: 1, happened, holds: status === 200 };
}
