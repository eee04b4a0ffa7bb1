import { z } from "zod";
import type { Parameter } from "#lib/url/parameters";

export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a parameter takes, by the schema that reads it. A list is parted by commas. */
export function parameterSchema({ shape, fallback }: Parameter<unknown>): JsonSchema {
  const isPlain = typeof fallback === "string" || typeof fallback === "number";
  return {
    ...(shape === undefined ? { type: "string" } : shapeOf(shape())),
    ...(isPlain && fallback !== "" && { default: fallback }),
  };
}

/** A text that becomes a number is described as the number; where that cannot be said, as the text. */
function shapeOf(shape: z.ZodType): JsonSchema {
  try {
    return bare(z.toJSONSchema(shape));
  } catch {
    return bare(z.toJSONSchema(shape, { io: "input" }));
  }
}

function bare({ $schema: _, ...schema }: Readonly<Record<string, unknown>>): JsonSchema {
  return schema;
}
