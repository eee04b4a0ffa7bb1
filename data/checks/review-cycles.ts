import type { Facts } from "#data/catalogue";
import { type Breach, checkEach, type Finding, groupBy } from "#data/checks/breach";

type Review = Facts["reviews"][number];

/** First and last report of a cycle: [8, 10] for "8-10"; undefined for a special report. */
function findCycleEnds({ cycle }: Review): readonly [number, number] | undefined {
  const match = /^(\d+)(?:-(\d+))?$/.exec(cycle ?? "");
  return match ? [Number(match[1]), Number(match[2] ?? match[1])] : undefined;
}

function seriesOf({ iso3, instrument, territory }: Review): string {
  return `${iso3} ${instrument} ${territory ?? ""}`;
}

function overlaps(review: Review, other: Review): boolean {
  const [own, theirs] = [findCycleEnds(review), findCycleEnds(other)];
  return own !== undefined && theirs !== undefined && own[0] <= theirs[1] && theirs[0] <= own[1];
}

function isLaterCycle(review: Review, other: Review): boolean {
  return (
    (findCycleEnds(review)?.[0] ?? 0) > (findCycleEnds(other)?.[1] ?? Number.POSITIVE_INFINITY)
  );
}

/** Cycles of one State under one instrument never overlap, and rise with the years. */
export function checkReviewCycles(facts: Facts): Breach[] {
  const regular = facts.reviews.filter((review) => review.instrument !== null && isRegular(review));
  const series = groupBy(regular.filter(findCycleEnds), seriesOf);
  const positions = new Map(facts.reviews.map((review, index) => [review, index]));
  return checkEach(
    facts,
    "reviews",
    "review-cycles",
    function* (review, index): Generator<Finding> {
      if (!isRegular(review)) return;
      for (const other of series.get(seriesOf(review)) ?? []) {
        const name = other.symbol ?? other.docYear;
        const isEarlierRow = (positions.get(other) ?? index) < index;
        if (isEarlierRow && overlaps(review, other)) {
          yield { field: "cycle", message: `overlaps ${other.cycle} of ${name}` };
        }
        if (isLaterCycle(review, other) && isDatedBefore(review, other)) {
          yield {
            field: "cycle",
            message: `is later than ${other.cycle} of ${name}, the year earlier`,
          };
        }
      }
    },
  );
}

/** A later cycle whose year, or the year it is cited in, comes before the year of the earlier one. */
function isDatedBefore(review: Review, other: Review): boolean {
  const year = review.docYear ?? review.noLaterThan;
  return year !== null && other.docYear !== null && year < other.docYear;
}

function isRegular({ basis }: Review): boolean {
  return basis !== "exceptional-report" && basis !== "additional-information";
}

/** No State is reviewed twice under one instrument within two calendar years on its reports. */
export function checkReviewIntervals(facts: Facts): Breach[] {
  const dated = facts.reviews.filter(
    (review) => review.instrument !== null && review.docYear !== null && isRegular(review),
  );
  const series = groupBy(dated, seriesOf);
  const positions = new Map(facts.reviews.map((review, index) => [review, index]));
  return checkEach(
    facts,
    "reviews",
    "review-intervals",
    function* (review, index): Generator<Finding> {
      if (review.docYear === null || !isRegular(review)) return;
      for (const other of series.get(seriesOf(review)) ?? []) {
        const isEarlierRow = (positions.get(other) ?? index) < index;
        const apart = Math.abs((other.docYear ?? 0) - review.docYear);
        if (isEarlierRow && apart < 2) {
          yield { field: "docYear", message: `another review in ${other.docYear}` };
        }
      }
    },
  );
}

/** A State appears once in a session under one instrument. */
export function checkReviewSessionsOnce(facts: Facts): Breach[] {
  const seen = new Set<string>();
  return checkEach(
    facts,
    "reviews",
    "review-sessions-once",
    function* (review): Generator<Finding> {
      if (review.session === null) return;
      const key = `${seriesOf(review)} ${review.committee} ${review.session}`;
      if (seen.has(key)) yield { field: "session", message: "the State stands there already" };
      seen.add(key);
    },
  );
}
