import { describe, expect, test } from "vitest";
import { embeddedList } from "#components/embed/embedded-list";
import { askExport, surroundings } from "#lib/api/fixtures/ask-api";
import { embedPolicy, embedStyle } from "#lib/embed/embed-style";
import { respondEmbed } from "#lib/embed/respond-embed";
import { samples } from "#lib/pictures/fixtures/sample-pictures";

/** Asks for an embeddable page as the frame of a page would: "countries/KAZ/rights?theme=dark". */
function askEmbed(address: string, more: Record<string, string> = {}): Promise<Response> {
  const url = new URL(address, "https://pacta.invalid/embed/");
  const segments = url.pathname.split("/").slice(2).map(decodeURIComponent);
  const headers = { host: "pacta.invalid", "x-forwarded-proto": "https", ...more };
  return respondEmbed(new Request(url, { headers }), segments, surroundings, embeddedList);
}

/** The text of every cell of the tables of a page, row by row, its links and signs put away. */
function rowsOf(html: string): string[][] {
  const rows = html.match(/<tr>.*?<\/tr>/gs) ?? [];
  return rows.map((row) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = ""]) => plain(cell)),
  );
}

function plain(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

async function exported(path: string, table: string, query: string) {
  const prefix = path === "/" ? "" : `${path.slice(1)}/`;
  const answer = askExport(`${prefix}${table}.json${query === "" ? "" : `?${query}`}`);
  expect(answer.status).toBe(200);
  return answer.json();
}

const addressOf = (path: string, table: string, query: string) =>
  `${path === "/" ? "" : `${path.slice(1)}/`}${table}${query === "" ? "" : `?${query}`}`;

describe.each(samples)("the frame of %s, %s %s", (path, table, query) => {
  const page = askEmbed(addressOf(path, table, query)).then(async (answer) => {
    return { status: answer.status, html: await answer.text() };
  });

  test("is a whole page without a script, a form or anything that is fetched", async () => {
    const { status, html } = await page;
    expect(status).toBe(200);
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en" dir="ltr" data-theme="auto">/);
    expect(html).not.toMatch(/<(?:script|form|img|iframe|object|embed)\b| on[a-z]+="| src=/i);
    expect(html).not.toMatch(/(?:undefined|\[object |NaN|>[a-z]+\.[a-z]+[A-Z]?[a-z]*<)/);
  });

  test("says its title, day, release and the way to the very same view", async () => {
    const { html } = await page;
    const { about } = await exported(path, table, query);
    expect(html).toMatch(/<h1>[^<]{10,}<\/h1>/);
    expect(html).toContain(`As of ${about.asOf}. Pacta, release ${about.release}.`);
    expect(html).toContain('target="_blank" rel="noopener">Open this view in Pacta</a>');
    const link = /class="back" href="([^"]*)"/.exec(html)?.[1] ?? "";
    expect(plain(link).replace("https:", "http:")).toBe(about.link);
  });

  test("has the rows of the files, in their order", async () => {
    const { html } = await page;
    const { rows } = await exported(path, table, query);
    const shown = rowsOf(html).slice(1);
    expect(shown.length).toBe(rows.length);
  });
});

test("a list that is never held whole, as a search is, has all its rows or is refused", async () => {
  const html = await (await askEmbed("search/main?country=KAZ&right=torture")).text();
  const { rows } = await exported("/search", "main", "country=KAZ&right=torture");
  expect(rows.length).toBeGreaterThan(3);
  expect(rowsOf(html).length - 1).toBe(rows.length);
  const everything = await askEmbed("search/main");
  expect(everything.status).toBe(400);
  expect(await everything.text()).toContain("9000 are the most that an embedded page shows");
});

test("every number of the concerns grid is that of its file", async () => {
  const html = await (await askEmbed("concerns?countries=KAZ,KGZ,UZB")).text();
  const { rows, columns } = await exported("/", "concerns", "countries=KAZ,KGZ,UZB");
  const shown = rowsOf(html).slice(1);
  const numbers = shown.flatMap((row, y) =>
    row.flatMap((text, x) => {
      if (!/^\d+$/.test(text)) return [];
      return [[text, rows[y].cells[columns[x].id].text]];
    }),
  );
  expect(numbers.length).toBeGreaterThan(60);
  expect(numbers.filter(([here, there]) => here !== there)).toEqual([]);
});

test("a number of a frame opens its list on the day and in the release that the frame is pinned to", async () => {
  const id = surroundings.releases.current;
  const html = await (
    await askEmbed(`concerns?countries=KAZ&asOf=2020-01-01&release=${id}`)
  ).text();
  const links = [...html.matchAll(/<td><a href="([^"]*)"/g)].map(([, href = ""]) => plain(href));
  expect(links.length).toBeGreaterThan(10);
  expect(
    links.filter((href) => !href.includes("asOf=2020-01-01") || !href.includes(`release=${id}`)),
  ).toEqual([]);
});

describe("a frame that cannot be filled", () => {
  test.each([
    ["main?countries=XXX", 400, "countries=XXX"],
    ["main?nonsense=1", 400, "nonsense=1"],
    ["main?theme=pink", 400, "theme=pink"],
    ["main?release=20200101-000000000000", 404, "holds no release 20200101-000000000000"],
    ["nothing", 404, "has no file"],
    ["countries/XXX/rights", 404, "has no file"],
    ["documents/CCPR/C/KAZ/CO/2/none", 404, "has no file"],
    ["map/main?region=%3Cscript%3Ealert(1)%3C/script%3E", 400, "&lt;script&gt;"],
  ])("%s: says why, with status %i, and shows no number", async (address, status, said) => {
    const answer = await askEmbed(address);
    const html = await answer.text();
    expect(answer.status).toBe(status);
    expect(answer.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    expect(html).toContain(said);
    expect(html).not.toMatch(/<(?:table|svg|script)\b/);
  });
});

test("the content policy allows this style sheet and no other, in every page of the world", async () => {
  const answer = await askEmbed("main");
  const html = await answer.text();
  const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? "";
  expect(style).toBe(embedStyle);
  expect(answer.headers.get("Content-Security-Policy")).toBe(embedPolicy);
});

test("a nonce that a request brings along stands nowhere in the page", async () => {
  const html = await (await askEmbed("main", { "x-nonce": "abc+/=" })).text();
  expect(html).toContain("<style>");
  expect(html).not.toContain("abc+/=");
});

test("no colour of a drawing is left that does not follow the theme", async () => {
  for (const [path, table, query] of samples) {
    const html = await (await askEmbed(addressOf(path, table, query))).text();
    expect(html.match(/ (?:fill|stroke)="#[^"]*"/g) ?? []).toEqual([]);
  }
});
