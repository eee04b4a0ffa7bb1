import { z } from "zod";
import { datasetIds } from "#data/catalogue";
import { count } from "#data/vocabulary";
import { thing } from "#lib/api/thing-endpoint";

/** Says that a release can be read, which one, and how much it holds. */
export const health = thing({
  pattern: "health",
  schema: z.strictObject({
    status: z.literal("ok"),
    release: z.string(),
    counts: z.record(z.string(), count),
  }),
  find({ release }) {
    const { facts } = release.index;
    const counts = Object.fromEntries(datasetIds.map((id) => [id, facts[id].length]));
    return {
      status: "ok",
      release: release.id,
      counts: { ...counts, observations: release.observations.total },
    };
  },
  missing: () => "No release can be read.",
});
