import { catalogue, type Facts } from "#data/catalogue";
import { type Breach, checkEach, type Finding, groupBy } from "#data/checks/breach";
import { wasPartyIn } from "#data/checks/parties";
import type { CommitteeCode } from "#data/vocabulary";

/** Reviews that a committee's own report counts for some sessions, Hong Kong and Macao counted apart, as there. */
const publishedReviews: readonly {
  committee: CommitteeCode;
  sessions: readonly number[];
  reviews: number;
}[] = [
  { committee: "CAT", sessions: [53, 54], reviews: 16 }, // A/70/44
  { committee: "CAT", sessions: [55, 56, 57], reviews: 17 }, // A/71/44
  { committee: "CAT", sessions: [58, 59, 60], reviews: 18 }, // A/72/44, Cabo Verde without a report included
  { committee: "CAT", sessions: [64, 65, 66], reviews: 16 }, // A/74/44
  { committee: "CAT", sessions: [67, 68], reviews: 10 }, // A/75/44
  { committee: "CCPR", sessions: [103, 104], reviews: 10 }, // A/67/40, two without a report included
  { committee: "CCPR", sessions: [105, 106, 107], reviews: 16 }, // A/68/40, Belize included
  { committee: "CCPR", sessions: [108, 109, 110], reviews: 17 }, // A/69/40
  { committee: "CCPR", sessions: [111, 112, 113], reviews: 18 }, // A/70/40
  { committee: "CCPR", sessions: [114, 115, 116], reviews: 21 }, // A/71/40
  { committee: "CEDAW", sessions: [80, 81, 82, 83], reviews: 34 }, // report of the Committee
];

/** A list held names its source; `rowsHere` counts the rows of reviews.json. */
export function checkReviewSessions(facts: Facts): Breach[] {
  const rows = groupBy(facts.reviews, ({ committee, session }) => `${committee} ${session}`);
  return checkEach(facts, "reviewSessions", "review-sessions", function* (one): Generator<Finding> {
    if ((one.listHeld === "yes") !== one.sourceIds.length > 0) {
      yield { field: "listHeld", message: "a list held, and only that, has a source" };
    }
    const held = rows.get(`${one.committee} ${one.session}`)?.length ?? 0;
    if (held !== one.rowsHere) {
      yield { field: "rowsHere", message: `${catalogue.reviews.file} has ${held}` };
    }
  });
}

/** The reviews of a session add up to what the committee published. */
export function checkPublishedReviews(facts: Facts): Breach[] {
  const held = new Map(
    facts.reviewSessions.map((one) => [`${one.committee} ${one.session}`, one.rowsHere]),
  );
  return checkEach(
    facts,
    "reviewSessions",
    "published-reviews",
    function* (one): Generator<Finding> {
      for (const { committee, sessions, reviews } of publishedReviews) {
        if (committee !== one.committee || sessions[0] !== one.session) continue;
        const keys = sessions.map((session) => `${committee} ${session}`);
        const ours = keys.reduce((sum, key) => sum + (held.get(key) ?? 0), 0);
        const value = `sessions ${sessions.join(", ")}: ${ours}`;
        if (ours !== reviews) yield { field: "rowsHere", value, message: `${reviews} published` };
      }
    },
  );
}

/** An initial report listed as missing is one of a party, and no report was reviewed before that day. */
export function checkNoInitialReport(facts: Facts): Breach[] {
  const cells = groupBy(facts.acts, ({ iso3, instrument }) => `${iso3} ${instrument}`);
  const reviews = groupBy(facts.reviews, ({ iso3, instrument }) => `${iso3} ${instrument}`);
  return checkEach(
    facts,
    "noInitialReport",
    "no-initial-report",
    function* (one): Generator<Finding> {
      const key = `${one.iso3} ${one.instrument}`;
      const year = Number(one.asOf.slice(0, 4));
      if (!wasPartyIn(cells.get(key) ?? [], year)) {
        yield { field: "instrument", message: `${one.iso3} was not a party in ${year}` };
      }
      for (const { docYear, basis } of reviews.get(key) ?? []) {
        if (basis === "report" && docYear !== null && docYear < year) {
          yield { field: "asOf", message: `a report was reviewed in ${docYear}` };
        }
      }
    },
  );
}
