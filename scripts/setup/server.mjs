// @ts-check
import { get } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { inProject } from "./project.mjs";
import { startCommand } from "./run-command.mjs";
import { getNode, runtimeEnvironment } from "./runtime.mjs";
import { StepFailure } from "./step-failure.mjs";

/**
 * Young objects are collected in small steps, and a file of many thousand rows may ask for the old ones to be collected while
 * it is written: for pages it is faster to let them lie.
 */
export const memoryOptions = ["--max-semi-space-size=8", "--expose-gc"];

/**
 * Starts the built site. Its output is piped: read `stdout` and `stderr`, or let them flow.
 * @param {{ port: number, host?: string | undefined, env?: Record<string, string | undefined> }} options
 */
export function startServer({ port, host, env }) {
  const where = host ? ["-p", String(port), "-H", host] : ["-p", String(port)];
  return startCommand(getNode(), [...memoryOptions, inProject("scripts", "serve.ts"), ...where], {
    stdio: ["ignore", "pipe", "pipe"],
    env: runtimeEnvironment({ ...env, NODE_ENV: "production" }),
  });
}

/**
 * The address to type into a browser on this machine.
 * @param {number} port
 * @param {string | undefined} host
 */
export function localAddress(port, host) {
  const everywhere = !host || host === "0.0.0.0" || host === "::";
  if (everywhere) return `http://localhost:${port}`;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/**
 * Waits until the site answers well: its health address, or the first page while there is none.
 * Throws `StepFailure` when the server ends, or after a minute, saying what was answered last.
 * @param {string} address
 * @param {import("node:child_process").ChildProcess} server
 */
export async function waitUntilItAnswers(address, server, withinMs = 60_000) {
  const deadline = Date.now() + withinMs;
  let last = "nothing";
  while (Date.now() < deadline) {
    if (server.exitCode !== null || server.signalCode !== null) {
      throw new StepFailure(`The server ended at once (${server.exitCode ?? server.signalCode}).`);
    }
    const health = await statusOf(`${address}/api/v1/health`);
    const status = health === 404 ? await statusOf(`${address}/`) : health;
    if (typeof status === "number" && status < 400) return;
    last = String(status);
    await pause(25);
  }
  throw new StepFailure(
    `The server did not answer well within ${withinMs / 1000} s; its last answer was: ${last}.`,
  );
}

/**
 * @param {string} url
 * @returns {Promise<number | string>} the HTTP status, or why there is none
 */
function statusOf(url) {
  return new Promise((resolve) => {
    const request = get(url, { timeout: 10_000 }, (response) => {
      response.resume();
      resolve(response.statusCode ?? "no status");
    });
    request.on("timeout", () => request.destroy(new Error("no answer within 10 s")));
    request.on("error", (error) => resolve(error.message));
  });
}
