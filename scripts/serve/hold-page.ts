import type { IncomingMessage, ServerResponse } from "node:http";
import { isFirstPage, withFonts } from "#lib/serve/first-page";
import { inlineStyles } from "#lib/serve/inline-styles";
import { lateScripts } from "#lib/serve/late-scripts";
import { nonceOfPolicy } from "#lib/serve/page-headers";

/**
 * Holds a page back until it is whole, and then sends it with its scripts at the end of everything, and for a reader who comes
 * from elsewhere with its styles in it and without fonts of ours. What is no page, or has no nonce in its content policy, passes
 * as it comes.
 */
export function holdPage(
  request: IncomingMessage,
  response: ServerResponse,
  styles: ReadonlyMap<string, string>,
): void {
  const isFirst = isFirstPage(request.headers["sec-fetch-site"]);
  const { write, end } = response;
  const parts: Buffer[] = [];
  response.write = function (this: ServerResponse, ...given: unknown[]) {
    if (nonceOf(this) === null) return Reflect.apply(write, this, given);
    const [chunk, ...rest] = given;
    parts.push(bufferOf(chunk));
    tellLater(rest);
    return true;
  } as typeof write;
  response.end = function (this: ServerResponse, ...given: unknown[]) {
    const nonce = nonceOf(this);
    const [chunk, ...rest] = given;
    if (nonce === null || typeof chunk === "function") return Reflect.apply(end, this, given);
    if (chunk !== undefined && chunk !== null) parts.push(bufferOf(chunk));
    if (parts.length === 0) return Reflect.apply(end, this, given);
    const whole = lateScripts(Buffer.concat(parts), nonce);
    const page = isFirst
      ? inlineStyles(whole, nonce, (address) => styles.get(address))
      : withFonts(whole);
    return Reflect.apply(end, this, [page, ...rest.filter((one) => typeof one === "function")]);
  } as typeof end;
}

function nonceOf(response: ServerResponse): string | null {
  if (!String(response.getHeader("content-type")).startsWith("text/html")) return null;
  return nonceOfPolicy(String(response.getHeader("content-security-policy")));
}

function bufferOf(chunk: unknown): Buffer {
  return typeof chunk === "string" ? Buffer.from(chunk) : Buffer.from(chunk as Uint8Array);
}

/** A writer that waits to hear that its part is on its way hears it. */
function tellLater(given: readonly unknown[]): void {
  const told = given.find((one) => typeof one === "function");
  if (told) process.nextTick(told as () => void);
}
