import type { Facts } from "#data/catalogue";
import { type Breach, checkEach, type Finding, groupBy } from "#data/checks/breach";
import { isSurelyAfter } from "#data/checks/dates";
import { findSymbolParts } from "#data/checks/symbol-parts";
import { timeBreachesIn } from "#data/checks/time-of-event";

type ReportingRow = Facts["reporting"][number];

function* findSymbolBreaches({ reportSymbol, cycle, iso3 }: ReportingRow): Generator<Finding> {
  const parts = reportSymbol === null ? undefined : findSymbolParts(reportSymbol);
  if (parts?.state && parts.state !== iso3) {
    yield { field: "reportSymbol", message: `names ${parts.state}, not ${iso3}` };
  }
  const said = parts?.kind === null ? parts.cycle : null;
  if (said && said !== cycle && !cycle.endsWith(`-${said}`)) {
    yield { field: "cycle", message: `the report ${reportSymbol} is of cycle ${said}` };
  }
}

function* findOrderBreaches(row: ReportingRow): Generator<Finding> {
  const { submittedOn, consideredOn, nextDueOn } = row;
  if (submittedOn && consideredOn && isSurelyAfter(submittedOn, consideredOn)) {
    yield { field: "consideredOn", message: `is earlier than the report, ${submittedOn}` };
  }
  if (consideredOn && nextDueOn && isSurelyAfter(consideredOn, nextDueOn)) {
    yield { field: "nextDueOn", message: `is earlier than the review, ${consideredOn}` };
  }
  if (row.consideredOnNote !== null && consideredOn === null) {
    yield { field: "consideredOnNote", message: "is a note to no date" };
  }
}

/** Reports follow the joining of the State; their symbol names State and cycle; submitted, considered, next due in order. */
export function checkReporting(facts: Facts): Breach[] {
  const findTimeBreaches = timeBreachesIn(facts);
  return checkEach(facts, "reporting", "reporting", function* (row): Generator<Finding> {
    yield* findSymbolBreaches(row);
    yield* findOrderBreaches(row);
    for (const field of ["submittedOn", "consideredOn"] as const) {
      yield* findTimeBreaches(row, field, row[field]);
    }
  });
}

/** Follow-up belongs to a document that is held: same State, same committee. */
export function checkFollowUp(facts: Facts): Breach[] {
  const documents = groupBy(facts.documents, ({ iso3, symbol }) => `${iso3} ${symbol}`);
  return [
    ...checkEach(facts, "followUp", "follow-up", function* (row): Generator<Finding> {
      const document = documents.get(`${row.iso3} ${row.documentSymbol}`)?.[0];
      if (document === undefined) {
        yield {
          field: "documentSymbol",
          message: `not a document of ${row.iso3} in documents.json`,
        };
      } else if (document.committee !== row.committee) {
        yield { field: "committee", message: `its document is of ${document.committee}` };
      }
    }),
    ...checkEach(facts, "gradesFound", "follow-up", function* (row): Generator<Finding> {
      if (row.documentSymbol === null) return;
      const document = documents.get(`${row.iso3} ${row.documentSymbol}`)?.[0];
      if (document?.committee !== row.committee) {
        yield { field: "documentSymbol", message: `no such document of ${row.iso3} and committee` };
      }
    }),
  ];
}
