import type { Declaration } from "#data/ratification/declarations.schema";
import type { Review } from "#data/reviews/reviews.schema";
import { type InstrumentCode, instrumentCodes } from "#data/vocabulary";
import { earliestDay } from "#lib/dates/calendar-date";
import { followUpLedger } from "#lib/follow-up/ledger";
import type { LedgerEntry } from "#lib/follow-up/ledger-entry";
import { dateOfDocument } from "#lib/observations/from-facts";
import { ratificationCell } from "#lib/ratification/cell";
import { listedReviews } from "#lib/reporting/dated-reviews";
import { reportingCycles } from "#lib/reporting/reporting-cycle";
import type { Table } from "#lib/table/table";
import { avenuesPlan, avenuesUnder } from "#lib/tables/avenues/avenues-table";
import { datesAhead } from "#lib/tables/avenues/next-tables";
import { entriesPlan } from "#lib/tables/calendar/entries-table";
import {
  actOfRow,
  declarationOfRow,
  documentOfRow,
  observationOfRow,
  oncePerRequest,
} from "#lib/tables/citable-rows";
import { observationColumns, observationTable } from "#lib/tables/observation-table";
import type { PageTables, TableRequest } from "#lib/tables/page-tables";
import {
  actRowId,
  actsPlan,
  actsTable,
  conflictsPlan,
  conflictsTable,
  declarationsPlan,
  declarationsTable,
} from "#lib/tables/state/act-tables";
import { cycleRightsPlan, cycleRightsTable } from "#lib/tables/state/cycle-rights-table";
import {
  documentsPlan,
  documentsTable,
  reviewsPlan,
  reviewsTable,
} from "#lib/tables/state/document-tables";
import {
  calendarPlan,
  calendarTable,
  submissionsPlan,
  submissionsTable,
} from "#lib/tables/state/dossier-committee-tables";
import { ledgerPlan, ledgerTable } from "#lib/tables/state/follow-up-ledger-table";
import { gradesPlan, gradesTable } from "#lib/tables/state/follow-up-tables";
import {
  nextReportsPlan,
  nextReportsTable,
  reportingPlan,
  reportingTable,
} from "#lib/tables/state/reporting-tables";
import { columnsWithSource, withSourceOnScreen } from "#lib/tables/state/sources-on-screen";
import { findStateRequest, type StateRequest } from "#lib/tables/state/state-request";
import { columnIds } from "#lib/tables/table-plan";
import { optionalChoiceParameter } from "#lib/url/parameters";
import { type CommonParameters, commonSpecification } from "#lib/url/scope-parameters";

export type DossierPath = Readonly<{ iso3: string; code: string }>;

export type DossierParameters = CommonParameters & {
  /** `limiting` keeps reservations and the declarations that work like one. */
  texts: "limiting" | null;
};

const columns = {
  main: columnIds(actsPlan),
  declarations: columnIds(declarationsPlan),
  conflicts: columnIds(conflictsPlan),
  procedures: columnIds(avenuesPlan),
  reporting: columnsWithSource(reportingPlan),
  "next-reports": columnsWithSource(nextReportsPlan),
  documents: columnsWithSource(documentsPlan),
  "by-right": columnIds(cycleRightsPlan),
  observations: observationColumns,
  "follow-up": columnsWithSource(ledgerPlan),
  grades: columnsWithSource(gradesPlan),
  reviews: columnIds(reviewsPlan),
  dates: columnIds(entriesPlan),
  calendar: columnsWithSource(calendarPlan),
  submissions: columnsWithSource(submissionsPlan),
} as const;

export type DossierTable = keyof typeof columns;

const textsOnce = oncePerRequest((request: TableRequest<DossierPath, DossierParameters>) => {
  const state = findStateRequest(request);
  const code = findInstrument(request.path.code);
  if (state === null || code === undefined) return [];
  return textsAskedFor(state, code, request.values.texts);
});

/** One State under one treaty: its acts (`main`) and everything that is known of what followed from them. */
export const dossierTables: PageTables<DossierPath, DossierParameters, DossierTable> = {
  specification: () => ({
    texts: optionalChoiceParameter(["limiting"] as const),
    ...commonSpecification,
  }),
  columns,
  citables: {
    main: (rowId, request) =>
      actOfRow((act) => act.iso3 === request.path.iso3 && actRowId(act) === rowId, request),
    declarations: (rowId, request) => declarationOfRow(rowId, textsOnce(request)),
    documents: documentOfRow,
    observations: observationOfRow,
  },
  tables(request) {
    const state = findStateRequest(request);
    const code = findInstrument(request.path.code);
    if (state === null || code === undefined) return null;
    return {
      ...legalTables(state, code, request.values.texts),
      ...reportTables(state, code),
      ...observedTables(state, code),
      ...aheadTables(state, code),
      ...committeeTables(state, code),
    };
  },
};

/** The instrument that a path names. */
export function findInstrument(code: string): InstrumentCode | undefined {
  return instrumentCodes.find((known) => known === code);
}

/** Title of a table of the dossier: "Acts of Kazakhstan for the CCPR, up to 2026-02-03". */
function titles({ words, name, asOf }: StateRequest, code: InstrumentCode) {
  return (table: string) => words(`dossier.titles.${table}`, { name, code, asOf });
}

