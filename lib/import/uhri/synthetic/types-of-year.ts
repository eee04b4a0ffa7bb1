import typesByYear from "#data/uhri/annotation-types-by-year.json" with { type: "json" };
import type { IssuedDocument } from "#lib/import/uhri/synthetic/issue-documents";
import type { Random } from "#lib/import/uhri/synthetic/random";

/** UUIDs that stand for a type in the real index are of no published list; these are made up. */
const uuids = ["5f0c9a4e-0d3b-4c57-9d0e-3f6a1b2c4d5e", "a1d2c3b4-5e6f-4a7b-8c9d-0e1f2a3b4c5d"];

type Left = { concerns: number; recommendations: number; empty: number; uuid: number };

/**
 * Draws the types of records outside the Universal Periodic Review so that each year has its published counts, in
 * proportion to the records that the year has here. Review records are recommendations.
 */
export function createTypeDraw(
  documents: readonly IssuedDocument[],
): (year: number, random: Random) => string | null {
  const left = new Map<number, Left>();
  for (const { year, concernsObservations, empty, uuidOrNull, total202602 } of typesByYear) {
    const { all, others } = recordsOf(documents, year);
    const share = all / total202602;
    const concerns = Math.min(others, Math.round(concernsObservations * share));
    const bare = Math.min(others - concerns, Math.round(empty * share));
    // The batch of 2026 that came by another route is a file of its own.
    const odd = Math.min(
      others - concerns - bare,
      year === 2026 ? 0 : Math.round(uuidOrNull * share),
    );
    left.set(year, {
      concerns,
      empty: bare,
      uuid: odd,
      recommendations: others - concerns - bare - odd,
    });
  }
  return (year, random) => drawType(left.get(year), random);
}

function recordsOf(
  documents: readonly IssuedDocument[],
  year: number,
): { all: number; others: number } {
  let all = 0;
  let others = 0;
  for (const document of documents) {
    if (document.year !== year) continue;
    all += document.records;
    if (document.mechanism.kind !== "upr") others += document.records;
  }
  return { all, others };
}

function drawType(left: Left | undefined, random: Random): string | null {
  if (left === undefined) return "- Recommendations";
  let mark = random.below(
    Math.max(1, left.concerns + left.empty + left.uuid + left.recommendations),
  );
  for (const type of ["concerns", "empty", "uuid"] as const) {
    if (mark < left[type]) {
      left[type] -= 1;
      return printed(type, random);
    }
    mark -= left[type];
  }
  left.recommendations -= 1;
  return "- Recommendations";
}

function printed(type: "concerns" | "empty" | "uuid", random: Random): string | null {
  if (type === "concerns") return "- Concerns/Observations";
  if (type === "empty") return "-";
  return random.chance(0.5) ? random.pick(uuids) : null;
}
