// @ts-check
import { createServer } from "node:net";
import { StepFailure } from "./step-failure.mjs";

/**
 * The port that `PORT` asks for, 3000 without it.
 * @param {string | undefined} text
 * @returns {number} throws `StepFailure` for what is no port
 */
export function parsePort(text) {
  if (text === undefined || text === "") return 3000;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port;
  throw new StepFailure(`PORT must be a whole number from 1 to 65535; it is "${text}".`);
}

/**
 * Throws `StepFailure` with one sentence when the port cannot be listened on.
 * @param {number} port
 * @param {string | undefined} host
 */
export async function assertPortIsFree(port, host) {
  const problem = await tryPort(port, host);
  if (problem) throw new StepFailure(explainPortProblem(problem, port, host));
}

/**
 * @param {string} code
 * @param {number} port
 * @param {string | undefined} host
 */
export function explainPortProblem(code, port, host) {
  if (code === "EADDRINUSE") {
    const other = port < 65535 ? port + 1 : 3000;
    return `Port ${port} is in use: stop what uses it, or choose another one, for example PORT=${other} npm start.`;
  }
  if (code === "EACCES")
    return `Port ${port} needs rights that you do not have: choose one from 1024 on, for example PORT=3000 npm start.`;
  return `Nothing can listen on ${host ?? "this machine"}, port ${port} (${code}).`;
}

/**
 * @param {number} port
 * @param {string | undefined} host
 * @returns {Promise<string | undefined>} the code of the error, or nothing
 */
function tryPort(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve("code" in error ? String(error.code) : error.message));
    server.listen({ port, host }, () => server.close(() => resolve(undefined)));
  });
}

/**
 * A port on loopback that nobody uses at this moment.
 * @returns {Promise<number>}
 */
export function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ port: 0, host: "127.0.0.1" }, () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address
          ? resolve(address.port)
          : reject(new Error("no port")),
      );
    });
  });
}
