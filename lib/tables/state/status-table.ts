import { type InstrumentCode, instrumentCodes } from "#data/vocabulary";
import { fullNameIn } from "#lib/i18n/names";
import { type RatificationCell, ratificationCell } from "#lib/ratification/cell";
import { treatyRules } from "#lib/ratification/treaty-rules";
import { type Cell, count, missing, type Row, type Table, value } from "#lib/table/table";
import { sourceIdsCell } from "#lib/tables/source-cell";
import {
  instrumentCell,
  type StateRequest,
  stateAddress,
  toldCell,
} from "#lib/tables/state/state-request";
import { type PlannedColumn, plannedTable } from "#lib/tables/table-plan";

export const statusPlan: readonly PlannedColumn[] = [
  ["instrument"],
  ["status"],
  ["act"],
  ["actDate", "date"],
  ["signed", "date"],
  ["entryIntoForce", "date"],
  ["inForce"],
  ["reservations", "number"],
  ["sources"],
  ["currentTo", "date"],
  ["fullName", "text", "hidden"],
  ["precision", "text", "hidden"],
  ["rule", "text", "hidden"],
  ["leavesOn", "date", "hidden"],
  ["actNote", "text", "hidden"],
  ["actAsOf", "date", "hidden"],
];

export type StatusChoice = RatificationCell["status"]["status"];

/** Where the State stands under each of the eighteen instruments; `only` keeps one status. */
export function statusTable(request: StateRequest, only: StatusChoice | null): Table {
  const { release, iso3, name, asOf, words } = request;
  const cells = instrumentCodes
    .map((code) => ratificationCell(release.index, iso3, code, asOf))
    .filter(({ status }) => only === null || status.status === only);
  const chosen = only === null ? "all" : only;
  return plannedTable({
    id: "status",
    title: words(`country.titles.status.${chosen}`, { name, asOf }),
    plan: statusPlan,
    labels: "country.columns",
    words,
    rows: cells.map((cell) => statusRow(request, cell)),
  });
}

function statusRow(request: StateRequest, cell: RatificationCell): Row {
  const { status, instrument } = cell;
  const { words, release } = request;
  const facts = release.index.instrument(instrument);
  const { dataCurrentTo } = facts;
  return {
    id: instrument,
    cells: {
      instrument: instrumentCell(request, instrument),
      fullName: value(fullNameIn(words.locale, facts)),
      status: value(words(`marks.${status.status}`), { mark: status.status }),
      ...actCells(cell, request),
      ...forceCells(cell, request),
      reservations: reservationsCell(cell, request),
      rule: value(treatyRules[instrument].entryIntoForce.article),
      currentTo: value(dataCurrentTo),
    },
  };
}

function actCells({ status }: RatificationCell, { words }: StateRequest): Record<string, Cell> {
  const { act, signature } = status;
  const noAct = words("country.noAct");
  return {
    act: act === null ? missing(noAct) : value(words(`marks.acts.${act.act}`)),
    actDate: toldCell(act?.date ?? null, noAct),
    precision: act === null ? missing(noAct) : value(words(`country.precisions.${act.precision}`)),
    signed: toldCell(signature?.date ?? null, words("country.notSigned")),
    actNote: toldCell(act?.note ?? null, words("country.noNote")),
    actAsOf: toldCell(act?.asOf ?? null, noAct),
    sources: act === null ? missing(noAct) : sourceIdsCell(act.sourceIds, words),
  };
}

function forceCells(cell: RatificationCell, { words }: StateRequest): Record<string, Cell> {
  const { status } = cell;
  if (status.status !== "party") {
    const because = missing(words(notBoundReason(cell)));
    return { entryIntoForce: because, inForce: because, leavesOn: because };
  }
  const { entryIntoForce: entry, inForce, leavesOn } = status;
  return {
    entryIntoForce:
      entry.kind === "day"
        ? value(entry.on, { note: words("country.byRule", { rule: entry.rule }) })
        : missing(words(`country.entryNotKnown.${entry.because}`)),
    inForce: value(words(`country.inForce.${inForce === null ? "not-known" : inForce}`)),
    leavesOn: toldCell(leavesOn, words("country.notLeaving")),
  };
}

function notBoundReason({ status }: RatificationCell): string {
  if (status.status === "signatory") return "country.signedOnly";
  return status.act === null ? "country.noAct" : "country.hasLeft";
}

/**
 * Leads to exactly the texts counted. Of some texts on file nobody read the kind (a reservation may be among them), so
 * that "none" would be too much.
 */
function reservationsCell(cell: RatificationCell, request: StateRequest): Cell {
  const { status, reservations, instrument } = cell;
  if (status.status !== "party") return missing(request.words("country.notBound"));
  if (reservations.length > 0) {
    return count(reservations.length, { href: limitingTexts(request, instrument) });
  }
  const unread = textsOfUnreadKind(request, instrument);
  if (unread === 0) return missing(request.words("country.noReservation"));
  return missing(request.words("country.textsNotRead", { count: unread }));
}

function textsOfUnreadKind({ release, iso3, asOf }: StateRequest, code: InstrumentCode): number {
  return release.index
    .declarationsOf(iso3, code)
    .filter(({ kind }) => kind === "text-on-file" || kind === "note-only")
    .filter(({ date }) => (date ?? asOf) <= asOf).length;
}

function limitingTexts(request: StateRequest, code: InstrumentCode): string {
  const query = { texts: "limiting" };
  return stateAddress(request, { code, query, hash: "declarations" });
}
