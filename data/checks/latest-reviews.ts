import type { Facts } from "#data/catalogue";
import { type Breach, checkEach, type Finding, groupBy } from "#data/checks/breach";
import { newestDay } from "#data/checks/newest-day";
import { isConsent, isPartyOn } from "#data/checks/parties";
import type { ReviewStatus } from "#data/reviews/latest.schema";
import { type ReportingInstrument, reportingInstruments } from "#data/reviews/reviews.schema";
import type { IsoDate } from "#data/vocabulary";

type LatestReview = Facts["latestReviews"][number];
type Review = Facts["reviews"][number];

/** What the other files say of one State and one instrument. */
interface Known {
  /** Reviews of the State itself on its reports. */
  readonly own: readonly Review[];
  /** Rows of the CRC that do not say whether the Convention or a protocol was meant. */
  readonly unclear: readonly Review[];
  /** Day of the newest review in the list: the day to which its statuses speak. */
  readonly listDay: IsoDate;
}

function isOwn({ territory, basis }: Review): boolean {
  const apart = basis === "exceptional-report" || basis === "additional-information";
  return territory === null && !apart;
}

function newestReviewDay({ reviews }: Facts): IsoDate {
  const days = reviews.flatMap(({ datedOn }) => (datedOn?.length === 10 ? [datedOn] : []));
  return days.sort().at(-1) ?? "";
}

function newestYear(reviews: readonly Review[]): number | null {
  const years = reviews.flatMap(({ docYear }) => docYear ?? []);
  return years.length === 0 ? null : Math.max(...years);
}

function* findYearBreaches(latest: LatestReview, { own }: Known): Generator<Finding> {
  const year = newestYear(own);
  if (latest.lastKnownYear !== year) {
    yield { field: "lastKnownYear", message: `reviews.json has ${year ?? "no year"}` };
  }
  const newest = own.filter(({ docYear }) => docYear !== null && docYear === year);
  const copied = [
    ["lastKnownDate", "datedOn"],
    ["symbol", "symbol"],
    ["session", "session"],
    ["basis", "basis"],
  ] as const;
  for (const [field, source] of copied) {
    if (latest[field] !== null && !newest.some((review) => review[source] === latest[field])) {
      yield { field, message: `no row of ${year ?? "a known year"} in reviews.json has it` };
    }
  }
}

function* findUndatedBreaches(latest: LatestReview, { own }: Known): Generator<Finding> {
  const undated = own
    .filter(({ docYear }) => docYear === null)
    .flatMap(({ symbol }) => symbol ?? []);
  if ([...undated].sort().join(" ") !== [...latest.undatedSymbols].sort().join(" ")) {
    yield { field: "undatedSymbols", message: `reviews.json has ${undated.join(" ") || "none"}` };
  }
}

/** Unclear rows stand at the Convention, where they are newer than what is known for certain. */
function* findUnclearBreaches(latest: LatestReview, { unclear }: Known): Generator<Finding> {
  const year = latest.lastKnownYear;
  const newer = unclear.filter(({ docYear }) => year === null || (docYear ?? 0) > year);
  const own = latest.instrument === "CRC" ? newer.map(({ docYear }) => docYear ?? "undated") : [];
  const expected = [...new Set(own.map(String))].sort().join(" ");
  if ([...latest.unclearReviews].sort().join(" ") !== expected) {
    yield { field: "unclearReviews", message: `reviews.json has ${expected || "none"}` };
  }
}

/** What each status says of the rest of the row. */
const meanings: Readonly<Record<ReviewStatus, (latest: LatestReview, known: Known) => boolean>> = {
  "reviewed-document-known": (one) => one.lastKnownYear !== null && one.symbol !== null,
  "reviewed-text-not-held": (one) => one.lastKnownYear !== null && one.symbol === null,
  "document-known-year-not-held": (one) =>
    one.lastKnownYear === null && one.undatedSymbols.length > 0,
  "reviewed-instrument-unclear": (one) =>
    one.lastKnownYear === null && one.unclearReviews.length > 0,
  "reviewed-year-not-held": (one, { own }) =>
    one.lastKnownYear === null && one.undatedSymbols.length === 0 && own.length > 0,
  "initial-report-not-yet-due": (one, { own, listDay }) =>
    one.party === "yes" && own.length === 0 && (one.initialReportDue ?? "") > listDay.slice(0, 7),
  "not-a-party": (one, { own }) => one.party === "no" && own.length === 0,
  "no-review-found": (one, { own }) =>
    one.party === "yes" && own.length === 0 && one.unclearReviews.length === 0,
};

