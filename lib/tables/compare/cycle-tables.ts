import type { InstrumentCode } from "#data/vocabulary";
import {
  type CycleComparison,
  type CycleRow,
  type CycleSide,
  compareCycles,
} from "#lib/compare/cycle-comparison";
import type { Coverage } from "#lib/coverage/coverage";
import { followUpLedger } from "#lib/follow-up/ledger";
import type { LedgerEntry } from "#lib/follow-up/ledger-entry";
import { nameIn } from "#lib/i18n/names";
import type { Observation } from "#lib/observations/observation";
import { cycleToken } from "#lib/reporting/observation-cycle";
import {
  type Cell,
  type Column,
  count,
  missing,
  type Row,
  type Table,
  value,
} from "#lib/table/table";
import {
  type ComparedState,
  type CompareRequest,
  requestOf,
} from "#lib/tables/compare/compare-request";
import { observationsWith } from "#lib/tables/compare/passages-table";
import { documentsTable } from "#lib/tables/state/document-tables";
import { ledgerTable } from "#lib/tables/state/follow-up-ledger-table";
import { gradesTable } from "#lib/tables/state/follow-up-tables";
import { reportingTable } from "#lib/tables/state/reporting-tables";
import { type StateRequest, stateAddress } from "#lib/tables/state/state-request";

/** What the tables of two cycles are made from. */
export type CyclesRequest = Readonly<{
  request: CompareRequest;
  state: StateRequest;
  instrument: InstrumentCode;
  comparison: CycleComparison;
  /** The rights shown: all of the instrument, the one asked for, or those recorded in one cycle only. */
  rows: readonly CycleRow[];
}>;

/** Makes the comparison of two cycles ready; `null` where the address asks for none. */
export function cyclesRequest(request: CompareRequest): CyclesRequest | null {
  const { scope, release, asOf, values, words } = request;
  if (scope.kind !== "cycles") return null;
  const { instrument, cycles, state: country } = scope;
  const state: ComparedState = { iso3: country.iso3, name: nameIn(words.locale, country) };
  const asked = { iso3: country.iso3, instrument, cycles, asOf };
  const comparison = compareCycles(release, asked);
  return {
    request,
    state: requestOf(request, state),
    instrument,
    comparison,
    rows: comparison.rows.filter(
      ({ right, cells: [first, second] }) =>
        (values.right === null || right.id === values.right) &&
        (values.differ === null || first.state !== second.state),
    ),
  };
}

export const cycleRightsColumns = ["right", "first", "second", "verdict"] as const;

/** "Kazakhstan, CCPR, cycles 2 and 3", and the day. */
export function cyclesTitle(
  key: string,
  { request, state, instrument, comparison }: CyclesRequest,
) {
  const [first, second] = comparison.sides;
  return request.words(`compare.titles.${key}`, {
    state: state.name,
    instrument,
    first: first.cycle,
    second: second.cycle,
    asOf: request.asOf,
  });
}

/** Rights by the two cycles: how many observations each has, or why none, and where something is recorded. */
export function cycleRightsTable(cycles: CyclesRequest): Table {
  const { request, comparison } = cycles;
  const { words } = request;
  const [first, second] = comparison.sides;
  return {
    id: "cycle-rights",
    title: cyclesTitle("cycle-rights", cycles),
    columns: [
      { id: "right", label: words("compare.columns.right"), kind: "text" },
      sideColumn("first", first, request),
      sideColumn("second", second, request),
      { id: "verdict", label: words("compare.columns.verdict"), kind: "text" },
    ],
    rows: cycles.rows.map((row) => rightRow(cycles, row)),
  };
}

function sideColumn(
  id: string,
  { cycle, documentsHeld }: CycleSide,
  { words }: CompareRequest,
): Column {
  const label = words("compare.cycleWithHeld", { cycle, count: documentsHeld });
  return { id, label, kind: "mark" };
}

function rightRow(cycles: CyclesRequest, { right, cells, verdict }: CycleRow): Row {
  const { request, comparison } = cycles;
  const [first, second] = comparison.sides;
  return {
    id: right.id,
    cells: {
      right: value(nameIn(request.words.locale, right), { href: `/rights/${right.id}` }),
      first: coverageCell(cycles, right.id, first, cells[0]),
      second: coverageCell(cycles, right.id, second, cells[1]),
      verdict: value(verdictInWords(request, comparison, verdict, cells)),
    },
  };
}

