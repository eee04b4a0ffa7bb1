import { connect } from "node:net";

const end = "\r\n\r\n";
const host = "Host: pacta.invalid\r\n";

/** Bytes that no well-meaning client sends, by what is wrong with them. */
export const rawRequests: readonly (readonly [name: string, bytes: string])[] = [
  ["no request at all", `hello${end}`],
  ["a method in small letters", `get / HTTP/1.1\r\n${host}\r\n`],
  ["another version", `GET / HTTP/3.7\r\n${host}\r\n`],
  ["no host", `GET / HTTP/1.1${end}`],
  ["two hosts", `GET / HTTP/1.1\r\n${host}Host: evil.invalid${end}`],
  ["a whole address of another host", `GET http://evil.invalid/ HTTP/1.1\r\n${host}\r\n`],
  ["an address without a slash", `GET evil.invalid HTTP/1.1\r\n${host}\r\n`],
  ["an address of two slashes", `GET //evil.invalid/%2e%2e HTTP/1.1\r\n${host}\r\n`],
  ["an address of backslashes", `GET /\\evil.invalid\\..\\.. HTTP/1.1\r\n${host}\r\n`],
  ["a raw null byte", `GET /search?q=\u0000 HTTP/1.1\r\n${host}\r\n`],
  ["raw bytes beyond ASCII", `GET /search?q=\u00ff\u00fe HTTP/1.1\r\n${host}\r\n`],
  ["a blank in the address", `GET /search?q=a b HTTP/1.1\r\n${host}\r\n`],
  ["a line end in the address", `GET /search?q=a\r\nX-Injected: 1 HTTP/1.1\r\n${host}\r\n`],
  ["a star", `OPTIONS * HTTP/1.1\r\n${host}\r\n`],
  ["a tunnel", `CONNECT evil.invalid:443 HTTP/1.1\r\n${host}\r\n`],
  [
    "two lengths of a body",
    `POST / HTTP/1.1\r\n${host}Content-Length: 5\r\nContent-Length: 6${end}hello`,
  ],
  [
    "a length and pieces",
    `POST / HTTP/1.1\r\n${host}Content-Length: 5\r\nTransfer-Encoding: chunked${end}0${end}GET /x HTTP/1.1\r\n${host}\r\n`,
  ],
  ["pieces of a wrong size", `GET / HTTP/1.1\r\n${host}Transfer-Encoding: chunked${end}zzz${end}`],
  ["pieces spelt wrongly", `GET / HTTP/1.1\r\n${host}Transfer-Encoding: xchunked${end}0${end}`],
  ["a length below zero", `GET / HTTP/1.1\r\n${host}Content-Length: -1${end}`],
  ["a folded header", `GET / HTTP/1.1\r\n${host}X-A: b\r\n c${end}`],
  ["a header without a name", `GET / HTTP/1.1\r\n${host}: b${end}`],
  ["a header with a blank before the colon", `GET / HTTP/1.1\r\n${host}X-A : b${end}`],
  ["three thousand headers", `GET / HTTP/1.1\r\n${host}${"a: b\r\n".repeat(2500)}\r\n`],
  ["a header of 100 kB", `GET / HTTP/1.1\r\n${host}X-A: ${"a".repeat(100_000)}${end}`],
  ["an address of 100 kB", `GET /${"a".repeat(100_000)} HTTP/1.1\r\n${host}\r\n`],
  [
    "another protocol asked for",
    `GET / HTTP/1.1\r\n${host}Connection: Upgrade\r\nUpgrade: websocket${end}`,
  ],
  ["HTTP/2 at once", `PRI * HTTP/2.0${end}SM${end}`],
  ["a TLS greeting", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003"],
];

/** Sends bytes and gives what comes back until the line is closed, or nothing more comes for a while. */
export function sendRaw(address: string, bytes: string, waitMs = 1500): Promise<string> {
  const { hostname, port } = new URL(address);
  return new Promise((done) => {
    let said = "";
    const socket = connect(Number(port), hostname, () =>
      socket.write(Buffer.from(bytes, "latin1")),
    );
    socket.setTimeout(waitMs, () => socket.destroy());
    socket.on("data", (piece) => {
      said += piece.toString("latin1");
    });
    socket.on("error", () => {});
    socket.on("close", () => done(said));
  });
}
