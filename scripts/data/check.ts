/** Prints every breach in the facts: `node scripts/data/check.ts [data folder]`. Ends with 1 when there is any. */
import { resolve } from "node:path";
import { datasetIds, type Facts } from "#data/catalogue";
import { type Breach, formatBreach } from "#data/checks/breach";
import { checkFacts, checks } from "#data/checks/check-facts";
import { bundledDataDir, FactsError, loadFacts } from "#lib/db/load-facts";

function report(breaches: readonly Breach[], closing: string): void {
  for (const breach of breaches) console.error(formatBreach(breach));
  console.error(`${breaches.length} breaches. ${closing}`);
  process.exitCode = 1;
}

function summarise(facts: Facts): void {
  const records = datasetIds.reduce((sum, id) => sum + facts[id].length, 0);
  console.log(
    `${records} records in ${datasetIds.length} files, ${checks.length} checks, 0 breaches.`,
  );
  for (const { record, value, reason } of facts.checkExceptions) {
    console.log(`known and kept: ${record}: ${value}. ${reason}`);
  }
}

function check(dataDir: string): void {
  try {
    const facts = loadFacts(dataDir);
    const breaches = checkFacts(facts);
    if (breaches.length === 0) summarise(facts);
    else report(breaches, "The facts do not hold together.");
  } catch (error) {
    if (!(error instanceof FactsError)) throw error;
    report(error.breaches, "What holds between facts is checked once their shape is right.");
  }
}

check(resolve(process.argv[2] ?? bundledDataDir));
