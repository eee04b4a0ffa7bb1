import { instrumentCodes } from "#data/vocabulary";
import {
  type AvenuesParameters,
  type AvenuesPath,
  avenuesSpecification,
  findAvenuesRequest,
} from "#lib/tables/avenues/avenues-request";
import { avenuesPlan, avenuesTable } from "#lib/tables/avenues/avenues-table";
import {
  articlesPlan,
  articlesTable,
  textsOf,
  textsPlan,
  textsTable,
} from "#lib/tables/avenues/binding-tables";
import { datesTable, followUpTable, nextTable } from "#lib/tables/avenues/next-tables";
import { entriesPlan } from "#lib/tables/calendar/entries-table";
import { actThatCounts, declarationOfRow, oncePerRequest } from "#lib/tables/citable-rows";
import type { PageTables, TableRequest } from "#lib/tables/page-tables";
import { regionalPlan, regionalTable } from "#lib/tables/state/avenue-tables";
import { ledgerPlan } from "#lib/tables/state/follow-up-ledger-table";
import { nextReportsPlan } from "#lib/tables/state/reporting-tables";
import { columnIds } from "#lib/tables/table-plan";

const columns = {
  main: columnIds(avenuesPlan),
  articles: columnIds(articlesPlan),
  texts: columnIds(textsPlan),
  "next-reports": columnIds(nextReportsPlan),
  dates: columnIds(entriesPlan),
  "follow-up": columnIds(ledgerPlan),
  regional: columnIds(regionalPlan),
} as const;

export type AvenuesTable = keyof typeof columns;

const textsOnce = oncePerRequest((request: TableRequest<AvenuesPath, AvenuesParameters>) => {
  const avenues = findAvenuesRequest(request);
  return avenues === null ? [] : textsOf(avenues).map(({ text }) => text);
});

/** What can be done about one right in one State; `main` is every procedure, open or not. */
export const avenuesTables: PageTables<AvenuesPath, AvenuesParameters, AvenuesTable> = {
  specification: avenuesSpecification,
  columns,
  citables: {
    articles: (rowId, request) => {
      const code = instrumentCodes.find((known) => known === rowId);
      return code === undefined ? undefined : actThatCounts(request.path.iso3, code, request);
    },
    texts: (rowId, request) => declarationOfRow(rowId, textsOnce(request)),
  },
  tables(request) {
    const avenues = findAvenuesRequest(request);
    if (avenues === null) return null;
    return {
      main: avenuesTable(avenues),
      articles: articlesTable(avenues),
      texts: textsTable(avenues),
      "next-reports": nextTable(avenues),
      dates: datesTable(avenues),
      "follow-up": followUpTable(avenues),
      regional: regionalTable(avenues),
    };
  },
};
