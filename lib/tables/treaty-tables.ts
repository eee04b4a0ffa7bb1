import type { Chart } from "#lib/charts/chart";
import { partiesChart, partiesColumns } from "#lib/charts/parties-chart";
import type { Table } from "#lib/table/table";
import {
  actOfRow,
  actThatCounts,
  declarationOfRow,
  oncePerRequest,
} from "#lib/tables/citable-rows";
import { findInstrument } from "#lib/tables/dossier-tables";
import type { PageTables, TableRequest } from "#lib/tables/page-tables";
import { columnIds } from "#lib/tables/table-plan";
import { participantsPlan, participantsTable } from "#lib/tables/treaty/participants-table";
import { regionsPlan, regionsTable } from "#lib/tables/treaty/regions-table";
import {
  complaintsPlan,
  complaintsTable,
  submissionsPlan,
  submissionsTable,
} from "#lib/tables/treaty/rules-tables";
import {
  conflictsPlan,
  conflictsTable,
  declarationsAskedFor,
  declarationsPlan,
  declarationsTable,
  exitActs,
  exitsPlan,
  exitsTable,
} from "#lib/tables/treaty/texts-tables";
import { totalsPlan, totalsTable } from "#lib/tables/treaty/totals-table";
import {
  type TreatyParameters,
  type TreatyRequest,
  treatyRequest,
  treatySpecification,
} from "#lib/tables/treaty/treaty-request";

const columns = {
  main: columnIds(participantsPlan),
  years: partiesColumns,
  regions: columnIds(regionsPlan),
  declarations: columnIds(declarationsPlan),
  exits: columnIds(exitsPlan),
  totals: columnIds(totalsPlan),
  conflicts: columnIds(conflictsPlan),
  submissions: columnIds(submissionsPlan),
  complaints: columnIds(complaintsPlan),
} as const;

export type TreatyTable = keyof typeof columns;

const declarationsOnce = oncePerRequest(
  (request: TableRequest<Readonly<{ code: string }>, TreatyParameters>) => {
    const treaty = treatyRequest(request);
    return treaty === null ? [] : declarationsAskedFor(treaty);
  },
);

/** Everything on record about one instrument, table by table; `main` is its list of participants. */
export const treatyTables: PageTables<Readonly<{ code: string }>, TreatyParameters, TreatyTable> = {
  specification: treatySpecification,
  columns,
  citables: {
    main: (iso3, request) => {
      const code = findInstrument(request.path.code);
      return code === undefined ? undefined : actThatCounts(iso3, code, request);
    },
    exits: (rowId, request) =>
      actOfRow(
        ({ iso3, instrument, date, act }) =>
          instrument === request.path.code && `${iso3}-${date}` === rowId && exitActs.includes(act),
        request,
      ),
    declarations: (rowId, request) => declarationOfRow(rowId, declarationsOnce(request)),
  },
  tables(request) {
    const treaty = treatyRequest(request);
    return treaty === null ? null : tablesOfTreaty(treaty);
  },
  pictures(request) {
    const treaty = treatyRequest(request);
    if (treaty === null || treaty.asOf < treaty.instrument.adoptedOn) return {};
    return { years: { kind: "chart", chart: treatyChart(treaty), drawing: "lines" } };
  },
};

export function tablesOfTreaty(treaty: TreatyRequest): Readonly<Record<TreatyTable, Table>> {
  return {
    main: participantsTable(treaty),
    years: treatyChart(treaty).twin,
    regions: regionsTable(treaty),
    declarations: declarationsTable(treaty),
    exits: exitsTable(treaty),
    totals: totalsTable(treaty),
    conflicts: conflictsTable(treaty),
    submissions: submissionsTable(treaty),
    complaints: complaintsTable(treaty),
  };
}

/** States parties over time; its twin is the table `years`. */
export function treatyChart({ release, instrument, asOf, values, words }: TreatyRequest): Chart {
  const { index } = release;
  return partiesChart({ index, code: instrument.code, asOf, release: values.release, words });
}
