import type { Declaration } from "#data/ratification/declarations.schema";
import {
  type ChangesParameters,
  changeScope,
  changesSpecification,
} from "#lib/changes/change-scope";
import { type Change, changesOf } from "#lib/changes/changes";
import { labelIn } from "#lib/i18n/label-in";
import { stateName } from "#lib/i18n/names";
import { saidIn } from "#lib/i18n/said-in";
import { type Cell, count, missing, type Row, type Table, value } from "#lib/table/table";
import { addressOfDocument } from "#lib/tables/document-tables";
import type { PageTables, TableRequest } from "#lib/tables/page-tables";
import { saidCell } from "#lib/tables/said-cell";
import { sourceIdsCell } from "#lib/tables/source-cell";
import {
  instrumentCell,
  pinsOf,
  type StateRequest,
  stateAddress,
} from "#lib/tables/state/state-request";
import { entryCells } from "#lib/tables/state/timeline-table";
import { columnIds, type PlannedColumn, plannedTable } from "#lib/tables/table-plan";

const plan: readonly PlannedColumn[] = [
  ["date", "date"],
  ["state"],
  ["kind"],
  ["what"],
  ["details"],
  ["observations", "number"],
  ["instrument", "text", "hidden"],
  ["verification"],
  ["sources"],
];

export type ChangesRequest = TableRequest<null, ChangesParameters>;

/** What is new: acts, texts, reviews and documents of the States and the period asked for, newest first. */
export const changesTables: PageTables<null, ChangesParameters, "main"> = {
  specification: changesSpecification,
  columns: { main: columnIds(plan) },
  tables: (request) => ({ main: changesTable(request) }),
};

function changesTable(request: ChangesRequest): Table {
  const { release, values, asOf, words } = request;
  const scope = changeScope(release.index, values, asOf);
  return plannedTable({
    id: "changes",
    title: words("changes.tableTitle", { from: scope.from, to: scope.to }),
    plan,
    labels: "changes.columns",
    words,
    rows: changesOf(release.index, scope).map((change) => changeRow(request, change)),
  });
}

function changeRow(request: ChangesRequest, change: Change): Row {
  const { release, words, values, asOf } = request;
  const { iso3 } = change;
  const name = stateName(words.locale, release.index, iso3);
  const state: StateRequest = { release, iso3, name, asOf, words, pins: pinsOf(values) };
  return {
    id: change.id,
    cells: {
      date: value(change.date, { sort: change.date.split("/").at(-1) ?? change.date }),
      state: value(name, { href: stateAddress(state) }),
      kind: value(words(`changes.kinds.${change.kind}`)),
      observations: observationsCell(state, change),
      ...tellingCells(state, change),
    },
  };
}

function tellingCells(state: StateRequest, change: Change): Record<string, Cell> {
  return change.kind === "declaration"
    ? declarationCells(state, change.declaration)
    : entryCells(state, change);
}

function declarationCells(state: StateRequest, declaration: Declaration): Record<string, Cell> {
  const { words } = state;
  const { instrument, kind, dateBasis, sourceIds } = declaration;
  const summary = saidIn(words.locale, declaration, "summary");
  const what = words(`country.texts.${kind}`, { instrument });
  const basis =
    dateBasis === null
      ? []
      : [words("changes.dateBasis", { basis: labelIn(words.locale, dateBasis).text })];
  return {
    what: value(what, { href: stateAddress(state, { code: instrument, hash: "declarations" }) }),
    details: saidCell(words.locale, { ...summary, text: [summary.text, ...basis].join(" ") }, ""),
    verification: value(words("changes.byDepositaryText")),
    sources: sourceIdsCell(sourceIds, words),
    instrument: instrumentCell(state, instrument),
  };
}

/** How many observations of the document behind a change are held here, leading to all of them. */
function observationsCell({ release, words }: StateRequest, change: Change): Cell {
  if (change.kind === "act" || change.kind === "declaration") {
    return missing(words("changes.noDocument"));
  }
  const { document } = change;
  if (document === null) return missing(words("changes.textNotHeld"), "text-not-held");
  const held = release.observations.count({ document: document.id });
  if (held === 0) return missing(words("document.nothingHeld"), "text-not-held");
  return count(held, { href: `${addressOfDocument(release.index, document)}#observations` });
}