function legalTables(state: StateRequest, code: InstrumentCode, texts: DossierParameters["texts"]) {
  const { release, iso3, asOf } = state;
  const { index } = release;
  const title = titles(state, code);
  return {
    main: actsTable(
      state,
      title("acts"),
      index.actsOf(iso3, code).filter((act) => earliestDay(act.date) <= asOf),
    ),
    declarations: declarationsTable(
      state,
      title(texts === "limiting" ? "limiting" : "declarations"),
      textsAskedFor(state, code, texts),
    ),
    conflicts: conflictsTable(
      state,
      title("conflicts"),
      index.facts.conflicts.filter((one) => one.iso3 === iso3 && one.instrument === code),
    ),
    procedures: avenuesUnder(state, code, title("procedures")),
  };
}

/** Every text of the State, or those that limit what it consented to. */
function textsAskedFor(
  { release: { index }, iso3, asOf }: StateRequest,
  code: InstrumentCode,
  texts: DossierParameters["texts"],
): readonly Declaration[] {
  return texts === "limiting"
    ? ratificationCell(index, iso3, code, asOf).reservations
    : index.declarationsOf(iso3, code).filter((text) => (text.date ?? asOf) <= asOf);
}

/** Shows with each row where it was read. */
function sourcedIn({ release, words }: StateRequest) {
  return (table: Table) => withSourceOnScreen(table, release.index, words);
}

function reportTables(state: StateRequest, code: InstrumentCode) {
  const { release, iso3 } = state;
  const { facts } = release.index;
  const title = titles(state, code);
  const isHere = (row: Readonly<{ iso3: string; instrument: string | null }>) =>
    row.iso3 === iso3 && row.instrument === code;
  const sourced = sourcedIn(state);
  return {
    reporting: sourced(reportingTable(state, title("reporting"), facts.reporting.filter(isHere))),
    "next-reports": sourced(nextReportsTable(state, title("next-reports"), code)),
    "follow-up": sourced(ledgerTable(state, title("follow-up"), ledgerUnder(state, code))),
    reviews: reviewsTable(state, title("reviews"), reviewsUnder(state, code)),
  };
}

/** The follow-up to the documents under the instrument; an assessment that names no document stands under the committee's own. */
export function ledgerUnder(state: StateRequest, code: InstrumentCode): readonly LedgerEntry[] {
  return followUpLedger(state.release, state.iso3, state.asOf).filter(({ document, committee }) =>
    document === null ? committee === code : document.instrument === code,
  );
}

/** Reviews under the instrument, and those of the Committee on the Rights of the Child that name none of its three. */
function reviewsUnder(
  { release, iso3, asOf }: StateRequest,
  code: InstrumentCode,
): readonly Review[] {
  const ofChild = code === "CRC" || code === "CRC-OP-AC" || code === "CRC-OP-SC";
  return listedReviews(release.index, iso3, asOf).filter(
    ({ instrument }) => instrument === code || (ofChild && instrument === null),
  );
}

function observedTables(state: StateRequest, code: InstrumentCode) {
  const { release, iso3, asOf, words } = state;
  const title = titles(state, code);
  const cycles = reportingCycles(release, iso3, code, asOf);
  const documents = release.index
    .documentsOf(iso3, code)
    .filter((document) => earliestDay(dateOfDocument(document) ?? asOf) <= asOf);
  return {
    documents: sourcedIn(state)(documentsTable(state, title("documents"), documents)),
    "by-right": cycleRightsTable(state, title("by-right"), code, cycles),
    observations: observationTable({
      id: "observations",
      title: title("observations"),
      observations: cycles.flatMap(({ observations }) => observations),
      index: release.index,
      words,
      hide: ["state", "committee"],
    }),
  };
}

/** What comes next: sessions, deadlines and replies ahead that concern the State or everyone. */
function aheadTables(state: StateRequest, code: InstrumentCode) {
  const title = titles(state, code);
  const { committee } = state.release.index.instrument(code);
  return {
    dates: datesAhead(
      state,
      title("dates"),
      (entry) =>
        entry.committee === committee && (entry.instrument === null || entry.instrument === code),
    ),
  };
}

function committeeTables(state: StateRequest, code: InstrumentCode) {
  const { release, iso3 } = state;
  const { facts } = release.index;
  const title = titles(state, code);
  const { committee } = release.index.instrument(code);
  const reviewsHere = facts.committees.some(
    (one) => one.code === committee && one.instrument === code,
  );
  const ifReviewed = <T extends { committee: string }>(rows: readonly T[]) =>
    reviewsHere ? rows.filter((row) => row.committee === committee) : [];
  const ofState = (row: Readonly<{ iso3: string | null }>) => row.iso3 === iso3;
  const sourced = sourcedIn(state);
  const grades = ifReviewed(facts.gradesFound).filter(ofState);
  const calendar = ifReviewed(facts.calendar).filter(ofState);
  const submissions = ifReviewed(facts.ngoSubmissions);
  return {
    grades: sourced(gradesTable(state, title("grades"), grades)),
    calendar: sourced(calendarTable(state, title("calendar"), calendar)),
    submissions: sourced(submissionsTable(state, title("submissions"), submissions)),
  };
}
