import { z } from "zod";
import { listFormats } from "#lib/api/api-parameters";
import type { ApiAnswer, ApiRequest, Endpoint } from "#lib/api/endpoint";
import { endpoints } from "#lib/api/endpoints";
import { listAnswerSchema } from "#lib/api/list-endpoint";
import { type JsonSchema, parameterSchema } from "#lib/api/parameter-schemas";
import { wrongParameters } from "#lib/api/problem";
import { writers } from "#lib/export/writers";
import type { Words } from "#lib/i18n/words";
import { type Release, releaseIdPattern } from "#lib/release/release";
import { type Parameter, readParameters } from "#lib/url/parameters";
import { commonSpecification } from "#lib/url/scope-parameters";

const specification = { release: commonSpecification.release };

/** The description of the API. It is made from the endpoints themselves, so that it says what they do. */
export function openApi({ release, parameters, words }: ApiRequest): ApiAnswer {
  const { dropped } = readParameters(specification, parameters);
  if (dropped.length > 0) {
    return { kind: "problem", problem: wrongParameters(dropped, Object.keys(specification)) };
  }
  const headers = { "Content-Type": "application/json; charset=utf-8" };
  const body = () => {
    const text = `${JSON.stringify(describeApi(release, words), null, 2)}\n`;
    return { text, headers };
  };
  return { kind: "content", follows: [], body };
}

/** OpenAPI 3.1. */
export function describeApi(release: Release, words: Words): JsonSchema {
  const paths = endpoints.map((endpoint) => [
    `/${endpoint.pattern.replace(/:(\w+)/g, "{$1}")}`,
    { get: operation(endpoint, release, words) },
  ]);
  return {
    openapi: "3.1.0",
    info: { title: words("api.title"), version: "1", description: words("api.description") },
    servers: [{ url: "/api/v1" }],
    paths: { ...Object.fromEntries(paths), ...downloadPaths(words) },
    components: { schemas: { Problem: jsonSchema(problemSchema) } },
  };
}

/** A whole release, which is no JSON of an endpoint: its file, an archive, all records. */
function downloadPaths(words: Words): JsonSchema {
  const binary = { schema: { type: "string", format: "binary" } };
  const files = {
    "pacta.sqlite": { "application/vnd.sqlite3": binary },
    "csv.zip": { "application/zip": binary },
    "all.json": { "application/json": { schema: { type: "object" } } },
  };
  const paths = Object.entries(files).map(([file, content]) => {
    const isPart = file === "pacta.sqlite";
    const get = {
      operationId: `releases-id-${file.replace(".", "-")}`,
      summary: words(`api.downloads.${file.split(".").at(-1)}`),
      parameters: [
        {
          name: "id",
          in: "path",
          required: true,
          description: words("api.parameters.release"),
          schema: { type: "string", pattern: releaseIdPattern.source },
        },
      ],
      responses: {
        "200": { description: words("api.responses.found"), content },
        ...(isPart && {
          "206": { description: words("api.responses.part"), content },
          "416": { description: words("api.responses.noPart") },
        }),
        "304": { description: words("api.responses.unchanged") },
        "404": problemResponse(words("api.problems.not-found")),
      },
    };
    return [`/releases/{id}/${file}`, { get }];
  });
  return Object.fromEntries(paths);
}

function operation(endpoint: Endpoint, release: Release, words: Words): JsonSchema {
  return {
    operationId: endpoint.pattern.replace(/\W+/g, "-"),
    summary: words(`api.endpoints.${messageKey(endpoint)}`),
    parameters: [...pathParameters(endpoint, words), ...queryParameters(endpoint, release, words)],
    responses: {
      "200": {
        description: words("api.responses.found"),
        headers: answerHeaders(endpoint, words),
        content: answerContent(endpoint),
      },
      "304": { description: words("api.responses.unchanged") },
      "400": problemResponse(words("api.problems.wrong-parameters")),
      "404": problemResponse(words("api.problems.not-found")),
      "503": problemResponse(words("api.problems.busy")),
      default: problemResponse(words("api.responses.refused")),
    },
  };
}

/** The message that says in one sentence what an endpoint gives; all datasets share one. */
export function messageKey({ pattern }: Pick<Endpoint, "pattern">): string {
  return pattern.startsWith("datasets/") ? "dataset" : pattern.replace("/:", "-by-");
}

function pathParameters({ pattern }: Endpoint, words: Words): JsonSchema[] {
  return [...pattern.matchAll(/:(\w+)/g)].map(([, name = ""]) => ({
    name,
    in: "path",
    required: true,
    description: words(`api.parameters.${name}`),
    schema: { type: "string" },
  }));
}

function queryParameters(endpoint: Endpoint, release: Release, words: Words): JsonSchema[] {
  return Object.entries(endpoint.parameters(release)).map(([name, parameter]) => {
    const schema = parameterSchema(parameter);
    const expected = expectedText(parameter);
    const description = words(`api.parameters.${name}`);
    return {
      name,
      in: "query",
      required: false,
      description: expected === null ? description : `${description} ${sentence(expected)}`,
      schema,
      ...(schema.type === "array" && { style: "form", explode: false }),
    };
  });
}

/** What a parameter itself says it expects, learnt from its refusal of a text that nothing can be. */
function expectedText(parameter: Parameter<unknown>): string | null {
  return parameter.read("\u0000").complaints[0]?.expected ?? null;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function answerContent({ isList, schema }: Endpoint): JsonSchema {
  const answer = { schema: jsonSchema(isList ? listAnswerSchema(schema) : schema) };
  return {
    "application/json": answer,
    ...(isList && fileContent),
  };
}

/** Files of rows, by the media type of each form but JSON. */
const fileContent: JsonSchema = Object.fromEntries(
  listFormats
    .filter((format) => format !== "json")
    .map((format) => {
      const type = writers[format]?.contentType.split(";")[0] ?? "";
      const isBinary = !type.startsWith("text/");
      return [type, { schema: { type: "string", ...(isBinary && { format: "binary" }) } }];
    }),
);

function answerHeaders({ isList }: Endpoint, words: Words): JsonSchema {
  const names = isList
    ? ["ETag", "X-Release", "X-Total-Count", "X-As-Of", "Link"]
    : ["ETag", "X-Release"];
  const header = (name: string) => {
    return { description: words(`api.headers.${name}`), schema: { type: "string" } };
  };
  return Object.fromEntries(names.map((name) => [name, header(name)]));
}

const problemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z
    .array(
      z.strictObject({
        name: z.string(),
        value: z.string(),
        reason: z.enum(["unknown", "repeated", "unreadable"]),
        expected: z.string(),
      }),
    )
    .optional(),
});

function problemResponse(description: string): JsonSchema {
  const schema = { $ref: "#/components/schemas/Problem" };
  return { description, content: { "application/problem+json": { schema } } };
}

function jsonSchema(schema: z.ZodObject): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema);
  return rest;
}
