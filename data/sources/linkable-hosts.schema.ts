import { z } from "zod";
import { text } from "#data/vocabulary";

/** A host that may be linked; every other host is named, not linked. Subdomains need their own row. */
export const linkableHostSchema = z.strictObject({
  host: z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, "not a host name in lower case"),
  kind: z.enum(["official", "library", "organisation"]),
  reason: text,
});
export type LinkableHost = z.infer<typeof linkableHostSchema>;
