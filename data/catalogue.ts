import type { z } from "zod";
import { articleConcernSchema } from "#data/article-2021/concerns.schema";
import { articleContextEventSchema } from "#data/article-2021/context.schema";
import { regionalCommitmentSchema } from "#data/article-2021/regional-commitments.schema";
import { articleTableRowSchema } from "#data/article-2021/table.schema";
import { calendarEntrySchema } from "#data/committees/calendar.schema";
import { committeeSchema } from "#data/committees/committees.schema";
import { complaintProcedureSchema } from "#data/committees/complaint-procedures.schema";
import { followUpProcedureSchema } from "#data/committees/follow-up-procedures.schema";
import { gradeFoundSchema } from "#data/committees/grades-found.schema";
import { gradingScaleSchema } from "#data/committees/grading-scales.schema";
import { nextReportSchema } from "#data/committees/next-reports.schema";
import { ngoSubmissionSchema } from "#data/committees/ngo-submissions.schema";
import { overdueFollowUpSchema } from "#data/committees/overdue-follow-up.schema";
import { overdueTotalSchema } from "#data/committees/overdue-totals.schema";
import { reportingRuleSchema } from "#data/committees/reporting-rules.schema";
import { contextEventSchema } from "#data/observations/context-events.schema";
import { documentSchema } from "#data/observations/documents.schema";
import { followUpSchema } from "#data/observations/follow-up.schema";
import { observationSchema } from "#data/observations/observations.schema";
import { reportingRowSchema } from "#data/observations/reporting.schema";
import { actSchema } from "#data/ratification/acts.schema";
import { conflictSchema } from "#data/ratification/conflicts.schema";
import { countrySchema } from "#data/ratification/countries.schema";
import { declarationSchema } from "#data/ratification/declarations.schema";
import { instrumentSchema } from "#data/ratification/instruments.schema";
import { procedureSchema } from "#data/ratification/procedures.schema";
import { publishedCountSchema } from "#data/ratification/published-counts.schema";
import { sourceSchema } from "#data/ratification/sources.schema";
import { latestReviewSchema } from "#data/reviews/latest.schema";
import { noInitialReportSchema } from "#data/reviews/no-initial-report.schema";
import { reviewSchema } from "#data/reviews/reviews.schema";
import { reviewSessionSchema } from "#data/reviews/sessions.schema";
import { reviewSourceSchema } from "#data/reviews/sources.schema";
import { unassignedSymbolSchema } from "#data/reviews/unassigned.schema";
import { rightSchema } from "#data/rights/rights.schema";
import { checkExceptionSchema } from "#data/sources/check-exceptions.schema";
import { linkableHostSchema } from "#data/sources/linkable-hosts.schema";

/** One dataset: its file under `data/`, the schema of a record, the fields that together name a record. */
interface Dataset<Schema extends z.ZodObject = z.ZodObject> {
  readonly file: string;
  readonly schema: Schema;
  readonly key: readonly (keyof z.infer<Schema> & string)[];
  readonly caption: string;
}

function dataset<Schema extends z.ZodObject>(
  file: string,
  schema: Schema,
  key: Dataset<Schema>["key"],
  caption: string,
): Dataset<Schema> {
  return { file, schema, key, caption };
}

