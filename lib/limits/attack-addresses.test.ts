import { parse } from "csv-parse/sync";
import { afterAll, describe, expect, test, vi } from "vitest";
import { endpoints } from "#lib/api/endpoints";
import { release, surroundings } from "#lib/api/fixtures/ask-api";
import { respondApi } from "#lib/api/respond";
import { respondExport } from "#lib/api/respond-export";
import { respondCalendarFile } from "#lib/calendar/respond-calendar-file";
import { respondChangesFeed } from "#lib/changes/respond-feed";
import { respondCollect } from "#lib/collection/respond-collect";
import { respondLedger } from "#lib/collection/respond-ledger";
import { registeredTables } from "#lib/export/fixtures/registered-lists";
import { attacks, inAddress, strangeNames } from "#lib/limits/fixtures/attacks";
import { tellTried } from "#lib/limits/fixtures/hard-runs";
import { respondFrames } from "#lib/matrix/respond-frames";
import { formAddress } from "#lib/url/form-address";

// Thousands of answers; with HARD=1 a fourth of the attacks through each parameter, else an eightieth.
vi.setConfig({ testTimeout: 600_000 });
const share = process.env.HARD === "1" ? 4 : 80;

/** The attacks that fall to one of many inputs, so that all inputs together get all of them. */
const attacksFor = (input: number) => attacks.filter((_, place) => (place + input) % share === 0);

type Answer = (request: Request, path: readonly string[]) => Response;

const answers: Readonly<Record<string, Answer>> = {
  api: (request, path) => respondApi(request, path, surroundings),
  export: (request, path) => respondExport(request, path, surroundings),
  calendar: (request) => respondCalendarFile(request, surroundings),
  changes: (request) => respondChangesFeed(request, surroundings),
  collect: (request) => respondCollect(request, surroundings),
  ledger: (request) => respondLedger(request, surroundings),
  frames: (request) => respondFrames(request, surroundings),
};

/** Words are looked for in an index that the bundled release has not: a query of words is no part of this test. */
const needsWords = (name: string, path: string) => name === "q" && /observations|search/.test(path);

let asked = 0;
afterAll(() => tellTried(asked));

async function ask(answer: Answer, path: readonly string[], query: string): Promise<string> {
  asked += 1;
  const url = `http://pacta.invalid/${path.map(inAddress).join("/")}?${query}`;
  const response = answer(new Request(url), path);
  expect([200, 400, 404], url.slice(0, 300)).toContain(response.status);
  for (const [name, value] of response.headers) {
    expect(`${name}: ${value}`).toMatch(/^[\x20-\x7e]*$/);
    expect(name).not.toBe("set-cookie");
  }
  expect(response.headers.get("content-disposition") ?? "").toMatch(
    /^(?:|(?:inline|attachment); filename="[\w.-]+")$/,
  );
  const text = await response.text();
  if (response.status !== 200) {
    expect(response.headers.get("content-type")).toContain("application/problem+json");
    expect(JSON.parse(text)).toMatchObject({ status: response.status });
    expect(text.length).toBeLessThan(60_000);
  }
  return text;
}

const parametersOf = (endpoint: (typeof endpoints)[number]) =>
  Object.keys(endpoint.parameters(release));

describe("the API", () => {
  test.each(endpoints.map((endpoint) => [endpoint.pattern, endpoint] as const))(
    "%s answers or refuses whatever its parameters say",
    async (pattern, endpoint) => {
      const path = pattern.replace(":id", "KAZ-CCPR-2025-05").split("/");
      for (const [place, name] of [...parametersOf(endpoint), ...strangeNames].entries()) {
        for (const { text } of needsWords(name, pattern) ? [] : attacksFor(place)) {
          await ask(answers.api as Answer, path, `${inAddress(name)}=${inAddress(text)}&limit=1`);
        }
      }
    },
  );

  test("whatever stands in its path", async () => {
    for (const { text } of attacks) {
      for (const path of [[text], ["observations", text], ["datasets", text], [text, text, text]]) {
        await ask(answers.api as Answer, path, "");
      }
    }
  });
});

/** One table of each page, with the names of its parameters as a refusal tells them. */
const pagesWithTables = [...new Map(registeredTables.map(([path, name]) => [path, name]))];

async function knownParameters(path: readonly string[], table: string): Promise<string[]> {
  const text = await ask(answers.export as Answer, [...path, `${table}.csv`], "nothing=1");
  const { errors } = JSON.parse(text) as { errors: { expected: string }[] };
  const own = errors[0]?.expected.replace("one of ", "").split(", ") ?? [];
  return [...own, "sort", "filter", "columns", `${table}.sort`];
}

describe("exports", () => {
  test.each(pagesWithTables)("of /%s answer or refuse whatever is asked", async (page, table) => {
    const path = page.split("/").filter(Boolean);
    const names = [...(await knownParameters(path, table)), ...strangeNames.slice(0, 4)];
    for (const [place, name] of names.entries()) {
      for (const { text } of attacksFor(place + page.length)) {
        const file = [...path, `${table}.csv`];
        const csv = await ask(
          answers.export as Answer,
          file,
          `${inAddress(name)}=${inAddress(text)}`,
        );
        if (csv.startsWith("#")) expectNoFormula(csv);
      }
    }
  });

  test("whatever stands in the path, the name of the table and the ending", async () => {
    for (const { text } of attacks) {
      const paths = [
        [text],
        [text, "main.csv"],
        ["countries", text, "acts.csv"],
        ["countries", `${text}.csv`],
      ];
      for (const path of [
        ...paths,
        ["countries", `main.${text}`],
        ["documents", text, text, "main.csv"],
      ]) {
        await ask(answers.export as Answer, path, "");
      }
    }
  });
});

describe.each([
  ["calendar", ["countries", "committees", "from", "to", "asOf", "release"]],
  ["changes", ["countries", "since", "kind", "release"]],
  ["collect", ["observations", "cells", "asOf", "release"]],
  ["ledger", ["countries", "release"]],
  ["frames", ["countries", "region", "treaties", "release"]],
] as const)("the file of %s", (which, names) => {
  test("answers or refuses whatever is asked", async () => {
    for (const [place, name] of [...names, ...strangeNames].entries()) {
      for (const { text } of attacksFor(place)) {
        await ask(answers[which] as Answer, [which], `${inAddress(name)}=${inAddress(text)}`);
      }
    }
  });
});

test("a form leads nowhere but to a path of this site, whatever it says", () => {
  for (const { text } of attacks) {
    for (const form of [
      { path: text },
      { path: `/${text}` },
      { path: "/search", q: text, [text]: "1" },
    ]) {
      const address = formAddress(new URLSearchParams(form));
      if (address === null) continue;
      expect(address).toMatch(/^\/(?![/\\])[\x21-\x7e]*$/);
      expect(new URL(address, "http://pacta.invalid").host).toBe("pacta.invalid");
    }
  }
});

test("nothing of it has changed what all objects have", () => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});

/** No cell of a CSV begins like something that a spreadsheet runs. */
function expectNoFormula(csv: string): void {
  const rows: string[][] = parse(csv, { comment: "#", relax_column_count: true });
  for (const cell of rows.flat()) expect(cell.trimStart()).not.toMatch(/^[=+@\uFF1D\uFF0B\uFF20]/);
}
