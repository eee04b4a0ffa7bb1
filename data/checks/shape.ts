import type { z } from "zod";
import { catalogue, type DatasetId } from "#data/catalogue";
import type { Breach } from "#data/checks/breach";
import { recordName } from "#data/checks/breach";

function valueAt(record: unknown, path: readonly PropertyKey[]): string {
  let value: unknown = record;
  for (const step of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[step];
  return JSON.stringify(value) ?? "nothing";
}

function fieldsOf(issue: z.core.$ZodIssue): readonly PropertyKey[][] {
  if (issue.code !== "unrecognized_keys") return [issue.path];
  return issue.keys.map((key) => [...issue.path, key]);
}

function checkRecord(id: DatasetId, record: unknown, index: number): Breach[] {
  const result = catalogue[id].schema.safeParse(record);
  if (result.success) return [];
  const named = typeof record === "object" && record !== null ? record : {};
  return result.error.issues.flatMap((issue) =>
    fieldsOf(issue).map((path) => ({
      check: "shape",
      file: catalogue[id].file,
      row: index + 1,
      record: recordName(id, named as Record<string, unknown>),
      field: path.length === 0 ? "record" : path.join("."),
      value: valueAt(record, path),
      message: issue.message,
    })),
  );
}

/** Every way in which the content of a file is not a list of records of its schema. */
export function checkShape(id: DatasetId, content: unknown): Breach[] {
  if (Array.isArray(content)) {
    return content.flatMap((record, index) => checkRecord(id, record, index));
  }
  const { file } = catalogue[id];
  const value = typeof content;
  const message = "the file holds no list of records";
  return [{ check: "shape", file, row: 1, record: "-", field: "file", value, message }];
}
