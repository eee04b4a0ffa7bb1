import { describe, expect, test } from "vitest";
import { reportingRowSchema } from "#data/observations/reporting.schema";
import { endpoints } from "#lib/api/endpoints";
import { askApi, release, words } from "#lib/api/fixtures/ask-api";
import { describeApi } from "#lib/api/open-api";

type Parameter = Readonly<{
  name: string;
  in: string;
  schema: Readonly<{ enum?: string[]; items?: { enum?: string[] }; default?: unknown }>;
}>;
type Described = Readonly<{
  info: Readonly<{ description: string }>;
  paths: Record<string, { get: { summary: string; parameters: Parameter[] } }>;
}>;

const described = describeApi(release, words) as unknown as Described;

test("the addresses of the contract are described", () => {
  expect(Object.keys(described.paths)).toEqual(
    expect.arrayContaining([
      "/health",
      "/countries",
      "/instruments",
      "/rights",
      "/ratifications",
      "/observations",
      "/observations/{id}",
      "/documents",
      "/reporting",
      "/releases",
    ]),
  );
});

test("the description says that refusals are in English, and they are, whatever language is asked for", async () => {
  expect(described.info.description).toContain("told in English");
  const refusals = ["en", "ru"].map((lang) =>
    askApi(`countries?format=csv&colour=red&lang=${lang}`),
  );
  const [english, russian] = await Promise.all(refusals.map((response) => response.json()));
  expect(english.title).toBe("Wrong parameters");
  expect([russian.title, russian.detail]).toEqual([english.title, english.detail]);
});

test("the description is served as JSON", async () => {
  const response = askApi("openapi.json");
  expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
  expect(await response.json()).toEqual(JSON.parse(JSON.stringify(described)));
});

test("no word of it is missing", () => {
  expect(JSON.stringify(described)).not.toMatch(/"api\.[a-z]/);
});

describe.each(endpoints.map((endpoint) => [endpoint.pattern, endpoint] as const))(
  "%s",
  (pattern, endpoint) => {
    const path = `/${pattern.replace(/:(\w+)/g, "{$1}")}`;
    const query = (described.paths[path]?.get.parameters ?? []).filter(
      (each) => each.in === "query",
    );
    const parameters = endpoint.parameters(release);

    test("is described with exactly the parameters that it reads", () => {
      expect(query.map(({ name }) => name)).toEqual(Object.keys(parameters));
    });

    test("reads every value that its description lists", () => {
      for (const { name, schema } of query) {
        for (const value of [...(schema.enum ?? []), ...(schema.items?.enum ?? [])]) {
          expect(parameters[name]?.read(value).complaints, `${name}=${value}`).toEqual([]);
        }
      }
    });

    test("answers in the shape that its description promises", async () => {
      const response = askApi(pattern.replace(":id", "KAZ-CCPR-2025-05").replace(":name", "acts"));
      expect(response.status).toBe(200);
      const answer = await response.json();
      const things: unknown[] = endpoint.isList ? answer.items : [answer];
      for (const thing of things) expect(endpoint.schema.safeParse(thing).error).toBeUndefined();
    });
  },
);

test("every field of a report says what it is", () => {
  for (const [field, { description }] of Object.entries(reportingRowSchema.shape)) {
    expect(description, field).toMatch(/^\S.{10,}[.:]/);
  }
  expect(JSON.stringify(described)).toContain("as set when this one was considered");
});
