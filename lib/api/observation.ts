import { z } from "zod";
import { observationItem, observationItemSchema } from "#lib/api/lists/observations";
import { thing } from "#lib/api/thing-endpoint";

/** One observation by its id. */
export const observationById = thing({
  pattern: "observations/:id",
  schema: z.strictObject({ release: z.string(), item: observationItemSchema }),
  find({ release }, { id }) {
    const found = release.observations.find(id);
    return found === undefined ? null : { release: release.id, item: observationItem(found) };
  },
  missing: ({ id }) => `There is no observation ${id} in this release.`,
});
