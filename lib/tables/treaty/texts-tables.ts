import type { Act } from "#data/ratification/acts.schema";
import type { Conflict } from "#data/ratification/conflicts.schema";
import type { Declaration } from "#data/ratification/declarations.schema";
import { earliestDay } from "#lib/dates/calendar-date";
import { stateName } from "#lib/i18n/names";
import { denunciationEffect } from "#lib/ratification/entry-into-force";
import { treatyRules } from "#lib/ratification/treaty-rules";
import { type Cell, missing, type Row, type Table, value } from "#lib/table/table";
import { sourceIdsCell } from "#lib/tables/source-cell";
import { toldCell } from "#lib/tables/state/state-request";
import { type PlannedColumn, plannedTable } from "#lib/tables/table-plan";
import { statesInWords } from "#lib/tables/treaty/participants-title";
import { dossierAddress, type TreatyRequest } from "#lib/tables/treaty/treaty-request";
import { statesAskedFor } from "#lib/treaty/participants";

export const exitsPlan: readonly PlannedColumn[] = [
  ["state"],
  ["act"],
  ["notified", "date"],
  ["effect", "date"],
  ["clause"],
  ["statusNow"],
  ["note"],
  ["sources"],
  ["sourceDay", "date", "hidden"],
];

export const exitActs: readonly Act["act"][] = ["denunciation", "withdrawal-attempt"];

/** Denunciations, and the attempted withdrawal that changed nothing, by the day asked for. */
export function exitsTable(request: TreatyRequest): Table {
  const { release, instrument, asOf, words } = request;
  const exits = release.index.facts.acts.filter(
    ({ instrument: code, act, date }) =>
      code === instrument.code && exitActs.includes(act) && earliestDay(date) <= asOf,
  );
  return plannedTable({
    id: "exits",
    title: words("treaty.titles.exits", { name: instrument.shortName, asOf }),
    plan: exitsPlan,
    labels: "treaty.columns",
    words,
    rows: exits.map((act) => exitRow(request, act)),
  });
}

function exitRow(request: TreatyRequest, act: Act): Row {
  const { instrument, participants, words } = request;
  const status = participants.find(({ country }) => country.iso3 === act.iso3)?.cell.status.status;
  const clause = treatyRules[instrument.code].denunciation?.article ?? null;
  const effect = act.act === "denunciation" ? denunciationEffect(act) : null;
  return {
    id: `${act.iso3}-${act.date}`,
    cells: {
      state: stateCell(request, act.iso3),
      act: value(words(`marks.acts.${act.act}`)),
      notified: value(act.date),
      effect: toldCell(effect, words("treaty.noEffect")),
      clause: toldCell(clause, words("treaty.noClause")),
      statusNow:
        status === undefined
          ? missing(words("treaty.noAct"))
          : value(words(`marks.${status}`), { mark: status }),
      note: toldCell(act.note, words("treaty.noNote")),
      sources: sourceIdsCell(act.sourceIds, words),
      sourceDay: value(act.asOf),
    },
  };
}

export const declarationsPlan: readonly PlannedColumn[] = [
  ["state"],
  ["kind"],
  ["summary"],
  ["date", "date"],
  ["dateBasis"],
  ["sources"],
  ["iso3", "text", "hidden"],
];

/** Reservations, declarations, objections and notices of the States asked for, by the day asked for or undated. */
export function declarationsTable(request: TreatyRequest): Table {
  const { instrument, asOf, words } = request;
  const name = instrument.shortName;
  const states = statesInWords(request);
  return plannedTable({
    id: "declarations",
    title:
      states === ""
        ? words("treaty.titles.declarations", { name, asOf })
        : words("treaty.titles.declarationsOf", { name, asOf, states }),
    plan: declarationsPlan,
    labels: "treaty.columns",
    words,
    rows: declarationsAskedFor(request).map((text, place) => declarationRow(request, text, place)),
  });
}

/** The texts of that table, in its order before it is arranged. */
export function declarationsAskedFor(request: TreatyRequest): readonly Declaration[] {
  const { release, instrument, asOf, values, participants } = request;
  const states = statesAskedFor(release.index, values);
  const order = new Map(participants.map(({ country }, place) => [country.iso3, place]));
  return release.index.facts.declarations
    .filter(
      ({ instrument: code, iso3, date }) =>
        code === instrument.code && (date ?? asOf) <= asOf && (states?.has(iso3) ?? true),
    )
    .toSorted((a, b) => (order.get(a.iso3) ?? 0) - (order.get(b.iso3) ?? 0));
}

function declarationRow(request: TreatyRequest, text: Declaration, place: number): Row {
  const { words } = request;
  const { iso3, kind, summaryEn, date, dateBasis, sourceIds } = text;
  return {
    id: `${iso3}-${kind}-${place}`,
    cells: {
      state: stateCell(request, iso3),
      iso3: value(iso3),
      kind: value(words(`country.texts.${kind}`, { instrument: request.instrument.code })),
      summary: value(summaryEn),
      date: toldCell(date, words("treaty.noDate")),
      dateBasis: toldCell(dateBasis, words("treaty.noDate")),
      sources: sourceIdsCell(sourceIds, words),
    },
  };
}

export const conflictsPlan: readonly PlannedColumn[] = [
  ["state"],
  ["sourceA"],
  ["sourceB"],
  ["resolution"],
  ["why"],
];

/** Sources that disagree about this instrument, side by side, with what was settled and why. */
export function conflictsTable(request: TreatyRequest): Table {
  const { release, instrument, words } = request;
  const conflicts = release.index.facts.conflicts.filter(
    (conflict) => conflict.instrument === instrument.code,
  );
  return plannedTable({
    id: "conflicts",
    title: words("treaty.titles.conflicts", { name: instrument.shortName }),
    plan: conflictsPlan,
    labels: "treaty.columns",
    words,
    rows: conflicts.map((conflict, place) => conflictRow(request, conflict, place)),
  });
}

function conflictRow(request: TreatyRequest, conflict: Conflict, place: number): Row {
  const { iso3, sourceASays, sourceBSays, resolution, why } = conflict;
  return {
    id: `${iso3}-${place}`,
    cells: {
      state: iso3 === "*" ? value(request.words("treaty.allStates")) : stateCell(request, iso3),
      sourceA: value(sourceASays),
      sourceB: value(sourceBSays),
      resolution: value(resolution),
      why: value(why),
    },
  };
}

/** A State, leading to its dossier under the instrument. */
function stateCell(request: TreatyRequest, iso3: string): Cell {
  const name = stateName(request.words.locale, request.release.index, iso3);
  return value(name, { href: dossierAddress(request, iso3) });
}
