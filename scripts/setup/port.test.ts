import { createServer } from "node:net";
import { expect, test } from "vitest";
import { assertPortIsFree, explainPortProblem, findFreePort, parsePort } from "./port.mjs";

test.each([
  [undefined, 3000],
  ["", 3000],
  ["8080", 8080],
  ["65535", 65535],
])("PORT=%s is port %d", (text, port) => {
  expect(parsePort(text)).toBe(port);
});

test.each(["0", "65536", "-1", "80.5", "0x50", "http", " 80"])(
  "PORT=%j is refused with a sentence",
  (text) => {
    expect(() => parsePort(text)).toThrow(
      `PORT must be a whole number from 1 to 65535; it is "${text}".`,
    );
  },
);

test("a port in use is refused with a sentence that says what to do, a free one is not", async () => {
  const port = await findFreePort();
  await expect(assertPortIsFree(port, "127.0.0.1")).resolves.toBeUndefined();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  await expect(assertPortIsFree(port, "127.0.0.1")).rejects.toThrow(
    `Port ${port} is in use: stop what uses it`,
  );
  await new Promise((resolve) => server.close(resolve));
});

test.each([
  ["EACCES", 80, "Port 80 needs rights that you do not have"],
  ["EADDRNOTAVAIL", 3000, "Nothing can listen on 192.0.2.1, port 3000 (EADDRNOTAVAIL)."],
])("%s is explained", (code, port, sentence) => {
  expect(explainPortProblem(code, port, "192.0.2.1")).toContain(sentence);
});
