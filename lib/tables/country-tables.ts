import type { UnDocument } from "#data/observations/documents.schema";
import type { Declaration } from "#data/ratification/declarations.schema";
import { instrumentCodes } from "#data/vocabulary";
import { earliestDay } from "#lib/dates/calendar-date";
import { followUpLedger } from "#lib/follow-up/ledger";
import { dateOfDocument } from "#lib/observations/from-facts";
import type { Picture } from "#lib/pictures/picture";
import { datedReviews, isDated, listedReviews } from "#lib/reporting/dated-reviews";
import {
  actOfRow,
  actThatCounts,
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
import {
  avenuesPlan,
  avenuesTable,
  proceduresPlan,
  proceduresTable,
  regionalPlan,
  regionalTable,
} from "#lib/tables/state/avenue-tables";
import { cyclesChart, rightsChart } from "#lib/tables/state/country-charts";
import {
  type CountryParameters,
  countrySpecification,
  observationsAskedFor,
} from "#lib/tables/state/country-parameters";
import {
  cyclesPlan,
  cyclesTable,
  rightsPlan,
  rightsTable,
} from "#lib/tables/state/coverage-tables";
import {
  documentsPlan,
  documentsTable,
  reviewsPlan,
  reviewsTable,
} from "#lib/tables/state/document-tables";
import { ledgerPlan, ledgerTable } from "#lib/tables/state/follow-up-ledger-table";
import {
  gradesPlan,
  gradesTable,
  overduePlan,
  overdueTable,
} from "#lib/tables/state/follow-up-tables";
import {
  latestReviewsPlan,
  latestReviewsTable,
  nextReportsPlan,
  nextReportsTable,
  reportingPlan,
  reportingTable,
} from "#lib/tables/state/reporting-tables";
import { stateCounts } from "#lib/tables/state/state-counts";
import { findStateRequest, type StateRequest } from "#lib/tables/state/state-request";
import { statusPlan, statusTable } from "#lib/tables/state/status-table";
import { timelinePlan, timelineTable } from "#lib/tables/state/timeline-table";
import { columnIds } from "#lib/tables/table-plan";

const columns = {
  main: columnIds(statusPlan),
  acts: columnIds(actsPlan),
  declarations: columnIds(declarationsPlan),
  conflicts: columnIds(conflictsPlan),
  procedures: columnIds(proceduresPlan),
  avenues: columnIds(avenuesPlan),
  regional: columnIds(regionalPlan),
  reporting: columnIds(reportingPlan),
  "next-reports": columnIds(nextReportsPlan),
  "latest-reviews": columnIds(latestReviewsPlan),
  "follow-up": columnIds(ledgerPlan),
  grades: columnIds(gradesPlan),
  overdue: columnIds(overduePlan),
  rights: columnIds(rightsPlan),
  cycles: columnIds(cyclesPlan),
  observations: observationColumns,
  timeline: columnIds(timelinePlan),
  reviews: columnIds(reviewsPlan),
  documents: columnIds(documentsPlan),
} as const;

export type CountryTable = keyof typeof columns;
type Request = TableRequest<Readonly<{ iso3: string }>, CountryParameters>;

const textsOnce = oncePerRequest((request: Request) => {
  const state = findStateRequest(request);
  return state === null ? [] : textsOf(state);
});

/** Everything on record about one State, table by table; `main` is its status under the eighteen instruments. */
export const countryTables: PageTables<
  Readonly<{ iso3: string }>,
  CountryParameters,
  CountryTable
> = {
  specification: countrySpecification,
  columns,
  citables: {
    main: (rowId, request) => {
      const code = instrumentCodes.find((known) => known === rowId);
      return code === undefined ? undefined : actThatCounts(request.path.iso3, code, request);
    },
    acts: (rowId, request) =>
      actOfRow((act) => act.iso3 === request.path.iso3 && actRowId(act) === rowId, request),
    declarations: (rowId, request) => declarationOfRow(rowId, textsOnce(request)),
    observations: observationOfRow,
    documents: documentOfRow,
  },
  tables(request) {
    const state = findStateRequest(request);
    if (state === null) return null;
    return {
      main: statusTable(state, request.values.status),
      ...legalTables(state),
      ...reportingTables(state),
      ...observedTables(request, state),
      ...recordTables(request, state),
    };
  },
  pictures(request) {
    const state = findStateRequest(request);
    return state === null ? {} : picturesOf(state);
  },
};

/** The two charts; none where no observation is on record, as on the page. */
function picturesOf(state: StateRequest): Readonly<Record<string, Picture>> {
  if (stateCounts(state.release, state.iso3, state.asOf).observations === 0) return {};
  const rights = rightsChart(state, rightsTable(state));
  const cycles = cyclesChart(state, cyclesTable(state));
  return {
    rights: { kind: "chart", chart: rights, drawing: "bars" },
    cycles: { kind: "chart", chart: cycles, drawing: "bars" },
  };
}

function legalTables(state: StateRequest) {
  const { release, iso3, name, asOf, words } = state;
  const { acts, conflicts } = release.index.facts;
  const title = (table: string) => words(`country.titles.${table}`, { name, asOf });
  return {
    acts: actsTable(
      state,
      title("acts"),
      acts.filter((act) => act.iso3 === iso3 && earliestDay(act.date) <= asOf).sort(newestFirst),
    ),
    declarations: declarationsTable(state, title("declarations"), textsOf(state)),
    conflicts: conflictsTable(
      state,
      title("conflicts"),
      conflicts.filter((conflict) => conflict.iso3 === iso3),
    ),
    procedures: proceduresTable(state),
    avenues: avenuesTable(state),
    regional: regionalTable(state),
  };
}

function textsOf({ release, iso3, asOf }: StateRequest): readonly Declaration[] {
  return release.index.facts.declarations.filter(
    (text) => text.iso3 === iso3 && (text.date ?? asOf) <= asOf,
  );
}

function reportingTables(state: StateRequest) {
  const { release, iso3, name, asOf, words } = state;
  const { facts } = release.index;
  const title = (table: string) => words(`country.titles.${table}`, { name, asOf });
  const ofState = <T extends { iso3: string }>(rows: readonly T[]) =>
    rows.filter((row) => row.iso3 === iso3);
  return {
    reporting: reportingTable(state, title("reporting"), ofState(facts.reporting)),
    "next-reports": nextReportsTable(state, title("next-reports")),
    "latest-reviews": latestReviewsTable(
      state,
      title("latest-reviews"),
      ofState(facts.latestReviews),
    ),
    "follow-up": ledgerTable(
      state,
      title("follow-up"),
      followUpLedger(state.release, state.iso3, state.asOf),
    ),
    grades: gradesTable(state, title("grades"), ofState(facts.gradesFound)),
    overdue: overdueTable(state, title("overdue")),
  };
}

function observedTables({ values }: Request, state: StateRequest) {
  const { release, iso3, name, asOf, words } = state;
  return {
    rights: rightsTable(state),
    cycles: cyclesTable(state),
    observations: observationTable({
      id: "observations",
      title: words("country.titles.observations", { name, asOf }),
      observations: observationsAskedFor(release, iso3, values, asOf),
      index: release.index,
      words,
      hide: ["state"],
    }),
  };
}

function recordTables({ values }: Request, state: StateRequest) {
  const { name, asOf, words } = state;
  const title = (table: string) => words(`country.titles.${table}`, { name, asOf });
  return {
    timeline: timelineTable(state, values.timeline),
    reviews: reviewsTable(state, title("reviews"), reviewsAskedFor(state, values.reviews)),
    documents: documentsTable(
      state,
      title("documents"),
      documentsAskedFor(state, values.documents),
    ),
  };
}

function reviewsAskedFor(
  { release, iso3, asOf }: StateRequest,
  asked: CountryParameters["reviews"],
) {
  if (asked === "dated") return datedReviews(release.index, iso3, asOf);
  const listed = listedReviews(release.index, iso3, asOf);
  return asked === "undated" ? listed.filter((review) => !isDated(review)) : listed;
}

function documentsAskedFor(
  { release, iso3, asOf }: StateRequest,
  asked: CountryParameters["documents"],
): readonly UnDocument[] {
  return release.index.facts.documents
    .filter((document) => {
      const date = dateOfDocument(document);
      if (document.iso3 !== iso3 || (date !== null && earliestDay(date) > asOf)) return false;
      return asked === null || (asked === "dated") === (date !== null);
    })
    .sort((a, b) =>
      newestFirst({ date: dateOfDocument(a) ?? "" }, { date: dateOfDocument(b) ?? "" }),
    );
}

function newestFirst(a: Readonly<{ date: string }>, b: Readonly<{ date: string }>): number {
  return b.date < a.date ? -1 : Number(b.date > a.date);
}
