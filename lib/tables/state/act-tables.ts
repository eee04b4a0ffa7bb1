import type { Act } from "#data/ratification/acts.schema";
import type { Conflict } from "#data/ratification/conflicts.schema";
import type { Declaration } from "#data/ratification/declarations.schema";
import { denunciationEffect, entryIntoForce } from "#lib/ratification/entry-into-force";
import { type Cell, missing, type Row, type Table, value } from "#lib/table/table";
import { sourceIdsCell } from "#lib/tables/source-cell";
import { instrumentCell, type StateRequest, toldCell } from "#lib/tables/state/state-request";
import { type PlannedColumn, plannedTable } from "#lib/tables/table-plan";

export const actsPlan: readonly PlannedColumn[] = [
  ["date", "date"],
  ["instrument"],
  ["act"],
  ["effectiveOn", "date"],
  ["note"],
  ["sources"],
  ["precision", "text", "hidden"],
  ["asOf", "date", "hidden"],
];

/** Every act given, one a row. */
export function actsTable(request: StateRequest, title: string, acts: readonly Act[]): Table {
  const { words } = request;
  return plannedTable({
    id: "acts",
    title,
    plan: actsPlan,
    labels: "country.columns",
    words,
    rows: acts.map((act) => actRow(request, act)),
  });
}

/** Names a row of a State's acts. */
export function actRowId({ instrument, act, date }: Act): string {
  return `${instrument}-${act}-${date}`;
}

function actRow(request: StateRequest, act: Act): Row {
  const { words } = request;
  return {
    id: actRowId(act),
    cells: {
      date: value(act.date),
      instrument: instrumentCell(request, act.instrument),
      act: value(words(`marks.acts.${act.act}`)),
      effectiveOn: effectCell(act, request),
      note: toldCell(act.note, words("country.noNote")),
      sources: sourceIdsCell(act.sourceIds, words),
      precision: value(words(`country.precisions.${act.precision}`)),
      asOf: value(act.asOf),
    },
  };
}

/** The day from which an act has its effect: entry into force for a consent, the end for a denunciation. */
function effectCell(act: Act, { words, release }: StateRequest): Cell {
  if (act.act === "withdrawal-attempt") return missing(words("country.noEffect"));
  if (act.act === "signature") return missing(words("country.doesNotBind"));
  if (act.act === "denunciation") {
    return toldCell(denunciationEffect(act), words("country.noEffect"));
  }
  const entry = entryIntoForce(release.index.instrument(act.instrument), act);
  return entry.kind === "day"
    ? value(entry.on, { note: words("country.byRule", { rule: entry.rule }) })
    : missing(words(`country.entryNotKnown.${entry.because}`));
}

export const declarationsPlan: readonly PlannedColumn[] = [
  ["instrument"],
  ["text"],
  ["summary"],
  ["date", "date"],
  ["dateBasis"],
  ["sources"],
];

/** Reservations, declarations, objections and notices, one a row. */
export function declarationsTable(
  request: StateRequest,
  title: string,
  declarations: readonly Declaration[],
): Table {
  const { words } = request;
  return plannedTable({
    id: "declarations",
    title,
    plan: declarationsPlan,
    labels: "country.columns",
    words,
    rows: declarations.map((text, position) => declarationRow(request, text, position)),
  });
}

function declarationRow(request: StateRequest, text: Declaration, position: number): Row {
  const { words } = request;
  const { instrument, kind, summaryEn, date, dateBasis, sourceIds } = text;
  return {
    id: `${instrument}-${kind}-${position}`,
    cells: {
      instrument: instrumentCell(request, instrument),
      text: value(words(`country.texts.${kind}`, { instrument })),
      summary: value(summaryEn),
      date: toldCell(date, words("country.noDate")),
      dateBasis: toldCell(dateBasis, words("country.noDate")),
      sources: sourceIdsCell(sourceIds, words),
    },
  };
}

export const conflictsPlan: readonly PlannedColumn[] = [
  ["instrument"],
  ["sourceA"],
  ["sourceB"],
  ["resolution"],
  ["why"],
];

/** Sources that disagree about this State, side by side, with what was settled and why. */
export function conflictsTable(
  request: StateRequest,
  title: string,
  conflicts: readonly Conflict[],
): Table {
  const { words } = request;
  return plannedTable({
    id: "conflicts",
    title,
    plan: conflictsPlan,
    labels: "country.columns",
    words,
    rows: conflicts.map((conflict, position) => ({
      id: `${conflict.instrument}-${position}`,
      cells: {
        instrument: instrumentCell(request, conflict.instrument),
        sourceA: value(conflict.sourceASays),
        sourceB: value(conflict.sourceBSays),
        resolution: value(conflict.resolution),
        why: value(conflict.why),
      },
    })),
  });
}
