import { reviewingCommittees } from "#data/reviews/reviews.schema";
import {
  type ReviewSort,
  reviewSorts,
  reviewsOfCommittee,
  type SessionSort,
  sessionSorts,
  sessionsOfCommittee,
} from "#lib/data-report/review-coverage";
import { type Cell, count, missing, type Row, type Table, value } from "#lib/table/table";
import { type DataRequest, plannedDataTable, stateCell } from "#lib/tables/data/data-request";
import { documentAddress } from "#lib/tables/document-address";
import { toldCell } from "#lib/tables/state/state-request";
import type { PlannedColumn } from "#lib/tables/table-plan";

export const reviewCoveragePlan: readonly PlannedColumn[] = [
  ["committee"],
  ["all", "number"],
  ["symbol-and-year", "number"],
  ["symbol-only", "number"],
  ["no-symbol", "number"],
  ["sessions", "number"],
  ["listed", "number"],
];
export const reviewsPlan: readonly PlannedColumn[] = [
  ["state"],
  ["instrument"],
  ["symbol"],
  ["date", "date"],
  ["session", "number"],
  ["basis", "text", "hidden"],
  ["territory", "text", "hidden"],
  ["verification"],
  ["citedIn", "text", "hidden"],
  ["sources"],
  ["note", "text", "hidden"],
];
export const sessionsPlan: readonly PlannedColumn[] = [
  ["session", "number"],
  ["closedOn", "date"],
  ["listHeld"],
  ["rowsHere", "number"],
  ["sources"],
];

/** `CCPR.symbol-only`: the choices of the parameter `reviews`. */
export const reviewChoices = choices(reviewSorts);
/** `CCPR.listed`: the choices of the parameter `sessions`. */
export const sessionChoices = choices(sessionSorts);

function choices(sorts: readonly string[]): readonly string[] {
  return reviewingCommittees.flatMap((committee) => sorts.map((sort) => `${committee}.${sort}`));
}

/** How much of the reviews of each committee is known, world-wide. Every number opens its rows. */
export function reviewCoverageTable(request: DataRequest): Table {
  const { index } = request.release;
  const rows = reviewingCommittees.map((committee): Row => {
    const numbers = [
      ...reviewSorts.map((sort): [string, Cell] => {
        const href = `/data?reviews=${committee}.${sort}#reviews`;
        return [sort, count(reviewsOfCommittee(index, committee, sort).length, { href })];
      }),
      ...sessionSorts.map((sort): [string, Cell] => {
        const href = `/data?sessions=${committee}.${sort}#sessions`;
        const name = sort === "all" ? "sessions" : sort;
        return [name, count(sessionsOfCommittee(index, committee, sort).length, { href })];
      }),
    ];
    return {
      id: committee,
      cells: { committee: value(committee), ...Object.fromEntries(numbers) },
    };
  });
  return plannedDataTable(request, "review-coverage", reviewCoveragePlan, rows);
}

/** The rows of the list of reviews that the address asks for; none where it asks for none. */
export function reviewsTable(request: DataRequest): Table {
  const { release, values, words } = request;
  const [committee = "", sort = "all"] = (values.reviews ?? "").split(".");
  const reviews = reviewsOfCommittee(release.index, committee, sort as ReviewSort);
  const rows = reviews.map((review, i): Row => {
    const { symbol, instrument, datedOn, docYear } = review;
    const notStated = words("data.notStated");
    return {
      id: String(i),
      cells: {
        state: stateCell(request, review.iso3),
        instrument: toldCell(instrument, words("data.instrumentUnclear")),
        symbol:
          symbol === null
            ? missing(words("observation.noSymbol"))
            : value(symbol, { href: documentAddress(symbol) }),
        date: toldCell(datedOn ?? docYear, words("data.undated")),
        session: review.session === null ? missing(notStated) : count(review.session),
        basis: toldCell(review.basis, notStated),
        territory: toldCell(review.territory, words("data.noTerritory")),
        verification: value(words(`sources.verification.${review.verification}.word`)),
        citedIn: toldCell(review.citedIn.join("; ") || null, words("document.notCited")),
        sources: value(review.sourceIds.join("; "), { href: "/data#review-sources" }),
        note: toldCell(review.note, words("data.noNote")),
      },
    };
  });
  const sorted = words(`data.reviewSorts.${sort}`);
  return plannedDataTable(request, "reviews", reviewsPlan, rows, { committee, sort: sorted });
}

/** The sessions of a committee that the address asks for. */
export function sessionsTable(request: DataRequest): Table {
  const { release, values, words } = request;
  const [committee = "", sort = "all"] = (values.sessions ?? "").split(".");
  const sessions = sessionsOfCommittee(release.index, committee, sort as SessionSort);
  const rows = sessions.map(
    (session): Row => ({
      id: String(session.session),
      cells: {
        session: count(session.session),
        closedOn: toldCell(session.closedOn, words("data.undated")),
        listHeld: value(words(session.listHeld === "yes" ? "data.listHeld" : "data.listNotHeld")),
        rowsHere: count(session.rowsHere),
        sources: toldCell(session.sourceIds.join("; ") || null, words("data.noList")),
      },
    }),
  );
  const sorted = words(`data.sessionSorts.${sort}`);
  return plannedDataTable(request, "sessions", sessionsPlan, rows, { committee, sort: sorted });
}
