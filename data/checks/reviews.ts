import type { Facts } from "#data/catalogue";
import { type Breach, checkEach, type Finding, groupBy } from "#data/checks/breach";
import { newestDay } from "#data/checks/newest-day";
import { countsFrom, isConsent, wasPartyIn } from "#data/checks/parties";
import { findSymbolParts } from "#data/checks/symbol-parts";
import type { InstrumentCode } from "#data/vocabulary";

type Review = Facts["reviews"][number];

/** The committees' own short forms of State names inside symbols. */
const shortForms: Readonly<Record<string, string>> = {
  AUL: "AUS",
  USR: "RUS",
  BOT: "BWA",
  HON: "HND",
  DEN: "DNK",
  PHI: "PHL",
  DRC: "COD",
  UK: "GBR",
  UKOT: "GBR",
  CHI: "CHL",
  GUA: "GTM",
  ROM: "ROU",
  MAC: "CHN",
};

/** Under which instruments a row may be: those of the CRC when the source does not say. */
function instrumentsOf({ instrument }: Review): readonly InstrumentCode[] {
  return instrument === null ? ["CRC", "CRC-OP-AC", "CRC-OP-SC"] : [instrument];
}

function* findKindBreaches(review: Review): Generator<Finding> {
  const { instrument, committee, note, symbol, rowKind, verification } = review;
  const isUnclear = committee === "CRC" && symbol === null && note?.includes("not told apart");
  if (instrument === null && !isUnclear) {
    yield { field: "instrument", message: "only a row of the CRC that says so leaves it out" };
  }
  if ((rowKind === "document") !== (symbol !== null)) {
    yield { field: "rowKind", message: "documents, and only they, have a symbol" };
  }
  if (verification === "inferred-from-symbol" && symbol === null) {
    yield { field: "verification", message: "there is no symbol to infer from" };
  }
}

function* findDateBreaches(review: Review): Generator<Finding> {
  const { datedOn, dateKind, docYear, noLaterThan, publishedOn } = review;
  if ((datedOn === null) !== (dateKind === null)) {
    yield { field: "dateKind", message: "a date and its kind come together" };
  }
  if ((datedOn === null ? null : Number(datedOn.slice(0, 4))) !== docYear) {
    yield { field: "docYear", message: `the date behind it is ${datedOn}` };
  }
  if (docYear !== null && noLaterThan !== null) {
    yield { field: "noLaterThan", message: `the year is known, ${docYear}` };
  }
  if (publishedOn === null) return;
  if (datedOn !== null && publishedOn.slice(0, datedOn.length) < datedOn) {
    yield { field: "publishedOn", message: `published before its date, ${datedOn}` };
  }
  if (docYear !== null && Number(publishedOn.slice(0, 4)) - docYear > 2) {
    yield { field: "publishedOn", message: `published more than two years after ${docYear}` };
  }
}

function* findSymbolBreaches(review: Review, symbol: string): Generator<Finding> {
  const parts = findSymbolParts(symbol);
  if (parts === undefined) return yield { field: "symbol", message: "has no known pattern" };
  if (parts.committee !== review.committee || parts.instrument !== review.instrument) {
    yield { field: "symbol", message: `is one of ${parts.committee}, ${parts.instrument}` };
  }
  const state = parts.state && (shortForms[parts.state] ?? parts.state);
  if (state && state !== review.iso3) yield { field: "symbol", message: `names ${state}` };
  const isOwnList = review.sourceIds.includes("OBS-CENTRAL-ASIA");
  if (parts.cycle && parts.cycle !== review.cycle && !isOwnList) {
    yield { field: "cycle", message: `the symbol says ${parts.cycle}` };
  }
}

function* findSourceBreaches({ sourceIds, citedIn }: Review): Generator<Finding> {
  const isCited = sourceIds.every((id) => id === "UN-CITING" || id === "LEGAL-CITING");
  if (isCited && citedIn.length === 0) {
    yield { field: "citedIn", message: "a row known from citations must name the citing document" };
  }
}

/** Kind, dates, symbol and sources of a review agree. */
export function checkReviews(facts: Facts): Breach[] {
  return checkEach(facts, "reviews", "reviews", function* (review): Generator<Finding> {
    yield* findKindBreaches(review);
    yield* findDateBreaches(review);
    if (review.symbol !== null) yield* findSymbolBreaches(review, review.symbol);
    yield* findSourceBreaches(review);
  });
}

/** The State was a party in the year of its review, and had joined by the day that is known. */
export function checkPartyWhenReviewed(facts: Facts): Breach[] {
  const cells = groupBy(facts.acts, ({ iso3, instrument }) => `${iso3} ${instrument}`);
  const today = Number(newestDay(facts).slice(0, 4));
  return checkEach(facts, "reviews", "party-when-reviewed", function* (review): Generator<Finding> {
    const year = review.docYear ?? review.noLaterThan ?? today;
    const own = instrumentsOf(review).map((code) => cells.get(`${review.iso3} ${code}`) ?? []);
    const value = [review.docYear ?? "-", review.territory ?? "-"].join(" ");
    if (!own.some((cell) => wasPartyIn(cell, year))) {
      yield { field: "docYear", value, message: `${review.iso3} was not a party in ${year}` };
      return;
    }
    const joined = own.flat().filter(isConsent).map(countsFrom).sort()[0] ?? "";
    if (review.datedOn !== null && review.datedOn.length === 10 && review.datedOn < joined) {
      yield { field: "datedOn", message: `${review.iso3} joined on ${joined}` };
    }
  });
}

/** A symbol of a document stands once, and not also among the unassigned; an annual report may stand for many. */
export function checkReviewSymbols(facts: Facts): Breach[] {
  const seen = new Set<string>();
  return [
    ...checkEach(facts, "reviews", "review-symbols", function* ({ symbol }): Generator<Finding> {
      if (symbol === null || findSymbolParts(symbol)?.pattern === "annual-report") return;
      if (seen.has(symbol.toUpperCase()))
        yield { field: "symbol", message: "stands at an earlier row" };
      seen.add(symbol.toUpperCase());
    }),
    ...checkEach(facts, "unassignedSymbols", "review-symbols", function* ({ symbol }) {
      if (seen.has(symbol.toUpperCase()))
        yield { field: "symbol", message: "is assigned in reviews.json" };
    }),
  ];
}

/** Every source of the list of reviews is used in it. */
export function checkReviewSourcesUsed(facts: Facts): Breach[] {
  const rows = [...facts.reviews, ...facts.reviewSessions, ...facts.noInitialReport];
  const used = new Set(rows.flatMap(({ sourceIds }) => sourceIds));
  return checkEach(
    facts,
    "reviewSources",
    "review-sources-used",
    function* ({ id }): Generator<Finding> {
      if (!used.has(id)) yield { field: "id", message: "is the source of nothing" };
    },
  );
}
