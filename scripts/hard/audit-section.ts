import { runCommand } from "../setup/run-command.mjs";
import type { Outcome, Section } from "./section.ts";

/** Faults of packages that stay for a reason, by package: none so far. An entry that is no longer told of fails. */
const exceptions: Readonly<Record<string, string>> = {};

/** Asks the registry which installed packages have published faults. */
export const auditSection: Section = {
  name: "audit",
  needsSite: false,
  async run() {
    const { output } = await runCommand("npm", ["audit", "--json"], { timeoutMs: 120_000 });
    return [readAudit(output)];
  },
};

const what = "npm audit: published faults of the packages that are installed";

/** What `npm audit --json` says, as a line; a registry that keeps no advisories says nothing, and so does the line. */
export function readAudit(output: string): Outcome {
  const told = jsonIn(output) as {
    vulnerabilities?: Record<string, { severity?: string }>;
    metadata?: { dependencies?: { total?: number } };
  } | null;
  if (told?.vulnerabilities === undefined) {
    return {
      what,
      times: 1,
      happened: "not answered: the registry here keeps no advisories",
      holds: null,
    };
  }
  const named = Object.keys(told.vulnerabilities);
  const open = named.filter((name) => !Object.hasOwn(exceptions, name));
  const stale = Object.keys(exceptions).filter((name) => !named.includes(name));
  const faults = [
    ...open.map((name) => `${name} (${told.vulnerabilities?.[name]?.severity ?? "unknown"})`),
    ...stale.map((name) => `${name} is excepted and has no fault`),
  ];
  const count = told.metadata?.dependencies?.total ?? 0;
  const happened = faults.length === 0 ? `none in ${count} packages` : faults.join(", ");
  return { what, times: 1, happened, holds: faults.length === 0 };
}

function jsonIn(output: string): unknown {
  try {
    return JSON.parse(output.slice(output.indexOf("{"), output.lastIndexOf("}") + 1));
  } catch {
    return null;
  }
}
