import type { z } from "zod";
import type { ApiRequest, Endpoint } from "#lib/api/endpoint";
import { problem, wrongParameters } from "#lib/api/problem";
import { matchPath, type PathOf } from "#lib/tables/path-pattern";
import { readParameters, type Specification } from "#lib/url/parameters";
import { commonSpecification } from "#lib/url/scope-parameters";

/** What an endpoint that answers with one thing is made of. */
export type ThingEndpoint<Pattern extends string> = Readonly<{
  pattern: Pattern;
  /** Shape of the answer. */
  schema: z.ZodObject;
  /** The answer; `null`: there is no such thing. */
  find(request: ApiRequest, path: PathOf<Pattern>): object | null;
  /** What is missing, in words, where `find` gives `null`. */
  missing(path: PathOf<Pattern>): string;
}>;

const thingSpecification: Specification<{ release: string | null }> = {
  release: commonSpecification.release,
};

/** Enters one thing into the API. */
export function thing<Pattern extends string>(endpoint: ThingEndpoint<Pattern>): Endpoint {
  return {
    pattern: endpoint.pattern,
    isList: false,
    schema: endpoint.schema,
    parameters: () => thingSpecification as Specification<Record<string, unknown>>,
    answer(request) {
      const { dropped } = readParameters(thingSpecification, request.parameters);
      if (dropped.length > 0) {
        return { kind: "problem", problem: wrongParameters(dropped, ["release"]) };
      }
      const path = matchPath(endpoint.pattern, request.path) as PathOf<Pattern>;
      const found = endpoint.find(request, path);
      if (found === null) {
        return { kind: "problem", problem: problem("not-found", endpoint.missing(path)) };
      }
      const headers = { "Content-Type": "application/json; charset=utf-8" };
      const body = () => ({ text: `${JSON.stringify(found, null, 2)}\n`, headers });
      return { kind: "content", follows: [], body };
    },
  };
}
