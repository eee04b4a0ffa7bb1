import type { UnDocument } from "#data/observations/documents.schema";
import { type DocumentBeside, documentsBeside } from "#lib/documents/documents-beside";
import { findDocument, type Mentions } from "#lib/documents/find-document";
import { holdsImported } from "#lib/documents/imported-document";
import { inParagraphOrder } from "#lib/documents/paragraphs";
import type { FactIndex } from "#lib/facts/fact-index";
import { stateName } from "#lib/i18n/names";
import type { Words } from "#lib/i18n/words";
import { dateOfDocument } from "#lib/observations/from-facts";
import type { Observation } from "#lib/observations/observation";
import type { Release } from "#lib/release/release";
import { type Cell, count, missing, type Row, type Table, value } from "#lib/table/table";
import { documentOfRow, observationOfRow } from "#lib/tables/citable-rows";
import { documentAddress } from "#lib/tables/document-address";
import { observationColumns, observationTable } from "#lib/tables/observation-table";
import type { PageTables, TableRequest } from "#lib/tables/page-tables";
import { pinLinks } from "#lib/tables/pin-links";
import { sourcesCell } from "#lib/tables/source-cell";
import { pinsOf, toldCell } from "#lib/tables/state/state-request";
import { columnIds, type PlannedColumn, plannedTable } from "#lib/tables/table-plan";
import { type CommonParameters, commonSpecification } from "#lib/url/scope-parameters";

export type DocumentPath = Readonly<{ symbol: string }>;
type Request = TableRequest<DocumentPath, CommonParameters>;

const besidePlan: readonly PlannedColumn[] = [
  ["document"],
  ["order"],
  ["type"],
  ["date", "date"],
  ["considered", "date", "hidden"],
  ["adopted", "date", "hidden"],
  ["published", "date", "hidden"],
  ["cycle"],
  ["session", "text", "hidden"],
  ["observations", "number"],
  ["verification"],
  ["note", "text", "hidden"],
  ["url", "text", "hidden"],
];
const mentionPlan: readonly PlannedColumn[] = [
  ["what"],
  ["state"],
  ["committee"],
  ["date", "date"],
  ["verification"],
  ["citedIn"],
  ["sources"],
  ["note"],
];

/** The observations of a document (`main`), the documents beside it, and where else its symbol stands. */
export const documentTables: PageTables<
  DocumentPath,
  CommonParameters,
  "main" | "documents" | "mentions"
> = {
  specification: () => commonSpecification,
  columns: {
    main: observationColumns,
    documents: columnIds(besidePlan),
    mentions: columnIds(mentionPlan),
  },
  citables: { main: observationOfRow, documents: documentOfRow },
  tables(request) {
    const found = findDocument(request.release.index, request.path.symbol);
    if (found.kind === "unknown" && !holdsImported(request.release, found.symbol)) return null;
    const documents = found.kind === "held" ? found.documents : [];
    const pins = pinsOf(request.values);
    return {
      main: pinLinks(passagesTable(request, documents), pins),
      documents: pinLinks(besideTable(request, documents), pins),
      mentions: pinLinks(
        mentionsTable(request, found.kind === "unknown" ? noMentions : found.mentions),
        pins,
      ),
    };
  },
};

const noMentions: Mentions = { reviews: [], reports: [], unassigned: [] };

/** The observations held of a document, as they follow one another in it. */
export function passagesOf(
  { observations }: Release,
  document: UnDocument,
): readonly Observation[] {
  return inParagraphOrder(observations.select({ document: document.id }));
}

function passagesTable({ release, words }: Request, documents: readonly UnDocument[]): Table {
  return observationTable({
    id: "observations",
    title: words("document.observationsTitle", { name: nameOf(documents, words) }),
    observations: documents.flatMap((document) => passagesOf(release, document)),
    index: release.index,
    words,
    hide: ["state", "committee", "symbol", "year"],
  });
}

function nameOf([first]: readonly UnDocument[], words: Words): string {
  return first === undefined ? words("document.notHeld") : (first.symbol ?? first.title);
}

