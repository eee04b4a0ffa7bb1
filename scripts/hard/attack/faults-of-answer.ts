import { mark } from "#lib/limits/fixtures/attacks";
import { faultsOfXml, injectedIn } from "#lib/limits/fixtures/injected";
import type { Answer } from "../ask.ts";

const foreseen = new Set([200, 303, 304, 307, 308, 400, 404, 405, 413, 414, 431]);

/** What is wrong with an answer to an attack: a failure of the server, a header that was put in, a text that became a part. */
export function faultsOfAnswer({ status, headers, body }: Answer): string[] {
  return [
    ...(foreseen.has(status) ? [] : [`status ${status}`]),
    ...faultsOfHeaders(headers),
    ...faultsOfBody(String(headers["content-type"] ?? ""), body),
  ];
}

function faultsOfHeaders(headers: Answer["headers"]): string[] {
  const faults: string[] = [];
  if (headers["set-cookie"] !== undefined) faults.push("a cookie is set");
  if (headers["x-injected"] !== undefined) faults.push("a header was put in");
  const to = headers.location;
  if (to !== undefined && !/^\/(?![/\\])/.test(String(to))) faults.push(`leads to ${to}`);
  for (const name of ["content-disposition", "etag", "link", "vary"]) {
    if (String(headers[name] ?? "").includes(mark) && name !== "link")
      faults.push(`${name}: ${headers[name]}`);
  }
  return faults;
}

function faultsOfBody(type: string, body: Buffer): string[] {
  if (type.startsWith("text/html")) return injectedIn(body.toString("utf8"));
  if (type.includes("json")) return faultsOfJson(body.toString("utf8"));
  if (/xml/.test(type) && !type.includes("openxml")) return faultsOfXml(body.toString("utf8"));
  return [];
}

function faultsOfJson(text: string): string[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [`no JSON: ${(error as Error).message}`];
  }
}
