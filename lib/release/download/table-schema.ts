import { z } from "zod";
import type { Facts } from "#data/catalogue";
import type { DownloadTable } from "#lib/release/download/download-tables";

/** A field as Table Schema (Frictionless) describes it. */
export type Field = Readonly<{
  name: string;
  type: "string" | "integer" | "number" | "boolean" | "array" | "object" | "date" | "year";
  description?: string;
  constraints?: Readonly<Record<string, unknown>>;
}>;

export type ForeignKey = Readonly<{
  fields: string;
  reference: Readonly<{ resource: string; fields: string }>;
}>;

export type TableSchema = Readonly<{
  fields: readonly Field[];
  primaryKey: readonly string[];
  foreignKeys?: readonly ForeignKey[];
  missingValues: readonly string[];
}>;

type Property = Readonly<{
  type?: string | readonly string[];
  format?: string;
  description?: string;
  anyOf?: readonly Property[];
  enum?: readonly unknown[];
  const?: unknown;
  pattern?: string;
  minimum?: number;
  maximum?: number;
}>;

/** The Table Schema of a table, from its Zod schema: the types of its fields, which must be there, and what they may say. */
export function tableSchema(
  { schema, key }: Pick<DownloadTable, "schema" | "key">,
  foreignKeys: readonly ForeignKey[] = [],
): TableSchema {
  const { properties = {} } = z.toJSONSchema(schema) as { properties?: Record<string, Property> };
  return {
    fields: Object.entries(properties).map(([name, property]) => fieldOf(name, property)),
    primaryKey: key,
    ...(foreignKeys.length > 0 && { foreignKeys }),
    missingValues: [""],
  };
}

function fieldOf(name: string, property: Property): Field {
  const { some, isNullable } = withoutNull(property);
  const type = typeOf(some);
  const [only] = some;
  const single = some.length === 1 ? only : undefined;
  const constraints = {
    ...(!isNullable && { required: true }),
    ...(single?.enum && { enum: single.enum }),
    ...(type === "string" && single?.pattern !== undefined && { pattern: single.pattern }),
    ...((type === "integer" || type === "number") && boundsOf(single)),
  };
  return {
    name,
    type,
    ...(property.description !== undefined && { description: property.description }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** The kinds of value that a field may have, and whether it may be empty. */
function withoutNull(property: Property): { some: readonly Property[]; isNullable: boolean } {
  const flat = (each: Property): readonly Property[] =>
    each.anyOf === undefined
      ? Array.isArray(each.type)
        ? each.type.map((type: string) => ({ ...each, type }))
        : [each]
      : each.anyOf.flatMap(flat);
  const all = flat(property);
  const some = all.filter(({ type }) => type !== "null");
  return { some, isNullable: some.length < all.length };
}

function typeOf(some: readonly Property[]): Field["type"] {
  const types = new Set(some.map(({ type, format }) => (format === "date" ? "date" : type)));
  const [only] = types;
  if (types.size !== 1) return "string";
  switch (only) {
    case "integer":
    case "number":
    case "boolean":
    case "array":
    case "object":
    case "date":
      return only;
    default:
      return "string";
  }
}

/** The bounds that say something: those of every whole number that JavaScript knows are left out. */
function boundsOf({ minimum, maximum }: Property = {}) {
  return {
    ...(minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER && { minimum }),
    ...(maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER && { maximum }),
  };
}

/** Fields that name a record of another table, wherever they stand. */
const namingFields = [
  { field: "iso3", resource: "countries", fields: "iso3" },
  { field: "instrument", resource: "instruments", fields: "code" },
  { field: "committee", resource: "committees", fields: "code" },
  { field: "documentId", resource: "documents", fields: "id" },
] as const;

/** The keys of a table into others that hold for every one of its records: one that a single record breaks is not promised. */
export function foreignKeys(
  { name }: Pick<DownloadTable, "name">,
  facts: Facts,
): readonly ForeignKey[] {
  const records = (facts as Readonly<Record<string, readonly object[]>>)[name];
  if (records === undefined) return [];
  return namingFields.flatMap(({ field, resource, fields }): ForeignKey[] => {
    if (resource === name) return [];
    const named = new Set(facts[resource].map((record) => fieldIn(record, fields)));
    const values = records
      .map((record) => fieldIn(record, field))
      .filter((value) => value !== undefined);
    const holds = values.every((value) => value === null || named.has(value));
    return values.length > 0 && holds ? [{ fields: field, reference: { resource, fields } }] : [];
  });
}

function fieldIn(record: object, field: string): unknown {
  return Object.hasOwn(record, field) ? (record as Record<string, unknown>)[field] : undefined;
}
