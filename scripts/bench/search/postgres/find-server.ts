import { runCommand } from "../../../setup/run-command.mjs";
import { startPrivateServer } from "./private-server.ts";
import { type Connection, psql } from "./psql.ts";

/** A database of PostgreSQL for the bench alone. `close` takes it away, and its server too where the bench started it. */
export type Database = Readonly<{
  connection: Connection;
  /** "PostgreSQL 15.18, started for this run". */
  name: string;
  close(): Promise<void>;
}>;

/**
 * A database on the server that psql finds; else on one that is started for this run, where the programs of a server are
 * installed. @throws {NoPostgres} where there is neither.
 */
export async function openDatabase(): Promise<Database> {
  const { code } = await runCommand("psql", ["--version"]);
  if (code !== 0) throw new NoPostgres("no PostgreSQL on this machine: psql is not on the path");
  return (await onRunningServer()) ?? (await onPrivateServer());
}

/** There is nothing to compare with, and why. */
export class NoPostgres extends Error {}

async function onRunningServer(): Promise<Database | null> {
  const home: Connection = {
    PGDATABASE: process.env.PGDATABASE ?? "postgres",
    PGCONNECT_TIMEOUT: "3",
  };
  const name = `pacta_bench_${process.pid}`;
  const version = await psql(home, `SHOW server_version; CREATE DATABASE ${name};`).catch(
    () => null,
  );
  if (version === null) return null; // none answers, or it lets us create nothing
  return {
    connection: { ...home, PGDATABASE: name },
    name: `PostgreSQL ${major(version)}, the server that psql finds`,
    close: async () => {
      await psql(home, `DROP DATABASE ${name};`);
    },
  };
}

async function onPrivateServer(): Promise<Database> {
  const server = await startPrivateServer();
  if (server === null)
    throw new NoPostgres("psql finds no server, and none is installed that could be started");
  const version = await psql(server.connection, "SHOW server_version;");
  return { ...server, name: `PostgreSQL ${major(version)}, started for this run` };
}

/** "15.18 (Debian 15.18-0+deb12u1)" without its packager. */
function major(version: string): string {
  return version.trim().split(" ")[0] ?? version;
}
