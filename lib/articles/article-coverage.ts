import type { InstrumentCode } from "#data/vocabulary";
import type { ArticleGroup } from "#lib/articles/article-groups";
import { type Coverage, coverageOf } from "#lib/coverage/coverage";
import { type StateEvidence, stateEvidence } from "#lib/coverage/state-evidence";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { Release } from "#lib/release/release";

/**
 * What an article without a passage means. It asks about every committee's passages on the rights that our mapping puts
 * there, imported ones included, and about the reviews under the treaty itself.
 */
export type ArticleCoverage = (group: ArticleGroup) => Coverage;

/** Makes the coverage of the articles of one treaty ready; the evidence is gathered once. */
export function articleCoverage(
  release: Release,
  iso3: string,
  treaty: InstrumentCode,
  asOf: IsoDate,
): ArticleCoverage {
  const evidence = stateEvidence(release, iso3, [treaty], asOf);
  const hasImported = release.observations.columns.exclusive.origin.values.includes("imported");
  return ({ links, rights }) => {
    const imported =
      hasImported && rights.length > 0
        ? release.observations.count({
            countries: [iso3],
            rights: rights.map(({ id }) => id),
            origins: ["imported"],
            treatyBodies: true,
            asOf,
          })
        : 0;
    return coverageOf({ ...reviews(evidence, treaty), recorded: links.length + imported });
  };
}

function reviews(evidence: StateEvidence, treaty: InstrumentCode) {
  return {
    bound: evidence.bound.has(treaty),
    reviewKnown: evidence.reviewKnown.has(treaty),
    heldInFull: evidence.isHeldInFull(treaty),
  };
}
