import { z } from "zod";
import type { Collection } from "#lib/collection/collection";
import { itemSchema } from "#lib/collection/item.schema";
import { planSchema } from "#lib/collection/plan.schema";
import { recurrenceChoicesSchema } from "#lib/recurrence/choices.schema";

export const fileFormat = "pacta-collection";
/** Raised when a file of the new software can no longer be read by the old: 2 has choices about repeated concerns. */
export const fileVersion = 2;
/** What a file without such choices is, so that older software opens it. */
const versionWithoutChoices = 1;
/** Sixty passages are a fifth of a megabyte; a hundred pictures are thirty. */
export const mostFileBytes = 64 * 1024 * 1024;
const mostItems = 5_000;

const fileSchema = z.strictObject({
  format: z.literal(fileFormat),
  version: z.int().min(1).max(fileVersion),
  savedAt: z.iso.datetime(),
  items: z.array(itemSchema).max(mostItems),
  plan: planSchema,
  recurrenceChoices: recurrenceChoicesSchema.optional(),
});

const headSchema = z.object({ format: z.literal(fileFormat), version: z.int() });

/** A file, read: a collection, or why it is none. */
export type FileReading = Readonly<
  | { kind: "collection"; collection: Collection; savedAt: string }
  | { kind: "refused"; because: "too-big" | "no-json" | "other-format" }
  /** Written by newer software than this. */
  | { kind: "refused"; because: "newer"; version: number }
  /** The first faults, each "items.3.title: …". */
  | { kind: "refused"; because: "faulty"; faults: readonly string[] }
>;

/** The collection as the text of a file. `savedAt` is an ISO date and time in UTC. */
export function printCollectionFile(collection: Collection, savedAt: string): string {
  const { items, plan, recurrenceChoices } = collection;
  const hasChoices = recurrenceChoices.length > 0;
  const version = hasChoices ? fileVersion : versionWithoutChoices;
  const choices = hasChoices ? { recurrenceChoices } : {};
  return `${JSON.stringify({ format: fileFormat, version, savedAt, items, plan, ...choices }, null, 1)}\n`;
}

/**
 * Reads a file that anybody may have made. Nothing is taken that the schema does not know, and an item that comes twice
 * is a fault: which of the two was meant nobody can say.
 */
export function parseCollectionFile(text: string): FileReading {
  if (text.length > mostFileBytes) return { kind: "refused", because: "too-big" };
  const json = findJson(text);
  if (json === undefined) return { kind: "refused", because: "no-json" };
  const head = headSchema.safeParse(json);
  if (!head.success) return { kind: "refused", because: "other-format" };
  const { version } = head.data;
  if (version > fileVersion) return { kind: "refused", because: "newer", version };
  const file = fileSchema.safeParse(json);
  if (!file.success) return faulty(file.error.issues.map(faultText));
  const { items, plan, savedAt, recurrenceChoices = [] } = file.data;
  const twice = items.filter(({ id }, place) => items.findIndex((each) => each.id === id) < place);
  if (twice.length > 0) return faulty(twice.map(({ id }) => `items: ${id} comes twice`));
  return { kind: "collection", collection: { items, plan, recurrenceChoices }, savedAt };
}

function findJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

function faulty(faults: readonly string[]): FileReading {
  return { kind: "refused", because: "faulty", faults: faults.slice(0, 5) };
}

function faultText({ path, message }: z.core.$ZodIssue): string {
  return `${path.join(".") || "file"}: ${message}`;
}
