import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { askApi } from "#lib/api/fixtures/ask-api";

async function bodyOf(address: string) {
  const response = askApi(address);
  expect(response.status, address).toBe(200);
  return response.json();
}

async function problemOf(address: string) {
  const response = askApi(address);
  expect(response.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
  return { status: response.status, ...(await response.json()) };
}

describe("ratifications", () => {
  // Depositary: United Nations Treaty Collection, IV-4 and IV-15, as at 3 February 2026.
  test.each([
    [
      "countries=KAZ&treaties=CCPR",
      {
        country: "KAZ",
        instrument: "CCPR",
        status: "party",
        act: "ratification",
        actDate: "2006-01-24",
        precision: "day",
        signatureDate: "2003-12-02",
        entryIntoForce: "2006-04-24",
        inForce: true,
        sources: ["UNTC-2026-02-03", "UNTC-2015-03-14", "WPDL-2022", "KZ-LAW-91"],
      },
    ],
    [
      "countries=KGZ&treaties=CRPD&asOf=2019-05-15",
      {
        country: "KGZ",
        instrument: "CRPD",
        status: "signatory",
        act: "signature",
        actDate: "2011-09-21",
        precision: "day",
        signatureDate: "2011-09-21",
        entryIntoForce: null,
        inForce: false,
        sources: ["UNTC-2026-02-03", "UNTC-2015-03-14", "WTL-2026-09-19"],
      },
    ],
    [
      "countries=UZB&treaties=CED",
      {
        country: "UZB",
        instrument: "CED",
        status: "none",
        act: null,
        actDate: null,
        precision: null,
        signatureDate: null,
        entryIntoForce: null,
        inForce: false,
        sources: [],
      },
    ],
  ])("%s is one row, field for field", async (query, row) => {
    expect(await bodyOf(`ratifications?${query}`)).toEqual({
      release: "20260101-000000000000",
      total: 1,
      items: [row],
    });
  });

  test("without parameters it is everyone and all eighteen, today", async () => {
    const response = askApi("ratifications");
    const { total, items, next } = await response.json();
    expect([total, items.length, next]).toEqual([198 * 18, 198 * 18, undefined]);
    expect(response.headers.get("x-as-of")).toBe("2026-02-03");
    expect(new Set(items.map((row: { country: string }) => row.country)).size).toBe(198);
  });

  test("States and instruments come in the order of the facts, whatever the order asked for", async () => {
    const { items } = await bodyOf("ratifications?countries=UZB,KAZ&treaties=CAT,CCPR");
    const cells = items.map((row: Record<string, string>) => `${row.country} ${row.instrument}`);
    expect(cells).toEqual(["KAZ CCPR", "KAZ CAT", "UZB CCPR", "UZB CAT"]);
  });

  // Published by the depositary as at 3 February 2026: 175 parties to the CCPR, 116 to CCPR-OP1.
  test.each([
    ["CCPR", 175],
    ["CCPR-OP1", 116],
    ["CED", 78],
  ])("on 3 February 2026 %s has %i States parties", async (code, parties) => {
    const query = `treaties=${code}&status=party&asOf=2026-02-03`;
    expect((await bodyOf(`ratifications?${query}`)).total).toBe(parties);
    const { items } = await bodyOf(`instruments?treaties=${code}&asOf=2026-02-03`);
    expect(items[0].statesParties).toBe(parties);
  });

  test("a region stands for its States", async () => {
    const { items } = await bodyOf("ratifications?region=central-asia&treaties=CCPR");
    const states = items.map((row: { country: string }) => row.country);
    expect(states).toEqual(["KAZ", "KGZ", "TJK", "TKM", "UZB"]);
  });
});

describe("pages of a list", () => {
  test("100 observations come at first, and a link to the following ones", async () => {
    const { total, items, next } = await bodyOf("observations");
    expect([total, items.length]).toEqual([430, 100]);
    expect(next).toBe(
      "/api/v1/observations?asOf=2026-02-03&limit=100&offset=100&release=20260101-000000000000",
    );
  });

  test("the link pins the day and the release, so that all pages are of one whole", async () => {
    const first = askApi("observations?countries=KAZ&limit=7");
    const { next } = await first.clone().json();
    expect(first.headers.get("link")).toBe(`<${next}>; rel="next"`);
    expect(next).toContain("asOf=2026-02-03");
    expect(next).toContain("release=20260101-000000000000");
  });

  test("none are given for a limit of 0, nor any link", async () => {
    const { total, items, next } = await bodyOf("observations?limit=0");
    expect([total, items, next]).toEqual([430, [], undefined]);
  });

  test("an order puts what is missing last, whichever way it runs", async () => {
    for (const sort of ["adoptedOn", "-adoptedOn"]) {
      const { items } = await bodyOf(`documents?sort=${sort}`);
      const missing = items.map((item: { adoptedOn: string | null }) => item.adoptedOn === null);
      expect(missing.lastIndexOf(false)).toBeLessThan(missing.indexOf(true));
    }
  });
});

describe("CSV", () => {
  test("holds all rows under the names of the fields", async () => {
    const response = askApi("ratifications?countries=KAZ&treaties=CCPR,CESCR-OP&format=csv");
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(response.headers.get("content-disposition")).toBe(
      'attachment; filename="pacta-ratifications-2026-02-03.csv"',
    );
    expect(await response.text()).toBe(
      [
        "country,instrument,status,act,actDate,precision,signatureDate,entryIntoForce,inForce,sources",
        "KAZ,CESCR-OP,signatory,signature,2010-09-23,day,2010-09-23,,false,UNTC-2026-02-03 | UNTC-2015-03-14",
        "KAZ,CCPR,party,ratification,2006-01-24,day,2003-12-02,2006-04-24,true,UNTC-2026-02-03 | UNTC-2015-03-14 | WPDL-2022 | KZ-LAW-91",
        "",
      ].join("\r\n"),
    );
  });

  test("is complete where JSON comes in pages", async () => {
    const rows = parse(await askApi("observations?format=csv").text());
    expect(rows).toHaveLength(1 + 430);
  });

  test("writes the articles of a right as they are named", async () => {
    const text = await askApi("rights?rights=right-to-life&format=csv").text();
    expect(text).toContain("CCPR 6 | CCPR-OP2-DP 1 | CRC 6, 37(a) | CRPD 10 | CMW 9");
  });
});

describe("one observation", () => {
  test("is there by its id, with the UN's address of its document", async () => {
    const { release, item } = await bodyOf("observations/KAZ-CCPR-2025-05");
    expect(release).toBe("20260101-000000000000");
    expect(item.symbolUrl).toBe("https://docs.un.org/en/CCPR/C/KAZ/CO/3");
    expect(item.verification).toBe("secondary-report");
  });

  test("that does not exist is a 404 that names it", async () => {
    expect(await problemOf("observations/KAZ-CCPR-1900-01")).toMatchObject({
      status: 404,
      title: "Not found",
      detail: "There is no observation KAZ-CCPR-1900-01 in this release.",
    });
  });
});

describe("wrong parameters are refused, each one by name", () => {
  test("an unknown one, a repeated one and an unreadable one", async () => {
    const problem = await problemOf(
      "ratifications?countries=KAZ,XXX&countries=UZB&colour=red&limit=-1&status=Party",
    );
    expect(problem).toMatchObject({ status: 400, title: "Wrong parameters" });
    expect(problem.detail).toBe(
      "These parameters cannot be answered: countries, status, limit, colour.",
    );
    expect(problem.errors).toEqual([
      { name: "countries", value: "UZB", reason: "repeated", expected: "the parameter once" },
      {
        name: "countries",
        value: "XXX",
        reason: "unreadable",
        expected: "ISO 3166-1 alpha-3 codes of States, parted by commas",
      },
      {
        name: "status",
        value: "Party",
        reason: "unreadable",
        expected: "one or more of party, signatory, none, parted by commas",
      },
      {
        name: "limit",
        value: "-1",
        reason: "unreadable",
        expected: "a whole number from 0 to 10000",
      },
      {
        name: "colour",
        value: "red",
        reason: "unknown",
        expected:
          "one of countries, region, treaties, status, asOf, sort, limit, offset, release, format, lang",
      },
    ]);
  });

  test.each([
    ["observations?q=%22torture", "q"],
    ["observations?q=NOT", "q"],
    ["observations?exact=letters", "exact"],
    ["observations?symbol=CCPR/C/XXX/CO/1", "symbol"],
    ["observations?sdgs=18", "sdgs"],
    ["observations?mechanisms=nobody", "mechanisms"],
    ["observations?sort=paragraphs", "sort"],
    ["observations?limit=1001", "limit"],
    ["observations?from=20", "from"],
    ["observations?document=CCPR/C/XXX/CO/1", "document"],
    ["observations?document=", "document"],
    ["observations?groups=martians", "groups"],
    ["observations?sort=colour", "sort"],
    ["observations?limit=", "limit"],
    ["observations?asOf=2021-02-30", "asOf"],
    ["observations?format=xml", "format"],
    ["countries?asOf=2021-04-15", "asOf"],
    ["countries?region=atlantis", "region"],
    ["health?countries=KAZ", "countries"],
    ["releases?release=yesterday", "release"],
    ["openapi.json?format=csv", "format"],
    ["observations/KAZ-CCPR-2025-05?limit=1", "limit"],
  ])("%s", async (address, name) => {
    const { status, errors } = await problemOf(address);
    expect(status).toBe(400);
    expect(errors.map((error: { name: string }) => error.name)).toEqual([name]);
  });

  test("a release that is not held is named", async () => {
    expect(await problemOf("countries?release=20200101-ffffffffffff")).toMatchObject({
      status: 404,
      title: "Release not held",
      detail: expect.stringContaining("20200101-ffffffffffff"),
    });
  });

  test.each(["", "nothing", "countries/KAZ", "datasets/nothing", "toString"])(
    "the path %j leads nowhere",
    async (path) => {
      expect(await problemOf(path)).toMatchObject({ status: 404, title: "Not found" });
    },
  );
});

describe("names that hold commas", () => {
  test("a group is asked for as it is written", async () => {
    const group = encodeURIComponent("judges, lawyers and prosecutors");
    const { total, items } = await bodyOf(`observations?groups=${group},women&limit=1000`);
    expect(items).toHaveLength(total);
    const groups = items.map((item: { groups: string[] }) => item.groups);
    expect(groups.some((each: string[]) => each.includes("judges, lawyers and prosecutors"))).toBe(
      true,
    );
    expect(groups.some((each: string[]) => each.includes("women"))).toBe(true);
  });
});

test("a document is asked for by its symbol in any case, or by its id", async () => {
  const bySymbol = await bodyOf("observations?document=ccpr/c/kaz/co/3");
  const byId = await bodyOf("observations?document=KAZ-CCPR-C-KAZ-CO-3");
  expect(bySymbol.total).toBeGreaterThan(0);
  expect(byId.items).toEqual(bySymbol.items);
});

test("every dataset is a list, and no record is left out", async () => {
  const { items } = await bodyOf("datasets");
  for (const { id, records } of items) {
    expect((await bodyOf(`datasets/${id}`)).items, id).toHaveLength(records);
  }
});

describe("an answer that the caller holds is not sent again", () => {
  const tagOf = (address: string) => askApi(address).headers.get("etag") ?? "";

  test("the tag that came with it brings 304 without a body", async () => {
    const again = askApi("observations?countries=KAZ", {
      "If-None-Match": `"other", W/${tagOf("observations?countries=KAZ")}`,
    });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  test("a day left to today is that day, and another day is another answer", () => {
    expect(tagOf("ratifications")).toBe(tagOf("ratifications?asOf=2026-02-03"));
    expect(tagOf("ratifications")).not.toBe(tagOf("ratifications?asOf=2026-02-04"));
  });

  test("other parameters, another format and another list have other tags", () => {
    const addresses = [
      "countries",
      "rights",
      "countries?format=csv",
      "countries?countries=KAZ",
      "countries?countries=UZB",
      "observations/KAZ-CCPR-2025-05",
      "datasets/countries",
    ];
    expect(new Set(addresses.map(tagOf)).size).toBe(addresses.length);
  });

  test("any site may read it, and no cache may use it unasked", () => {
    const { headers } = askApi("countries");
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("cache-control")).toBe("no-cache");
  });
});