function besideTable({ release, words }: Request, documents: readonly UnDocument[]): Table {
  const own = new Set(documents.map(({ id }) => id));
  const beside = documents
    .flatMap((document) => documentsBeside(release.index, document))
    .filter(({ document }) => !own.has(document.id));
  return plannedTable({
    id: "documents-beside",
    title: words("document.besideTitle", { name: nameOf(documents, words) }),
    plan: besidePlan,
    labels: "document.columns",
    words,
    rows: beside.map((each) => besideRow(each, release, words)),
  });
}

function besideRow({ document, order }: DocumentBeside, release: Release, words: Words): Row {
  const held = release.observations.count({ document: document.id });
  const href = addressOfDocument(release.index, document);
  const notSeen = words("document.notSeen");
  return {
    id: document.id,
    cells: {
      document: value(document.symbol ?? document.title, { href }),
      order: value(words(`document.order.${order}`)),
      type: value(words(`document.types.${document.docType}`)),
      date: toldCell(dateOfDocument(document), notSeen),
      considered: toldCell(document.consideredOn, notSeen),
      adopted: toldCell(document.adoptedOn, notSeen),
      published: toldCell(document.publishedOn, notSeen),
      cycle: toldCell(document.cycle, words("observation.noCycle")),
      session: toldCell(document.session, notSeen),
      observations:
        held === 0
          ? missing(words("document.nothingHeld"))
          : count(held, { href: `${href}#observations` }),
      verification: value(words(`sources.verification.${document.verification}.word`)),
      note: value(document.sourceNote),
      url:
        document.url === null
          ? missing(words("document.noUrl"))
          : sourcesCell([document.url], words),
    },
  };
}

/** The page of a document: by its symbol where it has one of its own, else by its id. */
export function addressOfDocument(index: FactIndex, { id, symbol }: UnDocument): string {
  const isAlone = symbol !== null && index.documentBySymbol(symbol)?.id === id;
  return isAlone && symbol !== null
    ? documentAddress(symbol)
    : `/documents/id/${encodeURIComponent(id)}`;
}

function mentionsTable({ release, words }: Request, mentions: Mentions): Table {
  return plannedTable({
    id: "mentions",
    title: words("document.mentionsTitle"),
    plan: mentionPlan,
    labels: "document.mentionColumns",
    words,
    rows: mentionRows(mentions, release.index, words),
  });
}

function mentionRows(mentions: Mentions, index: FactIndex, words: Words): readonly Row[] {
  const { reviews, reports, unassigned } = mentions;
  return [
    ...reviews.map((review, i) => ({
      id: `review-${i}`,
      cells: {
        what: value(words(`document.mention.${review.rowKind}`)),
        state: stateCell(review.iso3, index, words),
        committee: value(review.committee),
        date: toldCell(reviewDate(review), words("document.notSeen")),
        verification: value(words(`sources.verification.${review.verification}.word`)),
        citedIn: toldCell(review.citedIn.join("; ") || null, words("document.notCited")),
        sources: value(review.sourceIds.join("; "), { href: "/data#review-sources" }),
        note: toldCell(review.note, words("observation.noNote")),
      },
    })),
    ...reports.map((report, i) => ({
      id: `report-${i}`,
      cells: {
        what: value(words("document.mention.report")),
        state: stateCell(report.iso3, index, words),
        committee: value(report.committee),
        date: toldCell(report.submittedOn, words("document.notSeen")),
        verification: missing(words("document.noVerification")),
        citedIn: missing(words("document.notCited")),
        sources: sourcesCell(report.sources, words),
        note: toldCell(report.consideredOnNote, words("observation.noNote")),
      },
    })),
    ...unassigned.map((seen, i) => ({
      id: `unassigned-${i}`,
      cells: {
        what: value(words("document.mention.unassigned")),
        state: missing(words("document.stateNotKnown")),
        committee: missing(words("document.notSeen")),
        date: missing(words("document.notSeen")),
        verification: missing(words("document.noVerification")),
        citedIn: toldCell(seen.citedIn.join("; ") || null, words("document.notCited")),
        sources: missing(words("observation.noSource")),
        note: value(seen.reason),
      },
    })),
  ];
}

function reviewDate(review: Mentions["reviews"][number]): string | null {
  const year = review.docYear === null ? null : String(review.docYear);
  return review.datedOn ?? review.publishedOn ?? year;
}

function stateCell(iso3: string, index: FactIndex, words: Words): Cell {
  return value(stateName(words.locale, index, iso3), { href: `/countries/${iso3}` });
}