/** Every dataset of facts, by id. */
export const catalogue = {
  countries: dataset(
    "ratification/countries.json",
    countrySchema,
    ["iso3"],
    "Participants: member States, observers, other States and the European Union",
  ),
  instruments: dataset(
    "ratification/instruments.json",
    instrumentSchema,
    ["code"],
    "The nine core treaties and nine optional protocols",
  ),
  acts: dataset(
    "ratification/acts.json",
    actSchema,
    ["iso3", "instrument", "act", "date"],
    "Signatures, consents to be bound, denunciations",
  ),
  declarations: dataset(
    "ratification/declarations.json",
    declarationSchema,
    ["iso3", "instrument", "kind", "date", "summaryEn"],
    "Reservations, declarations, competence declarations, objections, derogation notices",
  ),
  procedures: dataset(
    "ratification/procedures.json",
    procedureSchema,
    ["iso3", "procedure"],
    "Complaint and inquiry procedures accepted by each participant",
  ),
  conflicts: dataset(
    "ratification/conflicts.json",
    conflictSchema,
    ["iso3", "instrument", "sourceASays"],
    "Disagreements between sources and how they were settled",
  ),
  sources: dataset(
    "ratification/sources.json",
    sourceSchema,
    ["id"],
    "Sources of the ratification facts",
  ),
  publishedCounts: dataset(
    "ratification/published-counts.json",
    publishedCountSchema,
    ["instrument", "date"],
    "Totals of parties published by the depositary and others",
  ),
  rights: dataset("rights/rights.json", rightSchema, ["id"], "Rights and the articles behind them"),
  observations: dataset(
    "observations/observations.json",
    observationSchema,
    ["id"],
    "What committees observed on five Central Asian States, paraphrased",
  ),
  documents: dataset(
    "observations/documents.json",
    documentSchema,
    ["id"],
    "Documents behind the observations",
  ),
  reporting: dataset(
    "observations/reporting.json",
    reportingRowSchema,
    ["iso3", "instrument", "cycle"],
    "Reports of the five States: due, submitted, considered",
  ),
  followUp: dataset(
    "observations/follow-up.json",
    followUpSchema,
    ["iso3", "documentSymbol", "paragraph"],
    "Follow-up replies and the few grades found",
  ),
  contextEvents: dataset(
    "observations/context-events.json",
    contextEventSchema,
    ["iso3", "date", "title", "summary"],
    "Dated events and figures around the reviews",
  ),
  articleTable: dataset(
    "article-2021/table.json",
    articleTableRowSchema,
    ["iso3", "instrument"],
    "The ratification table of the 2021 article",
  ),
  articleConcerns: dataset(
    "article-2021/concerns.json",
    articleConcernSchema,
    ["iso3", "rightId"],
    "Concerns reported by the 2021 article",
  ),
  regionalCommitments: dataset(
    "article-2021/regional-commitments.json",
    regionalCommitmentSchema,
    ["iso3", "instrument"],
    "Commitments outside the United Nations named by the 2021 article",
  ),
  articleContext: dataset(
    "article-2021/context.json",
    articleContextEventSchema,
    ["iso3", "date", "title"],
    "Events and figures from the page of the 2021 article",
  ),
  committees: dataset(
    "committees/committees.json",
    committeeSchema,
    ["code"],
    "The ten treaty bodies",
  ),
  reportingRules: dataset(
    "committees/reporting-rules.json",
    reportingRuleSchema,
    ["instrument"],
    "When reports are due: by treaty and in practice",
  ),
  ngoSubmissions: dataset(
    "committees/ngo-submissions.json",
    ngoSubmissionSchema,
    ["committee", "stage"],
    "What NGOs may send, when, and in which form",
  ),
  followUpProcedures: dataset(
    "committees/follow-up-procedures.json",
    followUpProcedureSchema,
    ["committee"],
    "How each committee follows up its findings",
  ),
  gradingScales: dataset(
    "committees/grading-scales.json",
    gradingScaleSchema,
    ["scaleId", "grade"],
    "Follow-up grades and their meaning",
  ),
  gradesFound: dataset(
    "committees/grades-found.json",
    gradeFoundSchema,
    ["iso3", "committee", "documentSymbol", "subject"],
    "Every assessment found for Central Asia",
  ),
  overdueFollowUp: dataset(
    "committees/overdue-follow-up.json",
    overdueFollowUpSchema,
    ["iso3", "committee", "asOf"],
    "States named by the Committee against Torture for missing follow-up replies",
  ),
  complaintProcedures: dataset(
    "committees/complaint-procedures.json",
    complaintProcedureSchema,
    ["code"],
    "Avenues of complaint and their conditions",
  ),
  calendar: dataset(
    "committees/calendar.json",
    calendarEntrySchema,
    ["start", "end", "committee", "what", "iso3", "title"],
    "Sessions, reviews, replies due, NGO deadlines",
  ),
  nextReports: dataset(
    "committees/next-reports.json",
    nextReportSchema,
    ["iso3", "instrument", "asOf"],
    "The next report of a State, where known",
  ),
  overdueTotals: dataset(
    "committees/overdue-totals.json",
    overdueTotalSchema,
    ["asOf", "instrument", "kind"],
    "Published numbers of late reports",
  ),
  reviews: dataset(
    "reviews/reviews.json",
    reviewSchema,
    ["iso3", "committee", "instrument", "symbol", "docYear", "session", "territory"],
    "Reviews and their documents, world-wide, as far as public sources name them",
  ),
  latestReviews: dataset(
    "reviews/latest.json",
    latestReviewSchema,
    ["iso3", "instrument"],
    "The last review known for each participant and instrument",
  ),
  reviewSessions: dataset(
    "reviews/sessions.json",
    reviewSessionSchema,
    ["committee", "session"],
    "Sessions, and whether a list of the States reviewed is held",
  ),
  noInitialReport: dataset(
    "reviews/no-initial-report.json",
    noInitialReportSchema,
    ["iso3", "instrument"],
    "Initial reports that a committee listed as overdue",
  ),
  unassignedSymbols: dataset(
    "reviews/unassigned.json",
    unassignedSymbolSchema,
    ["symbol"],
    "Symbols that could not be given to a State, and misprints",
  ),
  reviewSources: dataset(
    "reviews/sources.json",
    reviewSourceSchema,
    ["id"],
    "Sources of the list of reviews",
  ),
  linkableHosts: dataset(
    "sources/linkable-hosts.json",
    linkableHostSchema,
    ["host"],
    "Hosts that may be linked",
  ),
  checkExceptions: dataset(
    "sources/check-exceptions.json",
    checkExceptionSchema,
    ["check", "file", "record", "value"],
    "Breaches that are known and stay, with the reason",
  ),
} as const;

export type DatasetId = keyof typeof catalogue;

/** A record of one dataset. */
export type Fact<Id extends DatasetId> = z.infer<(typeof catalogue)[Id]["schema"]>;

/** All facts, in the order of the files. */
export type Facts = { readonly [Id in DatasetId]: readonly Fact<Id>[] };

export const datasetIds = Object.keys(catalogue) as DatasetId[];
