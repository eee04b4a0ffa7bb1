import { mkdirSync, rmSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { currentRelease } from "#lib/db/open-release";
import { startCommand } from "../../setup/run-command.mjs";
import { getNode } from "../../setup/runtime.mjs";
import type { BatteryReport } from "./battery-program.ts";
import { type ImportCost, importExport } from "./import-export.ts";
import { makeExport } from "./make-export.ts";
import { NoPostgres, openDatabase } from "./postgres/find-server.ts";
import { loadScript } from "./postgres/passage-table.ts";
import { psql } from "./postgres/psql.ts";
import { type PostgresTime, timeInPostgres } from "./postgres/time-queries.ts";
import { queries } from "./queries.ts";

/** A release of made-up records, and what it cost to make. */
export type MadeRelease = Readonly<{
  records: number;
  home: string;
  exportMegabytes: number;
  cost: ImportCost;
}>;

/** Makes an export, imports it into a home of its own below `folder`, and throws the export away. */
export async function makeRelease(folder: string, records: number): Promise<MadeRelease> {
  const home = join(folder, `home-${records}`);
  const file = join(folder, `export-${records}.json`);
  mkdirSync(home);
  const exportMegabytes = (await makeExport(file, records)) / 1e6;
  const cost = await importExport(file, home, records);
  rmSync(file);
  return { records, home, exportMegabytes, cost };
}

export type Battery = BatteryReport & Readonly<{ load: number }>;

/** All queries in a process of its own, which holds this one release. */
export async function runBattery({ home }: MadeRelease): Promise<Battery> {
  const program = join(import.meta.dirname, "battery-program.ts");
  const child = startCommand(getNode(), [program, home], { stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  child.stdout?.setEncoding("utf8").on("data", (piece) => {
    printed += piece;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (code !== 0) throw new Error(`The queries broke off with ${code}.`);
  return { ...(JSON.parse(printed) as BatteryReport), load: loadavg()[0] ?? 0 };
}

/** The same queries in PostgreSQL, or why there is none. */
export type Compared = Readonly<{ server: string; times: readonly PostgresTime[] }>;

export async function runPostgres({ home }: MadeRelease): Promise<Compared | string> {
  try {
    const database = await openDatabase();
    try {
      const release = currentRelease(home);
      await psql(database.connection, loadScript(release));
      const times = await timeInPostgres(database.connection, release, queries);
      return { server: database.name, times };
    } finally {
      await database.close();
    }
  } catch (error) {
    if (error instanceof NoPostgres) return error.message;
    throw error;
  }
}
