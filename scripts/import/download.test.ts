import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { download, isAddress } from "./download.ts";

const answers: Readonly<Record<string, (response: ServerResponse) => void>> = {
  "/export.json": (response) => response.end("[1]"),
  "/moved": (response) => response.writeHead(302, { location: "/export.json" }).end(),
  "/to-a-file": (response) => response.writeHead(302, { location: "file:///etc/hostname" }).end(),
  "/page": (response) =>
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end("<html>"),
  "/gone": (response) => response.writeHead(404, "Not Found").end(),
  "/cut": (response) => {
    response.writeHead(200, { "content-length": "1000" });
    response.write("[", () => response.destroy());
  },
};

let server: Server;
let folder: string;
let base: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "pacta-download-"));
  server = createServer((request, response) => answers[request.url ?? ""]?.(response));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  rmSync(folder, { recursive: true });
});

const fetchInto = (address: string) => download(address, join(folder, "file"), () => {});

test.each(["/export.json", "/moved"])("%s is fetched into the file", async (path) => {
  await fetchInto(base + path);
  expect(readFileSync(join(folder, "file"), "utf8")).toBe("[1]");
});

describe("what gives no file is refused in one sentence", () => {
  test.each([
    ["/page", "answers with a web page"],
    ["/gone", "/gone answers 404 Not Found."],
    ["/cut", "broke off after 1 bytes"],
    ["/to-a-file", "does not answer"],
  ])("%s", async (path, words) => {
    await expect(fetchInto(base + path)).rejects.toThrow(/^[^\n]*\.$/);
    await expect(fetchInto(base + path)).rejects.toThrow(words);
  });

  test.each([
    ["http://127.0.0.1:1/", "does not answer"],
    ["ftp://127.0.0.1/export.json", "is neither a web address nor a file."],
    ["file:///etc/hostname", "is neither a web address nor a file."],
  ])("%s", async (address, words) => {
    await expect(fetchInto(address)).rejects.toThrow(words);
  });
});

test.each([
  ["https://uhri.ohchr.org/export-full-en.json", true],
  ["HTTP://localhost/x", true],
  ["export.json", false],
  ["./a/b.xlsx", false],
  ["C:\\exports\\export.json", false],
])("%s is an address: %s", (file, expected) => {
  expect(isAddress(file)).toBe(expected);
});
