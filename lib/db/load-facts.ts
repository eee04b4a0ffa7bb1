import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue, type DatasetId, datasetIds, type Facts } from "#data/catalogue";
import { type Breach, formatBreach } from "#data/checks/breach";
import { checkShape } from "#data/checks/shape";

/** Facts that cannot be used, with everything that is wrong in them. */
export class FactsError extends Error {
  readonly breaches: readonly Breach[];

  constructor(breaches: readonly Breach[]) {
    super(`${breaches.length} breaches in the facts:\n${breaches.map(formatBreach).join("\n")}`);
    this.name = "FactsError";
    this.breaches = breaches;
  }
}

/** The bundled facts, beside the code. */
export const bundledDataDir = join(import.meta.dirname, "../../data");

/** The row of the record in which JSON breaks: records stand one a line, the first on line 2. */
function rowOfSyntaxError(content: string): { row: number; value: string } {
  const lines = content.split("\n");
  const isBroken = (line: string) => {
    const record = line.trim().replace(/,$/, "");
    if (record === "" || record === "[" || record === "]") return false;
    try {
      JSON.parse(record);
      return false;
    } catch {
      return true;
    }
  };
  const broken = lines.findIndex(isBroken);
  const line = broken < 0 ? lines.length - 1 : broken;
  return { row: Math.max(line, 1), value: (lines[line] ?? "").slice(0, 80) };
}

function fileBreach(id: DatasetId, row: number, value: string, message: string): Breach {
  return {
    check: "file",
    file: catalogue[id].file,
    row,
    record: "-",
    field: "file",
    value,
    message,
  };
}

function readDataset(dataDir: string, id: DatasetId): { records: unknown; breaches: Breach[] } {
  let content: string;
  try {
    content = readFileSync(join(dataDir, catalogue[id].file), "utf8");
  } catch (error) {
    return { records: [], breaches: [fileBreach(id, 1, "unreadable", String(error))] };
  }
  try {
    const records: unknown = JSON.parse(content);
    return { records, breaches: checkShape(id, records) };
  } catch (error) {
    const { row, value } = rowOfSyntaxError(content);
    return { records: [], breaches: [fileBreach(id, row, value, `no JSON: ${error}`)] };
  }
}

/**
 * Reads every dataset of the catalogue from a data folder.
 * @throws {FactsError} with every breach of shape, in any file.
 */
export function loadFacts(dataDir: string = bundledDataDir): Facts {
  const read = datasetIds.map((id) => ({ id, ...readDataset(dataDir, id) }));
  const breaches = read.flatMap((dataset) => dataset.breaches);
  if (breaches.length > 0) throw new FactsError(breaches);
  return Object.fromEntries(read.map(({ id, records }) => [id, records])) as unknown as Facts;
}