function* findStatusBreaches(latest: LatestReview, known: Known): Generator<Finding> {
  if (!meanings[latest.status](latest, known)) {
    yield { field: "status", message: "does not follow from the rest of the row and reviews.json" };
  }
  const isParty = latest.party === "yes";
  if ((latest.partySince !== null) !== isParty) {
    yield { field: "partySince", message: "parties, and only they, have joined" };
  }
  if ((latest.initialReportDue !== null) !== isParty) {
    yield { field: "initialReportDue", message: "parties, and only they, owe an initial report" };
  }
  if (latest.laterSessionsWithoutList !== null && latest.lastKnownYear === null) {
    yield { field: "laterSessionsWithoutList", message: "later than which session?" };
  }
}

/** The last known review of each cell follows from reviews.json. */
export function checkLatestReviews(facts: Facts): Breach[] {
  const cells = groupBy(facts.reviews, ({ iso3, instrument }) => `${iso3} ${instrument}`);
  const listDay = newestReviewDay(facts);
  return checkEach(
    facts,
    "latestReviews",
    "latest-reviews",
    function* (latest): Generator<Finding> {
      const own = cells.get(`${latest.iso3} ${latest.instrument}`)?.filter(isOwn) ?? [];
      const unclear = cells.get(`${latest.iso3} null`) ?? [];
      const known = { own, unclear, listDay };
      yield* findYearBreaches(latest, known);
      yield* findUndatedBreaches(latest, known);
      yield* findUnclearBreaches(latest, known);
      yield* findStatusBreaches(latest, known);
    },
  );
}

/** Parties of the list are the parties by the acts, since the same day. */
export function checkLatestParties(facts: Facts): Breach[] {
  const cells = groupBy(facts.acts, ({ iso3, instrument }) => `${iso3} ${instrument}`);
  const newest = newestDay(facts);
  return checkEach(
    facts,
    "latestReviews",
    "latest-parties",
    function* (latest): Generator<Finding> {
      const cell = cells.get(`${latest.iso3} ${latest.instrument}`) ?? [];
      if ((latest.party === "yes") !== isPartyOn(cell, newest)) {
        yield { field: "party", message: "disagrees with acts.json" };
      }
      const { partySince } = latest;
      if (partySince !== null && !cell.some((act) => isConsent(act) && act.date === partySince)) {
        yield { field: "partySince", message: "no consent of that day in acts.json" };
      }
    },
  );
}

/** The list has one row for each participant and each reporting instrument. */
export function checkLatestComplete(facts: Facts): Breach[] {
  const rows = new Set(facts.latestReviews.map(({ iso3, instrument }) => `${iso3} ${instrument}`));
  return checkEach(facts, "countries", "latest-complete", function* ({ iso3 }): Generator<Finding> {
    const isMissing = (code: ReportingInstrument) => !rows.has(`${iso3} ${code}`);
    for (const code of reportingInstruments.filter(isMissing)) {
      yield { field: "iso3", message: `no row for ${code} in latest.json` };
    }
  });
}

/** The committee's own list of missing initial reports is repeated as it stands there. */
export function checkLatestInitialReports(facts: Facts): Breach[] {
  const listed = new Map(
    facts.noInitialReport.map((one) => [`${one.iso3} ${one.instrument}`, one.asOf]),
  );
  return checkEach(facts, "latestReviews", "latest-initial-reports", function* (latest) {
    const asOf = listed.get(`${latest.iso3} ${latest.instrument}`) ?? null;
    if (latest.noInitialReportAsOf === asOf) return;
    const message = `no-initial-report.json has ${asOf ?? "nothing"}`;
    yield { field: "noInitialReportAsOf", message };
  });
}
