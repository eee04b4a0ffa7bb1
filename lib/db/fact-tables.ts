import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import { catalogue, type DatasetId, datasetIds, type Facts } from "#data/catalogue";

type FactRecord = Readonly<Record<string, unknown>>;
type Encoding = "plain" | "boolean" | "json";

/** Writes every dataset as a table of its own: one column a field, lists as JSON text, absent as NULL. */
export function writeFactTables(db: DatabaseSync, facts: Facts): void {
  db.exec(
    "CREATE TABLE field (dataset TEXT, name TEXT, encoding TEXT, PRIMARY KEY (dataset, name)) STRICT",
  );
  for (const dataset of datasetIds) writeFactTable(db, dataset, facts[dataset]);
}

function writeFactTable(
  db: DatabaseSync,
  dataset: DatasetId,
  records: readonly FactRecord[],
): void {
  const names = Object.keys(catalogue[dataset].schema.shape);
  const encodings = names.map((name) => encodingOf(records.map((record) => record[name])));
  const field = db.prepare("INSERT INTO field VALUES (?, ?, ?)");
  for (const [i, name] of names.entries()) field.run(dataset, name, encodings[i] ?? "plain");
  db.exec(`CREATE TABLE "${dataset}" (${names.map((name) => `"${name}" ANY`).join(", ")}) STRICT`);
  const insert = db.prepare(`INSERT INTO "${dataset}" VALUES (${names.map(() => "?").join(", ")})`);
  for (const record of records) {
    insert.run(...names.map((name, i) => encode(record[name], encodings[i] ?? "plain")));
  }
}

/** Reads all facts back, record for record as they were written. */
export function readFactTables(db: DatabaseSync): Facts {
  const facts: Record<string, FactRecord[]> = {};
  for (const dataset of datasetIds) facts[dataset] = readFactTable(db, dataset);
  return facts as unknown as Facts;
}

function readFactTable(db: DatabaseSync, dataset: DatasetId): FactRecord[] {
  const fields = db.prepare("SELECT name, encoding FROM field WHERE dataset = ?").all(dataset);
  const encoded = fields.filter((field) => field.encoding !== "plain");
  const rows = db.prepare(`SELECT * FROM "${dataset}" ORDER BY rowid`).all();
  return rows.map((row) => {
    const record: Record<string, unknown> = { ...row };
    for (const { name, encoding } of encoded) {
      record[String(name)] = decode(record[String(name)], encoding as Encoding);
    }
    return record;
  });
}

function encodingOf(values: readonly unknown[]): Encoding {
  const present = values.filter((value) => value !== null);
  if (present.length > 0 && present.every((value) => typeof value === "boolean")) return "boolean";
  return present.every((value) => typeof value === "string" || typeof value === "number")
    ? "plain"
    : "json";
}

function encode(value: unknown, encoding: Encoding): SQLInputValue {
  if (value === null) return null;
  if (encoding === "boolean") return Number(value);
  return encoding === "json" ? JSON.stringify(value) : (value as string | number);
}

function decode(value: unknown, encoding: Encoding): unknown {
  if (value === null) return null;
  return encoding === "boolean" ? value === 1 : JSON.parse(String(value));
}
