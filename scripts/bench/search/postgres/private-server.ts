import { type ChildProcess, spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { startCommand } from "../../../setup/run-command.mjs";
import { type Connection, psql } from "./psql.ts";

export type PrivateServer = Readonly<{ connection: Connection; close(): Promise<void> }>;

const versionsFolder = "/usr/lib/postgresql";

/**
 * Settings of a machine that serves little else: what is read stays in memory, statistics are taken, and plans are not
 * compiled, which would cost more than these queries.
 */
const settings = {
  listen_addresses: "",
  shared_buffers: "1GB",
  work_mem: "256MB",
  maintenance_work_mem: "512MB",
  effective_cache_size: "3GB",
  random_page_cost: "1.1",
  max_wal_size: "8GB",
  fsync: "off",
  jit: "off",
};

/** Starts a server on a socket in a folder of its own; `null` where none is installed that may run. */
export async function startPrivateServer(): Promise<PrivateServer | null> {
  const programs = findPrograms();
  const owner = serverUser();
  if (programs === null || owner === null) return null;
  const folder = mkdtempSync(join(tmpdir(), "pacta-postgres-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.on("exit", remove);
  if (owner !== "ourselves") chownSync(folder, owner.uid, owner.gid);
  chmodSync(folder, 0o700);
  const options = owner === "ourselves" ? {} : owner;
  await runToEnd(join(programs, "initdb"), initArguments(folder), options);
  const server = startCommand(join(programs, "postgres"), serverArguments(folder), {
    ...options,
    cwd: folder,
    stdio: "ignore",
  });
  const connection = { PGHOST: folder, PGUSER: "bench", PGDATABASE: "postgres" };
  await waitUntilItAnswers(connection, server);
  return {
    connection,
    close: async () => {
      await stop(server);
      remove();
      process.off("exit", remove);
    },
  };
}

/** The newest version that is installed. */
function findPrograms(): string | null {
  if (!existsSync(versionsFolder)) return null;
  const versions = readdirSync(versionsFolder).sort((a, b) => Number(b) - Number(a));
  const folders = versions.map((version) => join(versionsFolder, version, "bin"));
  return folders.find((folder) => existsSync(join(folder, "initdb"))) ?? null;
}

type User = Readonly<{ uid: number; gid: number }>;

/** A server refuses to run as root: then it runs as the user that its package made; `null` where there is no such user. */
function serverUser(): User | "ourselves" | null {
  if (process.getuid?.() !== 0) return "ourselves";
  const [uid, gid] = ["-u", "-g"].map((flag) =>
    Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout || Number.NaN),
  );
  return uid && gid ? { uid, gid } : null;
}

function initArguments(folder: string): string[] {
  return [
    "-D",
    folder,
    "-U",
    "bench",
    "--auth=trust",
    "--encoding=UTF8",
    "--locale=C",
    "--no-sync",
  ];
}

function serverArguments(folder: string): string[] {
  const set = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  return ["-D", folder, "-k", folder, ...set];
}

function runToEnd(program: string, args: readonly string[], options: Partial<User>): Promise<void> {
  const child = startCommand(program, args, {
    ...options,
    cwd: "/",
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr?.setEncoding("utf8").on("data", (piece) => {
    said += piece;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`${program}: ${said.trim()}`)),
    );
  });
}

async function waitUntilItAnswers(connection: Connection, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    if (server.exitCode !== null) break;
    const answered = await psql(connection, "SELECT 1;").catch(() => null);
    if (answered !== null) return;
    await pause(200);
  }
  await stop(server);
  throw new Error("The server of PostgreSQL did not come to answer.");
}

/** SIGINT ends the sessions of a server at once; SIGTERM would wait for them. */
function stop(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) return resolve();
    server.once("exit", () => resolve());
    server.kill("SIGINT");
  });
}
