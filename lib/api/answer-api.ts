import type { ApiAnswer, ApiRequest } from "#lib/api/endpoint";
import { endpoints } from "#lib/api/endpoints";
import { openApi } from "#lib/api/open-api";
import { problem } from "#lib/api/problem";
import { matchPath } from "#lib/tables/path-pattern";

/** Answers a request to `/api/v1/`. */
export function answerApi(request: ApiRequest): ApiAnswer {
  const path = request.path.join("/");
  if (path === "openapi.json") return openApi(request);
  const endpoint = endpoints.find(({ pattern }) => matchPath(pattern, request.path) !== undefined);
  if (endpoint !== undefined) return endpoint.answer(request);
  const known = endpoints.filter(({ pattern }) => !pattern.includes("datasets/"));
  const names = ["openapi.json", ...known.map(({ pattern }) => pattern)].join(", ");
  const detail = `There is no /api/v1/${path}. There are ${names}.`;
  return { kind: "problem", problem: problem("not-found", detail) };
}
