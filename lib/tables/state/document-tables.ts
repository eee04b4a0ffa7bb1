import type { UnDocument } from "#data/observations/documents.schema";
import type { Review } from "#data/reviews/reviews.schema";
import { dateOfDocument } from "#lib/observations/from-facts";
import { type Cell, count, missing, type Row, type Table, value } from "#lib/table/table";
import { documentAddress, documentIdAddress } from "#lib/tables/document-address";
import { sourceIdsCell } from "#lib/tables/source-cell";
import {
  instrumentCell,
  type StateRequest,
  stateAddress,
  symbolCell,
  toldCell,
} from "#lib/tables/state/state-request";
import { type PlannedColumn, plannedTable } from "#lib/tables/table-plan";

export const documentsPlan: readonly PlannedColumn[] = [
  ["symbol"],
  ["documentType"],
  ["instrument"],
  ["cycle"],
  ["date", "date"],
  ["observations", "mark"],
  ["verification"],
  ["title"],
  ["session", "text", "hidden"],
  ["considered", "date", "hidden"],
  ["adopted", "date", "hidden"],
  ["published", "date", "hidden"],
  ["note", "text", "hidden"],
  ["sources", "text", "hidden"],
];

/** Documents known for a State, with how many observations are held from each. */
export function documentsTable(
  request: StateRequest,
  title: string,
  documents: readonly UnDocument[],
): Table {
  const { words } = request;
  return plannedTable({
    id: "documents",
    title,
    plan: documentsPlan,
    labels: "country.columns",
    words,
    rows: documents.map((document) => documentRow(request, document)),
  });
}

function documentRow(request: StateRequest, document: UnDocument): Row {
  const { words } = request;
  const undated = words("country.noDate");
  const { symbol, docType, instrument, title, url, sourceNote, verification } = document;
  return {
    id: document.id,
    cells: {
      symbol: symbolCell(symbol, words),
      documentType: value(words(`country.documentTypes.${docType}`)),
      instrument: instrumentCell(request, instrument),
      cycle: toldCell(document.cycle, words("observation.noCycle")),
      date: toldCell(dateOfDocument(document), undated),
      observations: heldCell(request, document),
      verification: value(words(`sources.verification.${verification}.word`)),
      title: value(title, {
        href: symbol === null ? documentIdAddress(document.id) : documentAddress(symbol),
      }),
      session: toldCell(document.session, words("country.notStated")),
      considered: toldCell(document.consideredOn, undated),
      adopted: toldCell(document.adoptedOn, undated),
      published: toldCell(document.publishedOn, undated),
      note: value(sourceNote),
      sources: toldCell(url, words("observation.noSource")),
    },
  };
}

/** No document was read from beginning to end: nothing recorded from it is no finding. */
function heldCell(request: StateRequest, document: UnDocument): Cell {
  const { release, words, iso3, asOf } = request;
  const held = release.observations.select({
    countries: [iso3],
    document: document.id,
    asOf,
  }).length;
  if (held === 0) return missing(words("country.heldInPart"), "text-not-held");
  const query = { document: document.id };
  const href = stateAddress(request, { query, hash: "observations" });
  return count(held, { mark: "recorded", href });
}

export const reviewsPlan: readonly PlannedColumn[] = [
  ["instrument"],
  ["date", "date"],
  ["dateKind"],
  ["symbol"],
  ["cycle"],
  ["basis"],
  ["verification"],
  ["sources"],
  ["committee", "text", "hidden"],
  ["session", "number", "hidden"],
  ["territory", "text", "hidden"],
  ["noLaterThan", "date", "hidden"],
  ["citedIn", "text", "hidden"],
  ["published", "date", "hidden"],
  ["note", "text", "hidden"],
];

/** Reviews and their documents, as far as public sources name them. */
export function reviewsTable(
  request: StateRequest,
  title: string,
  reviews: readonly Review[],
): Table {
  const { words } = request;
  return plannedTable({
    id: "reviews",
    title,
    plan: reviewsPlan,
    labels: "country.columns",
    words,
    rows: reviews.map((review, position) => reviewRow(request, review, position)),
  });
}

function reviewRow(request: StateRequest, review: Review, position: number): Row {
  return {
    id: `${review.committee}-${review.symbol ?? position}`,
    cells: { ...reviewCells(request, review), ...reviewBasisCells(request, review) },
  };
}

function reviewCells(request: StateRequest, review: Review): Record<string, Cell> {
  const { words } = request;
  const { instrument, committee, territory, symbol, cycle, dateKind } = review;
  return {
    instrument:
      instrument === null
        ? missing(words("country.instrumentUnclear"))
        : instrumentCell(request, instrument),
    committee: value(committee),
    symbol: symbolCell(symbol, words),
    cycle: toldCell(cycle, words("observation.noCycle")),
    date: toldCell(review.datedOn ?? review.docYear, words("country.noYear")),
    dateKind:
      dateKind === null
        ? missing(words("country.noYear"))
        : value(words(`country.dateKinds.${dateKind}`)),
    territory: toldCell(territory, words("country.theStateItself")),
    noLaterThan: toldCell(review.noLaterThan, words("country.notStated")),
    published: toldCell(review.publishedOn, words("country.notStated")),
  };
}

function reviewBasisCells({ words }: StateRequest, review: Review): Record<string, Cell> {
  const { basis, verification, citedIn, citedInFurther, session, note } = review;
  const cited = citedIn.join("; ");
  return {
    basis:
      basis === null
        ? missing(words("country.notStated"))
        : value(words(`country.reviewBases.${basis}`)),
    verification: value(words(`sources.verification.${verification}.word`)),
    sources: sourceIdsCell(review.sourceIds, words),
    session: session === null ? missing(words("country.notStated")) : count(session),
    citedIn:
      cited === ""
        ? missing(words("country.notStated"))
        : value(
            citedInFurther === null
              ? cited
              : words("country.andFurther", { cited, count: citedInFurther }),
          ),
    note: toldCell(note, words("country.noNote")),
  };
}
