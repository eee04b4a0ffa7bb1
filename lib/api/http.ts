import { createHash } from "node:crypto";
import type { Problem } from "#lib/api/problem";
import type { FileBody } from "#lib/export/file-body";
import { limits } from "#lib/limits/limits";

/** What every answer of the API and every export says to caches and to pages of other sites. */
const common = {
  "Cache-Control": "no-cache",
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers":
    "ETag, Link, X-Release, X-Total-Count, X-As-Of, Content-Disposition",
};

/**
 * Names an answer by all that it follows from: the build of the software, the release, the address in canonical form,
 * and the day where the address leaves it to today.
 */
export function entityTag(parts: readonly string[]): string {
  const hash = createHash("sha256").update(parts.join("\n")).digest("base64url").slice(0, 22);
  return `"${hash}"`;
}

/** Whether the caller already holds what `tag` names, by `If-None-Match` (RFC 9110: weak comparison, `*` for any). */
export function isHeld(ifNoneMatch: string | null, tag: string): boolean {
  if (ifNoneMatch === null) return false;
  const held = ifNoneMatch.split(",").map((each) => opaque(each.trim()));
  return held.includes("*") || held.includes(opaque(tag));
}

function opaque(tag: string): string {
  return tag.replace(/^W\//, "");
}

/** The answer named `tag`, from a release: 304 where the caller holds it, else what `body` makes. */
export function taggedResponse(
  request: Request,
  { tag, release }: Readonly<{ tag: string; release: string }>,
  body: () => Readonly<{ text: FileBody; headers: Readonly<Record<string, string>> }>,
): Response {
  const headers = { ...common, ETag: tag, "X-Release": release };
  if (isHeld(request.headers.get("if-none-match"), tag)) {
    return new Response(null, { status: 304, headers });
  }
  const { text, headers: own } = body();
  return new Response(toBody(text), { headers: { ...headers, ...own } });
}

function toBody(body: FileBody): BodyInit {
  if (typeof body === "string" || body instanceof ReadableStream) return body;
  if (body instanceof Uint8Array) return new Uint8Array(body);
  return body instanceof Promise ? streamOfLater(body) : streamOf(body);
}

/** What is still being made, sent when it is done; where it fails the answer breaks off. */
function streamOfLater(body: Promise<string | Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async start(controller) {
      try {
        const made = await body;
        controller.enqueue(typeof made === "string" ? new TextEncoder().encode(made) : made);
        controller.close();
      } catch (error) {
        controller.error(error);
      }
    },
  });
}

/** Pieces of text as a stream: each is made when the one before it was taken, and none after the caller has gone. */
export function streamOf(pieces: Iterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = pieces[Symbol.iterator]();
  return new ReadableStream({
    pull(controller) {
      const { value, done } = iterator.next();
      if (done === true) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel() {
      iterator.return?.();
    },
  });
}

/** What may be asked, for browsers that ask beforehand on behalf of a page of another site. */
export function optionsResponse(): Response {
  const asked = { Allow: readMethods, "Access-Control-Allow-Methods": readMethods };
  const headers = { ...common, ...asked, "Access-Control-Allow-Headers": "If-None-Match" };
  return new Response(null, { status: 204, headers });
}

export const readMethods = "GET, HEAD, OPTIONS";

export function problemResponse(fault: Problem, headers: Record<string, string> = {}): Response {
  const again = fault.status === 503 ? { "Retry-After": String(limits.retrySeconds) } : {};
  const type = { "Content-Type": "application/problem+json; charset=utf-8" };
  return new Response(`${JSON.stringify(fault, null, 2)}\n`, {
    status: fault.status,
    headers: { ...common, ...type, ...again, ...headers },
  });
}
