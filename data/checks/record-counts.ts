import { catalogue, type DatasetId, type Facts } from "#data/catalogue";
import type { Breach } from "#data/checks/breach";

/** How many records each dataset holds: a lost line shows here. Change a number with the fact you add. */
export const expectedCounts = {
  countries: 198,
  instruments: 18,
  acts: 3935,
  declarations: 1368,
  procedures: 2970,
  conflicts: 64,
  sources: 39,
  publishedCounts: 51,
  rights: 39,
  observations: 430,
  documents: 213,
  reporting: 112,
  followUp: 22,
  contextEvents: 110,
  articleTable: 27,
  articleConcerns: 19,
  regionalCommitments: 7,
  articleContext: 20,
  committees: 10,
  reportingRules: 11,
  ngoSubmissions: 33,
  followUpProcedures: 10,
  gradingScales: 25,
  gradesFound: 16,
  overdueFollowUp: 120,
  complaintProcedures: 17,
  calendar: 76,
  nextReports: 64,
  overdueTotals: 17,
  reviews: 1859,
  latestReviews: 2178,
  reviewSessions: 314,
  noInitialReport: 38,
  unassignedSymbols: 46,
  reviewSources: 192,
} as const satisfies Partial<Record<DatasetId, number>>;

/** Every dataset holds as many records as expected. */
export function checkRecordCounts(facts: Facts): Breach[] {
  return Object.entries(expectedCounts).flatMap(([id, expected]) => {
    const held = facts[id as DatasetId].length;
    if (held === expected) return [];
    const { file } = catalogue[id as DatasetId];
    const message = `${expected} records are expected`;
    const where = { file, row: Math.min(held, expected) + 1, record: "-", field: "file" };
    return [{ check: "record-counts", ...where, value: `${held} records`, message }];
  });
}
