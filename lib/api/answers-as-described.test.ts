import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { endpoints } from "#lib/api/endpoints";
import { respondApi } from "#lib/api/respond";
import { compileRelease } from "#lib/db/compile-release";
import { loadFacts } from "#lib/db/load-facts";
import { currentRelease, findRelease } from "#lib/db/open-release";
import { releasesAt } from "#lib/db/releases-at";
import { respondDownload } from "#lib/db/respond-download";
import { englishWords } from "#lib/tables/fixtures/bundled-release";

type Operation = Readonly<{
  parameters: readonly Readonly<{ name: string; in: string; required: boolean; schema: object }>[];
  responses: Readonly<
    Record<string, Readonly<{ headers?: object; content?: Readonly<Record<string, unknown>> }>>
  >;
}>;
type Description = Readonly<{
  openapi: string;
  paths: Readonly<Record<string, Readonly<{ get: Operation }>>>;
}>;

const home = mkdtempSync(join(tmpdir(), "pacta-described-"));
let id = "";
let described: Description;
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);

beforeAll(async () => {
  ({ id } = await compileRelease(home, loadFacts(), "2026-02-03", null));
  described = await ask("openapi.json").json();
  ajv.addSchema(described, "openapi");
}, 60_000);
afterAll(() => rmSync(home, { recursive: true }));

/** Asks the handler of the API for an answer from a compiled release. */
function ask(address: string): Response {
  const url = new URL(address, "http://pacta.example/api/v1/");
  const path = url.pathname.split("/").slice(3).map(decodeURIComponent);
  const [first, of = "", file] = path;
  if (first === "releases" && file !== undefined)
    return respondDownload(new Request(url), of, file, home, "test");
  return respondApi(new Request(url), path, {
    requestRelease(asked) {
      const found = asked === null ? currentRelease(home) : findRelease(home, asked);
      return {
        release: found ?? currentRelease(home),
        missing: found === undefined ? asked : null,
      };
    },
    releases: releasesAt(home),
    today: "2026-02-03",
    build: "test",
    words: englishWords,
    locale: "en",
  });
}

function pointer(text: string): string {
  return encodeURIComponent(text.replaceAll("~", "~0").replaceAll("/", "~1"));
}

function schemaFor(path: string, status: number, type: string): ValidateFunction {
  const place = `openapi#/paths/${pointer(path)}/get/responses/${status}/content/${pointer(type)}/schema`;
  return ajv.getSchema(place) ?? ajv.compile({ $ref: place });
}

/** The answer against what the served description says of it: status, type, headers, every field. */
async function expectDescribed(path: string, response: Response): Promise<unknown> {
  const told = described.paths[path]?.get.responses[String(response.status)];
  expect(told, `${path} does not describe ${response.status}`).toBeDefined();
  const type = response.headers.get("content-type")?.split(";")[0] ?? "";
  expect(Object.keys(told?.content ?? {})).toContain(type);
  expect(response.headers.get("x-release") !== null || response.status >= 400).toBe(true);
  if (!type.endsWith("json")) return null;
  const body: unknown = await response.json();
  const validate = schemaFor(path, response.status, type);
  expect(validate(body), `${path}: ${ajv.errorsText(validate.errors)}`).toBe(true);
  return body;
}

const example: Readonly<Record<string, string>> = {
  "observations/:id": "observations/KAZ-CCPR-2025-05",
  "schemas/:name": "schemas/acts",
};
const paths = endpoints.map(({ pattern, isList }) => ({
  path: `/${pattern.replace(/:(\w+)/g, "{$1}")}`,
  address: example[pattern] ?? pattern,
  isList,
}));

test("the description is OpenAPI 3.1 and names every endpoint and no other", () => {
  expect(described.openapi).toBe("3.1.0");
  const downloads = ["pacta.sqlite", "csv.zip", "all.json"].map((file) => `/releases/{id}/${file}`);
  expect(Object.keys(described.paths).sort()).toEqual(
    [...paths.map(({ path }) => path), ...downloads].sort(),
  );
});

describe.each(paths)("$path", ({ path, address, isList }) => {
  test("answers as it is described", async () => {
    await expectDescribed(path, ask(address));
    await expectDescribed(path, ask(`${address}?release=${id}`));
    if (isList) {
      await expectDescribed(path, ask(`${address}?limit=2&offset=1`));
      await expectDescribed(path, ask(`${address}?limit=0`));
      await expectDescribed(path, ask(`${address}?format=csv`));
    }
  });

  test("refuses as it is described", async () => {
    for (const query of [
      "colour=red",
      "release=latest",
      `release=${id}&release=${id}`,
      ...(isList ? ["limit=-1", "format=pdf", "sort=%00"] : []),
    ]) {
      const response = ask(`${address}?${query}`);
      expect(response.status, query).toBe(400);
      await expectDescribed(path, response);
    }
    const gone = ask(`${address}?release=20200101-000000000000`);
    expect(gone.status).toBe(404);
    await expectDescribed(path, gone);
  });

  test("a field more, a field less or a field of another kind is no answer as described", async () => {
    const body = (await expectDescribed(path, ask(address))) as Record<string, unknown>;
    const validate = schemaFor(path, 200, "application/json");
    for (const name of ["release", "total", "items", "status", "item", "$schema"]) {
      if (!(name in body)) continue;
      const { [name]: _, ...less } = body;
      expect(validate(less), `${path} without ${name}`).toBe(false);
      expect(validate({ ...body, [name]: { wrong: true } }), `${path} with another ${name}`).toBe(
        false,
      );
    }
    if (isList) {
      const [first] = body.items as Record<string, unknown>[];
      if (first === undefined) return;
      expect(validate({ ...body, items: [{ ...first, more: 1 }] })).toBe(false);
      const [name = ""] = Object.keys(first);
      const { [name]: _, ...less } = first;
      expect(validate({ ...body, items: [less] })).toBe(false);
    }
  });
});

test.each([
  ["/observations/{id}", "observations/nobody"],
  ["/schemas/{name}", "schemas/nothing"],
  ["/releases/{id}/csv.zip", "releases/20200101-000000000000/csv.zip"],
])("what is not there is told as %s describes it: %s", async (path, address) => {
  const response = ask(address);
  expect(response.status).toBe(404);
  await expectDescribed(path, response);
});

test("every parameter is described by what reads it: a value outside of its schema is refused", () => {
  let tried = 0;
  for (const { path, address } of paths) {
    for (const { name, in: place, schema } of described.paths[path]?.get.parameters ?? []) {
      if (place !== "query" || !("enum" in schema || "items" in schema || "pattern" in schema))
        continue;
      const takes = ajv.compile(schema);
      const value = "no such value";
      const asRead = "items" in schema ? [value] : value;
      if (takes(asRead)) continue;
      tried += 1;
      expect(ask(`${address}?${name}=${encodeURIComponent(value)}`).status, `${path} ${name}`).toBe(
        400,
      );
    }
  }
  expect(tried).toBeGreaterThan(100);
});

test("every record of a release fits the schema that is published for it", async () => {
  const { items } = await ask("schemas").json();
  const whole = await ask(`releases/${id}/all.json`).json();
  expect(Object.keys(whole.tables)).toEqual(items.map(({ name }: { name: string }) => name));
  for (const { name } of items) {
    const { $schema: _, ...schema } = await ask(`schemas/${name}`).json();
    const validate = ajv.compile(schema);
    const wrong = whole.tables[name].filter((record: unknown) => !validate(record));
    expect(wrong.slice(0, 1), `${name}: ${ajv.errorsText(validate.errors)}`).toEqual([]);
  }
}, 60_000);
