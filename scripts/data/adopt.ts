/**
 * Turns the source tables (CSV and JSON lines) into the JSON files under `data/`, once:
 * `node scripts/data/adopt.ts <folder of the tables>`. Later facts are edited in the JSON files.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parse } from "csv-parse/sync";
import { catalogue, type DatasetId } from "#data/catalogue";
import { recordName } from "#data/checks/breach";
import { listsNotSeenWhenEmpty, type Plan, plans } from "./adoption-plans.ts";
import { corrections } from "./corrections.ts";

type Row = Record<string, unknown>;

const dataDir = join(import.meta.dirname, "../../data");

const adopted = (Object.entries(plans) as [DatasetId, Plan][]).map(([id, plan]) => ({
  id,
  plan,
  file: catalogue[id].file,
  schema: catalogue[id].schema,
}));

function readRows(path: string): Row[] {
  const content = readFileSync(path, "utf8");
  if (!path.endsWith(".jsonl")) return parse(content, { columns: true });
  const lines = content.split("\n").filter((line) => line !== "");
  return lines.map((line) => JSON.parse(line));
}

function camelCase(column: string): string {
  return column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Text that names a source table by its old file name gets the file that the table became. */
function pointToNewFile(value: string): string {
  return value.replace(/(?:[\w./-]*\/)?([\w-]+\.csv)\b/g, (mention: string, name: string) => {
    const candidates = adopted.filter(({ plan }) => basename(plan.from) === name);
    const [only] = candidates;
    if (only === undefined || candidates.length > 1) throw new Error(`which file is ${mention}?`);
    return only.file;
  });
}

function convertCell(plan: Plan, column: string, value: unknown): unknown {
  const separator = plan.lists?.[column];
  if (value === "") {
    return separator === undefined || listsNotSeenWhenEmpty.includes(column) ? null : [];
  }
  if (typeof value !== "string") return value;
  if (separator !== undefined) return value.split(separator);
  if (plan.numbers?.includes(column)) return Number(value);
  return /^https?:/.test(value) ? value : pointToNewFile(value);
}

function convertRow(plan: Plan, row: Row): Row {
  const fields = Object.entries(row).map(([column, value]) => [
    plan.renamed?.[column] ?? camelCase(column),
    convertCell(plan, column, value),
  ]);
  const record = Object.fromEntries(fields);
  return plan.shape?.(record) ?? record;
}

/** Applies every correction of a dataset; one that finds no record, or another value, is stale and stops. */
function applyCorrections(id: DatasetId, records: readonly Row[]): void {
  for (const { dataset, record, field, from, to } of corrections) {
    if (dataset !== id) continue;
    const found = records.find((one) => recordName(id, one) === record);
    if (found === undefined || JSON.stringify(found[field]) !== JSON.stringify(from)) {
      throw new Error(`correction of ${record}, ${field}: nothing to correct`);
    }
    found[field] = to;
  }
}

/** One record a line, so that a change of one fact is a change of one line. */
function formatRecords(records: readonly Row[]): string {
  return `[\n${records.map((record) => JSON.stringify(record)).join(",\n")}\n]\n`;
}

function adopt(sourceDir: string): void {
  for (const { id, plan, file, schema } of adopted) {
    const records = readRows(join(sourceDir, plan.from)).map((row) => convertRow(plan, row));
    applyCorrections(id, records);
    for (const [index, record] of records.entries()) {
      const result = schema.safeParse(record);
      if (!result.success) {
        throw new Error(`${plan.from}, row ${index + 1}: ${result.error.message}`);
      }
    }
    const target = join(dataDir, file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, formatRecords(records));
    console.log(`${file}: ${records.length} records`);
  }
}

const [sourceDir] = process.argv.slice(2);
if (sourceDir === undefined) {
  console.error("usage: node scripts/data/adopt.ts <folder of the source tables>");
  process.exitCode = 2;
} else {
  adopt(sourceDir);
}
