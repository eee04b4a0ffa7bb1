import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { surroundings } from "#lib/api/fixtures/ask-api";
import { respondOembed } from "#lib/embed/oembed";

const origin = "https://pacta.invalid";

function ask(query: Readonly<Record<string, string>>): Promise<Response> {
  const headers = { host: "pacta.invalid", "x-forwarded-proto": "https" };
  const url = `${origin}/api/v1/oembed?${new URLSearchParams(query)}`;
  return respondOembed(new Request(url, { headers }), async () => surroundings);
}

async function answerTo(query: Readonly<Record<string, string>>) {
  const answer = await ask(query);
  expect(answer.status).toBe(200);
  return answer.json();
}

test("an embeddable page is answered as a rich thing of version 1.0", async () => {
  const said = await answerTo({ url: `${origin}/embed/countries/KAZ/rights?asOf=2020-01-01` });
  expect(said).toEqual({
    version: "1.0",
    type: "rich",
    title: "Observations on Kazakhstan by right, with coverage, 2020-01-01",
    provider_name: "Pacta",
    provider_url: `${origin}/`,
    cache_age: 3600,
    width: 720,
    height: 900,
    html: `<iframe src="${origin}/embed/countries/KAZ/rights?asOf=2020-01-01" title="${said.title}" width="720" height="900" style="border:0;max-width:100%" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`,
  });
});

test.each([
  ["/", "/embed/main"],
  ["/?countries=KAZ", "/embed/main?countries=KAZ"],
  ["/#concerns-by-right", "/embed/concerns"],
  ["/#concerns", "/embed/concerns"],
  ["/#parties", "/embed/parties"],
  ["/#nothing-of-the-kind", "/embed/main"],
  ["/ru/countries/KAZ", "/ru/embed/countries/KAZ/rights"],
  ["/countries/KAZ#cycles", "/embed/countries/KAZ/cycles"],
  ["/countries/KAZ#observations-by-cycle", "/embed/countries/KAZ/rights"],
  ["/treaties/CCPR", "/embed/treaties/CCPR/years"],
  ["/map?instrument=CAT", "/embed/map/main?instrument=CAT"],
])("the page %s is embedded from %s", async (page, embedded) => {
  const { html } = await answerTo({ url: `${origin}${page}` });
  expect(html).toContain(`src="${origin}${embedded}"`);
});

test("width and height keep to what the consumer has room for", async () => {
  const said = await answerTo({
    url: `${origin}/embed/parties`,
    maxwidth: "400",
    maxheight: "300",
  });
  expect([said.width, said.height]).toEqual([400, 300]);
  expect(said.html).toContain('width="400" height="300"');
});

test("XML says the same", async () => {
  const url = `${origin}/embed/main?countries=KAZ,KGZ&asOf=2020-01-01`;
  const json = await answerTo({ url });
  const answer = await ask({ url, format: "xml" });
  expect(answer.headers.get("Content-Type")).toBe("text/xml; charset=utf-8");
  const fields: Record<string, string> = {};
  let name = "";
  const parser = new SaxesParser();
  parser.on("opentag", (tag) => {
    name = tag.name;
    if (name !== "oembed") fields[name] = "";
  });
  parser.on("text", (text) => {
    if (name in fields) fields[name] += text;
  });
  parser.on("closetag", () => {
    name = "";
  });
  parser.write(await answer.text()).close();
  expect(fields).toEqual(
    Object.fromEntries(Object.entries(json).map(([key, value]) => [key, String(value)])),
  );
});

describe("a consumer is refused", () => {
  test.each([
    [{}, 400],
    [{ url: "" }, 400],
    [{ url: "/embed/main" }, 400],
    [{ url: "ftp://pacta.invalid/embed/main" }, 400],
    [{ url: "http://" }, 400],
    [{ url: `${origin}/embed/main`, maxwidth: "wide" }, 400],
    [{ url: `${origin}/embed/main`, maxheight: "0" }, 400],
    [{ url: `${origin}/embed/main`, maxwidth: "-5" }, 400],
    [{ url: "https://elsewhere.invalid/embed/main" }, 404],
    [{ url: `${origin}/search?q=torture` }, 404],
    [{ url: `${origin}/embed/nothing` }, 404],
    [{ url: `${origin}/embed/main?countries=XXX` }, 404],
    [{ url: `${origin}/countries/XXX` }, 404],
    [{ url: `${origin}/embed/main?release=20200101-000000000000` }, 404],
    [{ url: `${origin}/embed/main`, format: "yaml" }, 501],
    [{ format: "yaml" }, 501],
  ] as const)("%o: %i", async (query, status) => {
    const answer = await ask(query as Record<string, string>);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ status });
  });
});

test("what is hostile in an address stands in the code as text, and a refusal is never taken for a page", async () => {
  const hostile = `"><script>alert(1)</script>`;
  const { html } = await answerTo({ url: `${origin}/?countries=KAZ&filter=${hostile}` });
  expect(html).not.toContain("<script>");
  expect(html.match(/"/g)).toHaveLength(16);
  const refusal = await ask({ url: `${origin}/embed/main?sort=${hostile}` });
  expect(refusal.headers.get("Content-Type")).toBe("application/problem+json; charset=utf-8");
});
