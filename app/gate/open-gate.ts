import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { type ReleaseFault, releaseFault } from "#lib/db/release-fault";
import { pactaHome } from "#lib/db/release-files";
import { keptWords } from "#lib/i18n/kept-words";
import { defaultLocale, type Locale, locales } from "#lib/i18n/locales";
import type { Words } from "#lib/i18n/words";
import { limits } from "#lib/limits/limits";
import { type RefusalKind, refusal } from "#lib/limits/refusal";
import { asksForFile, requestFault } from "#lib/limits/request-fault";
import { openTurns } from "#lib/limits/turns";

type Pass = () => void;

/** The request at hand: what it says of the person behind it is kept out of whatever is logged on its way. */
export const requestAtHand: AsyncLocalStorage<RequestAtHand> = new AsyncLocalStorage();

/** As it came: Next.js changes the address of a request on its way. */
export type RequestAtHand = Readonly<{ url: string; from: string | undefined }>;

const turns = openTurns({
  atOnce: limits.filesAtOnce,
  waiting: limits.filesWaiting,
  waitMs: limits.fileWaitMs,
});

/**
 * Stands before every request that the server takes in, pages and files alike, before Next.js looks at it: refuses what is
 * too much with an answer that says so, and lets files through a few at a time. The server is found when it announces its
 * first request, so that it makes no difference by which command it was started.
 */
export async function openGate(): Promise<void> {
  const words = await wordsOfAll();
  const gated = new WeakSet<Server>();
  subscribe("http.server.request.start", (message) => {
    const { server } = message as { server: Server };
    if (gated.has(server)) return;
    gated.add(server);
    standBefore(server, words);
  });
}

type WordsOf = (locale: Locale) => Words;

async function wordsOfAll(): Promise<WordsOf> {
  const all = await Promise.all(
    locales.map(async (each) => [each, await keptWords(each)] as const),
  );
  const words = new Map<Locale, Words>(all);
  return (locale) => words.get(locale) ?? wordsOf(words);
}

function wordsOf(words: ReadonlyMap<Locale, Words>): Words {
  const own = words.get(defaultLocale);
  if (own === undefined) throw new RangeError(`There are no words in ${defaultLocale}.`);
  return own;
}

function standBefore(server: Server, words: WordsOf): void {
  server.headersTimeout = limits.headersMs;
  server.requestTimeout = limits.requestMs;
  server.maxConnections = limits.connections;
  server.setTimeout(limits.stalledMs);
  const listeners = server.listeners("request");
  server.removeAllListeners("request");
  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    const pass = () => {
      for (const listener of listeners) listener.call(server, request, response);
    };
    const atHand = { url: request.url ?? "", from: request.socket.remoteAddress };
    requestAtHand.run(atHand, () => admit(request, response, pass, words));
  });
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Socket) =>
    refuseUnread(error, socket, words),
  );
}

function admit(
  request: IncomingMessage,
  response: ServerResponse,
  pass: Pass,
  words: WordsOf,
): void {
  const { method = "", url = "", headers } = request;
  const fault = requestFault({ method, url, headers }) ?? dataFault(url);
  if (fault !== null) refuse(fault, request, response, words);
  else if (method !== "GET" || !asksForFile(url)) pass();
  else void inTurn(request, response, pass, words);
}

/**
 * Without a release that is whole nothing is answered but the files of the site: a page would be half of one, and a number might
 * be wrong. The health address says the same.
 */
function dataFault(url: string): ReleaseFault | null {
  return /^\/(?:_next|guide-pictures)\//.test(url) ? null : releaseFault(pactaHome(process.env));
}

/** A file is under way until it is sent or its reader has gone. */
async function inTurn(
  request: IncomingMessage,
  response: ServerResponse,
  pass: Pass,
  words: WordsOf,
): Promise<void> {
  const left = new AbortController();
  response.once("close", () => left.abort());
  const end = await turns.take(left.signal);
  if (end === null) {
    if (!left.signal.aborted) refuse("busy", request, response, words);
    return;
  }
  response.once("close", end);
  if (left.signal.aborted) end();
  else pass();
}

function refuse(
  kind: RefusalKind,
  request: IncomingMessage,
  response: ServerResponse,
  words: WordsOf,
): void {
  const { url = "", headers, method } = request;
  const { status, body, headers: own } = refusal(kind, { url, accept: headers.accept }, words);
  const ends = kind === "busy" ? {} : { Connection: "close" };
  response.writeHead(status, { ...own, ...ends, "Content-Length": Buffer.byteLength(body) });
  response.end(method === "HEAD" ? undefined : body);
  discardBody(request);
}

/** Lets a caller end what it sends, so that it reads the answer; one that sends on and on is cut off. */
function discardBody(request: IncomingMessage): void {
  let taken = 0;
  request.on("data", (piece: Buffer) => {
    taken += piece.length;
    if (taken > limits.discardedBytes) request.socket.destroy();
  });
}

/** What is no request, or has longer headers than Node takes in, never becomes one. */
function refuseUnread(error: NodeJS.ErrnoException, socket: Socket, words: WordsOf): void {
  if (!socket.writable || error.code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  socket.end(unreadAnswer(error.code, words));
  // Whoever means well reads the answer at once; whoever does not would keep the line open from the other end.
  setTimeout(() => socket.destroy(), limits.lastWordMs).unref();
}

function unreadAnswer(code: string | undefined, words: WordsOf): string {
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") {
    return "HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n";
  }
  if (code !== "HPE_HEADER_OVERFLOW")
    return "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n";
  const { headers, body } = refusal("headers-too-long", { url: "", accept: "text/html" }, words);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const length = Buffer.byteLength(body);
  return `HTTP/1.1 431 Request Header Fields Too Large\r\n${lines.join("")}Content-Length: ${length}\r\nConnection: close\r\n\r\n${body}`;
}
