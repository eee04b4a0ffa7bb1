import { mkdtempSync, renameSync, rmSync } from "node:fs";
import { Agent, createServer, type IncomingMessage, request, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { format } from "node:util";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { guardLogs } from "#app/gate/guard-logs";
import { openGate } from "#app/gate/open-gate";
import { compileRelease } from "#lib/db/compile-release";
import { loadFacts } from "#lib/db/load-facts";
import { limits } from "#lib/limits/limits";

/** A server that knows nothing of the gate. Files hang until they are let go. */
let server: Server;
let port: number;
const hanging: (() => void)[] = [];
const home = mkdtempSync(join(tmpdir(), "pacta-gate-"));
beforeAll(async () => {
  vi.stubEnv("PACTA_HOME", home);
  await compileRelease(home, loadFacts(), "2026-03-04", null);
  server = createServer((asked, answer) => {
    if (asked.url?.startsWith("/zqfail"))
      // biome-ignore lint/suspicious/noConsole: it is the log that is tried.
      console.error(`Failed: ${asked.url}`, new Error("no zqword"));
    if (asked.url?.startsWith("/export/")) hanging.push(() => answer.end("file"));
    else answer.end("page");
  });
  await openGate();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true });
});

type Asked = Readonly<{
  method?: string;
  body?: string;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}>;

function ask(path: string, { method = "GET", body, headers = {}, signal }: Asked = {}) {
  return new Promise<{ status: number; headers: IncomingMessage["headers"]; body: string }>(
    (done, fail) => {
      const agent = new Agent({ keepAlive: false });
      const options = {
        port,
        host: "127.0.0.1",
        path,
        method,
        headers,
        agent,
        ...(signal && { signal }),
      };
      const asked = request(options, async (answer) => {
        done({ status: answer.statusCode ?? 0, headers: answer.headers, body: await text(answer) });
      });
      asked.on("error", fail);
      asked.end(body);
    },
  );
}

describe("without a release", () => {
  const pointer = join(home, "current");
  beforeAll(() => renameSync(pointer, `${pointer}.kept`));
  afterAll(() => renameSync(`${pointer}.kept`, pointer));

  test.each([["/"], ["/countries/KAZ"], ["/api/v1/health"], ["/calendar.ics"], ["/packs/KAZ"]])(
    "%s says that there is none",
    async (path) => {
      const answer = await ask(path, { headers: { accept: "application/json" } });
      expect(answer.status).toBe(503);
      expect(JSON.parse(answer.body)).toMatchObject({ type: "/data#problem-no-release" });
    },
  );

  test("the files of the site are sent, so that a page that is open goes on", async () => {
    expect((await ask("/_next/static/chunks/a.js")).status).toBe(200);
  });
});

describe("before the server sees a request", () => {
  test("the first that it ever hears of is looked at like any other", async () => {
    expect((await ask("/", { method: "DELETE" })).status).toBe(405);
  });

  test.each([
    ["/", {}, 200],
    [`/${"a".repeat(limits.addressCharacters)}`, {}, 414],
    ["/", { method: "POST" }, 405],
    ["/", { body: "a", headers: { "content-length": "1" } }, 413],
    ["/", { body: "a", headers: { "transfer-encoding": "chunked" } }, 413],
    ["/api/v1/%ff", {}, 400],
    [`/${"a".repeat(40_000)}`, {}, 431],
  ] as const)("%o by %o is answered %i", async (path, asked, status) => {
    const answer = await ask(path, asked);
    expect(answer.status).toBe(status);
    expect(answer.body.length).toBeGreaterThan(3);
  });

  test("a line that is no request is closed, though its other end stays open", async () => {
    const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
    let said = "";
    socket.on("data", (piece) => {
      said += piece;
    });
    socket.on("error", () => {});
    socket.write("hello\r\n\r\n");
    const drip = setInterval(() => socket.write("a"), 50);
    await new Promise((done) => socket.on("close", done));
    clearInterval(drip);
    expect(said).toMatch(/^HTTP\/1\.1 400 /);
  });

  test("a body without end is cut off", async () => {
    const sent = await new Promise<number>((done) => {
      const socket = connect(port, "127.0.0.1");
      const piece = Buffer.alloc(64 * 1024, "a");
      socket.write("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
      const push = () => {
        while (!socket.destroyed && socket.write(`${piece.length.toString(16)}\r\n${piece}\r\n`));
      };
      socket.on("drain", push);
      socket.on("error", () => {});
      socket.on("close", () => done(socket.bytesWritten));
      push();
    });
    expect(sent).toBeLessThan(64 * limits.discardedBytes);
  });
});

test("files come a few at a time: the others wait, and those beyond are told to come again", async () => {
  const here = new AbortController();
  const all = limits.filesAtOnce + limits.filesWaiting;
  const answers = Array.from({ length: all }, () =>
    ask("/export/a.csv", { signal: here.signal }).then(
      ({ status }) => status,
      () => "gone",
    ),
  );
  await vi.waitFor(() => expect(hanging).toHaveLength(limits.filesAtOnce));
  await vi.waitFor(async () => expect((await ask("/export/b.csv")).status).toBe(503));
  const beyond = await ask("/export/b.csv", { headers: { accept: "text/html" } });
  expect([beyond.status, beyond.headers["retry-after"]]).toEqual([
    503,
    String(limits.retrySeconds),
  ]);
  expect(beyond.body).toContain("<h1>");
  expect((await ask("/")).status).toBe(200);
  expect(
    await ask("/export/b.csv", { method: "HEAD", signal: AbortSignal.timeout(50) }).catch(
      () => null,
    ),
  ).toBeNull();
  // One is sent, and one that waited takes its turn; the others leave, and their places are free.
  hanging.shift()?.();
  await vi.waitFor(() => expect(hanging.length).toBeGreaterThanOrEqual(limits.filesAtOnce));
  here.abort();
  await Promise.all(answers);
  const next = ask("/export/c.csv");
  await vi.waitFor(() => {
    for (const finish of hanging.splice(0)) finish();
    return expect(hanging).toEqual([]);
  });
  const finishing = setInterval(() => {
    for (const finish of hanging.splice(0)) finish();
  }, 10);
  expect((await next).body).toBe("file");
  clearInterval(finishing);
});

test("a line of the log names neither what was asked nor from where", async () => {
  const written: string[] = [];
  const error = vi
    .spyOn(console, "error")
    .mockImplementation((...said) => void written.push(format(...said)));
  guardLogs();
  await ask("/zqfail/zqpath?q=zqword&b=%D0%BF%D1%8B%D1%82%D0%BA%D0%B8");
  error.mockRestore();
  const log = written.join("\n");
  expect(log).toContain("Failed: /…/…?…");
  expect(log).toContain("Error: no …");
  expect(log).toMatch(/\n\s+at .*open-gate\.test/);
  expect(log).not.toMatch(/zqword|zqpath|пытки|%D0|127\.0\.0\.1/);
});
