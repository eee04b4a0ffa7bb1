import { type Evidence, evidenceOf } from "#lib/export/about/evidence";
import { statesInScope } from "#lib/export/about/states-in-scope";
import type { FileSubject } from "#lib/export/about/subject";

/** What the rows can and cannot show: what an absence means, and how much is held. */
export function coverageNote(subject: FileSubject): string {
  return evidenceOf(subject.whole)
    .map((evidence) => noteOn(evidence, subject))
    .join(" ");
}

function noteOn(evidence: Evidence, subject: FileSubject): string {
  const { words, release, asOf } = subject;
  switch (evidence) {
    case "ratification":
      return words("export.coverage.ratification", { day: depositaryDay(subject) });
    case "observations":
      return words("export.coverage.observations", observationsHeld(subject));
    case "reviews":
      return words("export.coverage.reviews", { count: reviewsKnown(subject) });
    case "article":
      return words("export.coverage.article");
    case "release":
      return words("export.coverage.release", { release: release.id, asOf });
  }
}

/** The day of the newest copy of the depositary's pages. */
function depositaryDay({ release: { index } }: FileSubject): string {
  const days = index.facts.sources
    .filter(({ publisher }) => publisher.includes("(depositary)"))
    .map(({ statusDate }) => statusDate ?? "");
  return days.sort().at(-1) ?? "";
}

function observationsHeld(subject: FileSubject) {
  const { release, asOf } = subject;
  const states = statesInScope(subject);
  const filter = { countries: states ?? [], asOf };
  const cited = release.observations.tally(filter, "symbol");
  const whole = [...cited.keys()].filter((symbol) => release.observations.heldInFull.has(symbol));
  return {
    observations: release.observations.count(filter),
    documents: cited.size,
    whole: whole.length,
    reviews: reviewsKnown(subject),
  };
}

function reviewsKnown(subject: FileSubject): number {
  const states = statesInScope(subject);
  const { reviews } = subject.release.index.facts;
  return states === null
    ? reviews.length
    : reviews.filter((each) => states.includes(each.iso3)).length;
}
