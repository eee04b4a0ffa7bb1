import { catalogue, type Facts } from "#data/catalogue";
import { type Breach, checkEach, type Finding, groupBy } from "#data/checks/breach";
import { newestDay } from "#data/checks/newest-day";
import { cellOf, isPartyOn } from "#data/checks/parties";

type NextReport = Facts["nextReports"][number];

const centralAsia = ["KAZ", "KGZ", "TJK", "TKM", "UZB"];

function* findNotFoundBreaches(report: NextReport): Generator<Finding> {
  const isNotFound = report.status === "not-found";
  if (isNotFound !== (report.verification === "not-found")) {
    yield { field: "verification", message: `the status is ${report.status}` };
  }
  if (isNotFound && report.nextReportDueOn !== null) {
    yield { field: "nextReportDueOn", message: "what was not found has no date" };
  }
}

function* findReportBreaches(report: NextReport): Generator<Finding> {
  yield* findNotFoundBreaches(report);
  if (report.verification === "computed" && !report.note?.startsWith("Our arithmetic")) {
    yield { field: "note", message: "a computed date must say that it is our arithmetic" };
  }
  if (report.yearsOverdue !== null && report.status !== "overdue") {
    yield { field: "yearsOverdue", message: `the status is ${report.status}` };
  }
  if (report.receivedOn !== null && report.status !== "submitted") {
    yield { field: "receivedOn", message: `the status is ${report.status}` };
  }
}

/** Dates, status and verification of a next report agree. */
export function checkNextReports(facts: Facts): Breach[] {
  return checkEach(facts, "nextReports", "next-reports", findReportBreaches);
}

/** Each of the five States has a row for each reporting treaty that binds it, and for no other. */
export function checkNextReportsComplete(facts: Facts): Breach[] {
  const cells = groupBy(facts.acts, cellOf);
  const today = newestDay(facts);
  const isBound = (key: string) => isPartyOn(cells.get(key) ?? [], today);
  const rows = new Set(facts.nextReports.map(cellOf));
  const treaties = facts.instruments.filter(({ kind }) => kind === "treaty");
  return [
    ...checkEach(
      facts,
      "nextReports",
      "next-reports-complete",
      function* (row): Generator<Finding> {
        if (!isBound(cellOf(row)))
          yield { field: "instrument", message: `does not bind ${row.iso3}` };
      },
    ),
    ...checkEach(
      facts,
      "countries",
      "next-reports-complete",
      function* ({ iso3 }): Generator<Finding> {
        if (!centralAsia.includes(iso3)) return;
        const bound = treaties.map(({ code }) => `${iso3} ${code}`).filter(isBound);
        for (const value of bound.filter((key) => !rows.has(key))) {
          yield { field: "iso3", value, message: `missing in ${catalogue.nextReports.file}` };
        }
      },
    ),
  ];
}
