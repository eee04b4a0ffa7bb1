import type { DatasetId } from "#data/catalogue";

type Row = Record<string, unknown>;

/** How one source file becomes one dataset. Columns not named here are text, copied as they stand. */
export interface Plan {
  readonly from: string;
  /** Columns that hold a list, with what separates its entries. */
  readonly lists?: Readonly<Record<string, string>>;
  readonly numbers?: readonly string[];
  /** New field names, where more than the case changes. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** Fields worked out from the converted record, in their place among the others. */
  readonly shape?: (record: Row) => Row;
}

const sourceIds = { lists: { source_ids: ";" } } as const;
const committeeSources = { lists: { source: " | " }, renamed: { source: "sources" } } as const;
const reviewSources = {
  lists: { source_id: ";" },
  renamed: { source_id: "sourceIds" },
} as const;

/** The day of effect that the note of a denunciation states, after the day of notification. */
function withEffectiveOn({ sourceIds, asOf, note, ...act }: Row): Row {
  const stated = /effect from (\d{4}-\d{2}-\d{2})/.exec(String(note ?? ""));
  const effectiveOn = act.act === "denunciation" ? (stated?.[1] ?? null) : null;
  return { ...act, effectiveOn, sourceIds, asOf, note };
}

/** "CCPR 6; CRC 6, 37(a)" as instruments with their articles; a code alone means the whole instrument. */
function withProtections(right: Row): Row {
  const written = String(right.articles ?? "");
  const parts = written === "" ? [] : written.split("; ");
  const articles = parts.map((part) => {
    const [instrument, ...rest] = part.split(" ");
    return { instrument, articles: rest.length === 0 ? null : rest.join(" ") };
  });
  return { ...right, articles };
}

/** "2016-12-01 (second meeting)" as a date and its note; "1999-09-25, 2001 and 2003" as three dates. */
function withReportingDates({ nextDueOn, sources, ...row }: Row): Row {
  const [, date, note] = /^(\S+)(?: \((.+)\))?$/.exec(String(row.consideredOn ?? "")) ?? [];
  const dueOn = row.dueOn === null ? [] : String(row.dueOn).split(/, | and /);
  return {
    ...row,
    dueOn,
    consideredOn: date ?? null,
    consideredOnNote: note ?? null,
    nextDueOn,
    sources,
  };
}

/** "X | Y | and 3 more" as the documents named and the number of those not named. */
function withCitingDocuments({ note, ...review }: Row): Row {
  const named = review.citedIn as string[];
  const further = /^and (\d+) more$/.exec(named.at(-1) ?? "");
  return {
    ...review,
    citedIn: further ? named.slice(0, -1) : named,
    citedInFurther: further ? Number(further[1]) : null,
    note,
  };
}

/** A link that points into this project is no web address: the file is named in the note. */
function withoutLocalLinks(source: Row): Row {
  if (source.id === "OBS-CENTRAL-ASIA")
    return { ...source, url: null, note: `observations/documents.json. ${source.note}` };
  if (source.id === "UHRI-EXAMPLES")
    return { ...source, url: null, publisher: "various public repositories" };
  return source;
}

/** Every dataset that has a source file. */
export const plans: Partial<Record<DatasetId, Plan>> = {
  countries: { from: "ratifications/countries.csv" },
  instruments: {
    from: "ratifications/instruments.csv",
    numbers: ["published_signatories", "published_parties"],
  },
  acts: { from: "ratifications/actions.csv", ...sourceIds, shape: withEffectiveOn },
  declarations: { from: "ratifications/declarations.csv", ...sourceIds },
  procedures: { from: "ratifications/procedures.csv", ...sourceIds },
  conflicts: { from: "ratifications/conflicts.csv" },
  sources: { from: "ratifications/sources.csv" },
  publishedCounts: {
    from: "ratifications/published_counts.csv",
    ...sourceIds,
    numbers: ["published_parties"],
  },
  rights: { from: "rights.csv", shape: withProtections },
  observations: { from: "observations/observations.jsonl" },
  documents: { from: "observations/documents.csv" },
  reporting: {
    from: "observations/reporting.csv",
    lists: { source: " ; " },
    renamed: { source: "sources" },
    shape: withReportingDates,
  },
  followUp: { from: "observations/followup.csv", ...committeeSources },
  contextEvents: {
    from: "observations/context.csv",
    lists: { source: " ; " },
    renamed: { source: "sources" },
    numbers: ["value"],
  },
  articleTable: { from: "article-2021/table1.csv" },
  articleConcerns: { from: "article-2021/concerns.csv" },
  regionalCommitments: { from: "article-2021/regional-commitments.csv", numbers: ["year"] },
  articleContext: { from: "article-2021/context.csv", numbers: ["value"] },
  committees: {
    from: "committees/committees.csv",
    ...committeeSources,
    numbers: ["members", "sessions_per_year"],
  },
  reportingRules: {
    from: "committees/reporting-rules.csv",
    ...committeeSources,
    numbers: [
      "initial_report_due_months_after_entry_into_force",
      "periodic_interval_months",
      "interval_in_practice_months",
    ],
  },
  ngoSubmissions: {
    from: "committees/ngo-submissions.csv",
    renamed: { source: "sources" },
    lists: { source: " | ", languages: ";" },
    numbers: ["weeks_before_session", "word_limit"],
  },
  followUpProcedures: {
    from: "committees/follow-up-procedures.csv",
    ...committeeSources,
    numbers: ["months_to_reply"],
  },
  gradingScales: { from: "committees/grading-scales.csv", ...committeeSources },
  gradesFound: { from: "committees/grades-found.csv", ...committeeSources },
  overdueFollowUp: { from: "committees/overdue-follow-up.csv", ...committeeSources },
  complaintProcedures: {
    from: "committees/complaint-procedures.csv",
    renamed: { source: "sources" },
    lists: { source: " | ", languages: ";" },
    numbers: ["time_limit_months"],
  },
  calendar: { from: "committees/calendar.csv", ...committeeSources, numbers: ["session"] },
  nextReports: { from: "committees/next-reports.csv", ...committeeSources },
  overdueTotals: {
    from: "committees/overdue-totals.csv",
    ...committeeSources,
    numbers: ["number"],
  },
  reviews: {
    from: "reviews/reviews.csv",
    renamed: { source_id: "sourceIds" },
    lists: { source_id: ";", cited_in: " | " },
    numbers: ["doc_year", "session", "no_later_than"],
    shape: withCitingDocuments,
  },
  latestReviews: {
    from: "reviews/latest.csv",
    lists: { undated_symbols: " ", unclear_reviews: " " },
    numbers: ["last_known_year", "session", "later_sessions_without_list"],
  },
  reviewSessions: {
    from: "reviews/sessions.csv",
    ...reviewSources,
    numbers: ["session", "rows_here"],
  },
  noInitialReport: { from: "reviews/no_initial_report.csv", ...reviewSources },
  unassignedSymbols: { from: "reviews/unassigned.csv", lists: { cited_in: " | " } },
  reviewSources: { from: "reviews/sources.csv", shape: withoutLocalLinks },
};

/** Lists whose empty cell means "not seen"; the others mean "none". */
export const listsNotSeenWhenEmpty: readonly string[] = ["languages"];
