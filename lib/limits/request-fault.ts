import { type ProblemKind, problemKinds } from "#lib/api/problem";
import { limits } from "#lib/limits/limits";

/** The first line of a request and what it says of a body. */
export type RequestHead = Readonly<{
  method: string;
  /** Path and query as they were sent. */
  url: string;
  /** By small names, as Node gives them. */
  headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}>;

/** Why a request is refused before anything looks at what it asks for. */
export type RequestFault = Extract<
  ProblemKind,
  "method-not-allowed" | "address-too-long" | "address-unreadable" | "no-body-read"
>;

export const methodsAnswered: readonly string[] = ["GET", "HEAD", "OPTIONS"];

/** A path, or the whole address, which HTTP/1.1 has every server take. */
const isAddress = /^(?:\/|https?:\/\/)/i;

/** What is wrong with a request before it is read; `null` where nothing is. The site is read only: no body is of use to it. */
export function requestFault({ method, url, headers }: RequestHead): RequestFault | null {
  if (!methodsAnswered.includes(method)) return "method-not-allowed";
  if (url.length > limits.addressCharacters) return "address-too-long";
  if (hasBody(headers)) return "no-body-read";
  return isAddress.test(url) && canBeDecoded(pathOf(url)) ? null : "address-unreadable";
}

export function statusOf(fault: ProblemKind): number {
  return problemKinds[fault].status;
}

/** The path of an address without its query. */
export function pathOf(url: string): string {
  return /^[^?#]*/.exec(url)?.[0] ?? "";
}

function hasBody(headers: RequestHead["headers"]): boolean {
  if (headers["transfer-encoding"] !== undefined) return true;
  const length = headers["content-length"];
  return length !== undefined && Number(length) !== 0;
}

function canBeDecoded(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** Whether an address asks for a file, which takes longer to make and to send than a page. */
export function asksForFile(url: string): boolean {
  const path = pathOf(url);
  if (path === "/export/frames" || path.startsWith("/export/collect")) return false;
  if (/^\/(?:export|packs)\/./.test(path) || /^\/(?:calendar\.ics|changes\.atom)$/.test(path))
    return true;
  if (/^\/api\/v1\/releases\/[^/]+\/./.test(path)) return true;
  const format = new URLSearchParams(url.slice(path.length)).get("format");
  return path.startsWith("/api/") && format !== null && format !== "json";
}
