import { expect, test } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { withoutLinks } from "./fixtures/export-menu.ts";

// The calls of the API's contract, as `curl` makes them.

test("health says which release answers and how much it holds", async ({ request }) => {
  const response = await request.get("/api/v1/health");
  expect(response.status()).toBe(200);
  const { status, release, counts } = await response.json();
  expect(status).toBe("ok");
  expect(release).toMatch(/^\d{8}-[0-9a-f]{12}$/);
  expect([counts.countries, counts.instruments, counts.acts]).toEqual([198, 18, 3935]);
});

test("a cell of the matrix is one row of the contract", async ({ request }) => {
  const response = await request.get("/api/v1/ratifications?countries=KAZ&treaties=CCPR");
  const { total, items } = await response.json();
  expect(total).toBe(1);
  // Depositary, IV-4: ratified on 24 January 2006; CCPR 49(2): in force three months later.
  expect(items[0]).toMatchObject({
    country: "KAZ",
    instrument: "CCPR",
    status: "party",
    act: "ratification",
    actDate: "2006-01-24",
    precision: "day",
    entryIntoForce: "2006-04-24",
    inForce: true,
  });
});

test("a day decides: Kyrgyzstan signed the CRPD, and ratified it on 16 May 2019", async ({
  request,
}) => {
  const statusOn = async (asOf: string) => {
    const query = `countries=KGZ&treaties=CRPD&asOf=${asOf}`;
    return (await (await request.get(`/api/v1/ratifications?${query}`)).json()).items[0].status;
  };
  expect(await statusOn("2019-05-15")).toBe("signatory");
  expect(await statusOn("2019-05-16")).toBe("party");
});

test("without parameters everyone and all eighteen answer", async ({ request }) => {
  const { total, items, next } = await (await request.get("/api/v1/ratifications")).json();
  expect([total, items.length, next]).toEqual([3564, 3564, undefined]); // 198 × 18
});

for (const [list, rows] of [
  ["countries", 198],
  ["instruments", 18],
  ["rights", 39],
  ["ratifications", 3564],
  ["observations", 430],
  ["documents", 213],
  ["reporting", 112],
] as const) {
  test(`${list} gives the same ${rows} rows as JSON and as CSV`, async ({ request }) => {
    const json = await (
      await request.get(`/api/v1/${list}?limit=${list === "observations" ? 1000 : 10_000}`)
    ).json();
    const csv = await request.get(`/api/v1/${list}?format=csv`);
    expect(csv.headers()["content-type"]).toBe("text/csv; charset=utf-8");
    const records: object[] = parse(await csv.text(), { columns: true });
    expect(json.total).toBe(rows);
    expect(json.items).toHaveLength(rows);
    expect(records).toHaveLength(rows);
    expect(Object.keys(records[0] ?? {})).toEqual(
      expect.arrayContaining(Object.keys(json.items[0])),
    );
  });
}

test("the links lead through all observations once", async ({ request }) => {
  const ids: string[] = [];
  let next: string | undefined = "/api/v1/observations";
  while (next !== undefined) {
    const page = await (await request.get(next)).json();
    ids.push(...page.items.map((item: { id: string }) => item.id));
    next = page.next;
  }
  expect(new Set(ids).size).toBe(430);
  expect(ids).toHaveLength(430);
});

test("each wrong parameter is refused by name", async ({ request }) => {
  const response = await request.get(
    "/api/v1/ratifications?countries=XXX&colour=red&limit=1&limit=2",
  );
  expect(response.status()).toBe(400);
  expect(response.headers()["content-type"]).toContain("application/problem+json");
  const { type, title, status, errors } = await response.json();
  expect([type, title, status]).toEqual([
    "/data#problem-wrong-parameters",
    "Wrong parameters",
    400,
  ]);
  const named = errors.map(({ name, value, reason }: Record<string, string>) => [
    name,
    value,
    reason,
  ]);
  expect(named.sort()).toEqual([
    ["colour", "red", "unknown"],
    ["countries", "XXX", "unreadable"],
    ["limit", "2", "repeated"],
  ]);
});

for (const path of ["nothing", "observations/NOTHING", "countries?release=20200101-ffffffffffff"]) {
  test(`/api/v1/${path} is a 404 that says why`, async ({ request }) => {
    const response = await request.get(`/api/v1/${path}`);
    expect(response.status()).toBe(404);
    expect(response.headers()["content-type"]).toContain("application/problem+json");
    expect((await response.json()).detail).not.toBe("");
  });
}

test("an answer that the caller holds is not sent again", async ({ request }) => {
  const first = await request.get("/api/v1/countries");
  const tag = first.headers().etag ?? "";
  const again = await request.get("/api/v1/countries", { headers: { "If-None-Match": tag } });
  expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
});

test("it is read with GET and HEAD, by any site, and with nothing else", async ({ request }) => {
  const head = await request.head("/api/v1/countries");
  expect([head.status(), (await head.body()).length]).toEqual([200, 0]);
  expect(head.headers()["x-total-count"]).toBe("198");
  expect(head.headers()["access-control-allow-origin"]).toBe("*");
  const options = await request.fetch("/api/v1/countries", { method: "OPTIONS" });
  expect([options.status(), options.headers().allow]).toEqual([204, "GET, HEAD, OPTIONS"]);
  const post = await request.post("/api/v1/countries");
  expect([post.status(), post.headers().allow]).toEqual([405, "GET, HEAD, OPTIONS"]);
});

test("the description is OpenAPI 3.1 and names the lists", async ({ request }) => {
  const description = await (await request.get("/api/v1/openapi.json")).json();
  expect(description.openapi).toBe("3.1.0");
  expect(Object.keys(description.paths)).toEqual(
    expect.arrayContaining(["/ratifications", "/observations", "/observations/{id}"]),
  );
});

test("an export is the table of the page, arranged by the page's parameters", async ({
  request,
}) => {
  const response = await request.get(
    "/export/data/article-table.csv?article-table.filter=differs&article-table.columns=state,instrument,reported&about=0",
  );
  expect(response.headers()["content-type"]).toBe("text/csv; charset=utf-8");
  expect(response.headers()["content-disposition"]).toMatch(
    /^attachment; filename="pacta-data-article-table-\d{4}-\d{2}-\d{2}\.csv"$/,
  );
  // The two cells in which the 2021 article differs from the depositary.
  expect(withoutLinks(await response.text())).toBe(
    [
      "State,Instrument,The article says",
      "Kyrgyzstan,CAT-OP,ratification",
      "Kyrgyzstan,CRPD,signature",
      "",
    ].join("\r\n"),
  );
});

test("an export begins with the mark for Excel where that is asked for", async ({ request }) => {
  const body = await (await request.get("/export/data/main.csv?bom=1")).body();
  expect([...body.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test("an export that no page has is a 404, and one that cannot be read a 400", async ({
  request,
}) => {
  expect((await request.get("/export/data/nothing.csv")).status()).toBe(404);
  expect((await request.get("/export/nothing/main.csv")).status()).toBe(404);
  const wrong = await request.get("/export/data/main.csv?sort=colour");
  expect(wrong.status()).toBe(400);
  expect((await wrong.json()).errors[0].name).toBe("sort");
});

test("a page that the reader holds is not sent again", async ({ request }) => {
  const first = await request.get("/data");
  const tag = first.headers().etag ?? "";
  expect(tag).toMatch(/^W\/".+"$/);
  const again = await request.get("/data", { headers: { "If-None-Match": tag } });
  expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
  const other = await request.get("/data?sort=name", { headers: { "If-None-Match": tag } });
  expect(other.status()).toBe(200);
});
