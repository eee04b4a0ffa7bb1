import { z } from "zod";
import { text } from "#data/vocabulary";

/** A symbol seen in print that could not be given to a State, or a misprint. */
export const unassignedSymbolSchema = z.strictObject({
  symbol: text,
  citedIn: z.array(text),
  reason: text,
});
export type UnassignedSymbol = z.infer<typeof unassignedSymbolSchema>;