function coverageCell(
  { request, state, instrument }: CyclesRequest,
  right: string,
  { cycle }: CycleSide,
  coverage: Coverage,
): Cell {
  const { words } = request;
  if (coverage.state === "recorded") {
    const query = { rights: right, cycles: cycleToken({ instrument, cycle }) };
    const href = stateAddress(state, { query, hash: "observations" });
    return count(coverage.count, { mark: "recorded", href });
  }
  return missing(words(`compare.cycleMeans.${coverage.state}`), coverage.state);
}

/** Where it is recorded; where only once, what the silence of the other cycle is worth. */
export function verdictInWords(
  { words }: Pick<CompareRequest, "words">,
  { sides: [first, second] }: CycleComparison,
  verdict: CycleRow["verdict"],
  [inFirst, inSecond]: CycleRow["cells"],
): string {
  const mark = (coverage: Coverage) => words(`marks.${coverage.state}`);
  switch (verdict) {
    case "both":
      return words("compare.verdicts.both");
    case "first-only":
      return words("compare.verdicts.one", {
        cycle: first.cycle,
        other: second.cycle,
        state: mark(inSecond),
      });
    case "second-only":
      return words("compare.verdicts.one", {
        cycle: second.cycle,
        other: first.cycle,
        state: mark(inFirst),
      });
    case "neither":
      return words("compare.verdicts.neither");
  }
}

/** The passages of both cycles on the rights shown, one a row, the earlier cycle first. */
export function cyclePassagesTable(cycles: CyclesRequest): Table {
  const { request, rows, comparison } = cycles;
  const onRights = new Set(rows.flatMap(({ observations }) => observations.flat()));
  const isShown = request.values.right === null && request.values.differ === null;
  const observations = comparison.sides
    .flatMap((side) => side.observations)
    .filter((observation) => isShown || onRights.has(observation));
  return observationsWith(["cycle", "date"], ["state", "committee", "year"], {
    id: "cycle-passages",
    title: cyclesTitle("cycle-passages", cycles),
    observations,
    request,
  });
}

export function cycleDocumentsTable(cycles: CyclesRequest): Table {
  const { state, comparison } = cycles;
  const documents = comparison.sides.flatMap((side) => side.documents);
  const table = documentsTable(state, cyclesTitle("cycle-documents", cycles), documents);
  return { ...table, id: "cycle-documents" };
}

export function cycleReportsTable(cycles: CyclesRequest): Table {
  const { state, comparison } = cycles;
  const reports = comparison.sides.flatMap(({ report }) => (report === null ? [] : [report]));
  const table = reportingTable(state, cyclesTitle("cycle-reports", cycles), reports);
  return { ...table, id: "cycle-reports" };
}

/** The follow-up ledger of the documents of the two cycles. */
export function cycleFollowUpTable(cycles: CyclesRequest): Table {
  const { request, state } = cycles;
  const entries = followUpLedger(request.release, state.iso3, request.asOf).filter((entry) =>
    isOfCycles(entry, cycles),
  );
  return ledgerTable(state, cyclesTitle("follow-up", cycles), entries);
}

/** By the cycle of the document; an assessment without a document held by the symbol that it names. */
function isOfCycles({ document, symbol }: LedgerEntry, cycles: CyclesRequest): boolean {
  if (document === null) return symbol !== null && symbolsOf(cycles).has(symbol);
  return cycles.comparison.sides.some((side) => side.documents.includes(document));
}

/** How the committee graded those replies. */
export function cycleGradesTable(cycles: CyclesRequest): Table {
  const { request, state } = cycles;
  const rows = request.release.index.facts.gradesFound.filter(
    (row) => row.iso3 === state.iso3 && symbolsOf(cycles).has(row.documentSymbol ?? ""),
  );
  return gradesTable(state, cyclesTitle("grades", cycles), rows);
}

function symbolsOf({ comparison }: CyclesRequest): ReadonlySet<string> {
  const symbols = comparison.sides.flatMap(({ documents, observations }) => [
    ...documents.map(({ symbol }) => symbol),
    ...observations.map(({ symbol }: Observation) => symbol),
  ]);
  return new Set(symbols.filter((symbol) => symbol !== null));
}
