import { regionName } from "#lib/i18n/label-in";
import { nameIn } from "#lib/i18n/names";
import { fillInWords } from "#lib/map/fill-words";
import type { MapEntry } from "#lib/map/map-entry";
import type { MapView } from "#lib/map/map-view";
import { type Cell, count, missing, type Row, type Table, value } from "#lib/table/table";
import { type MapRequest, mapTitle } from "#lib/tables/map/map-request";
import { sourceIdsCell } from "#lib/tables/source-cell";
import { stateAddress, toldCell } from "#lib/tables/state/state-request";
import { type PlannedColumn, plannedTable } from "#lib/tables/table-plan";

const statusPlan: readonly PlannedColumn[] = [
  ["state"],
  ["region"],
  ["status"],
  ["act"],
  ["date", "date"],
  ["drawn"],
  ["sources", "text", "hidden"],
  ["iso3", "text", "hidden"],
];

const numberPlan: readonly PlannedColumn[] = [
  ["state"],
  ["region"],
  ["parties", "number"],
  ["class"],
  ["drawn"],
  ["iso3", "text", "hidden"],
];

/** The columns of either list. */
export const mapColumns: readonly string[] = [
  ...new Set([...statusPlan, ...numberPlan].map(([id]) => id)),
];

/** The States on the map and beside it, one a row, with what their fill says. */
export function mapTable(request: MapRequest, view: MapView): Table {
  const { instrument, values, words } = request;
  const { only } = values;
  const title = mapTitle(request, "list");
  return plannedTable({
    id: "map-states",
    title: only === null ? title : `${title}: ${fillInWords(only, words)}`,
    plan: instrument === null ? numberPlan : statusPlan,
    labels: "map.columns",
    words,
    rows: request.entries.flatMap((entry, place) =>
      only === null || entry.fill === only ? [mapRow(request, view, entry, place)] : [],
    ),
  });
}

function mapRow(request: MapRequest, view: MapView, entry: MapEntry, place: number): Row {
  const { words, pins, instrument } = request;
  const { iso3, unSubregion } = entry.country;
  const subregion = unSubregion === null ? null : regionName(words.locale, unSubregion);
  return {
    id: iso3,
    cells: {
      state: value(nameIn(words.locale, entry.country), { href: stateAddress({ iso3, pins }) }),
      iso3: value(iso3),
      region: toldCell(subregion, words("treaty.noRegion")),
      drawn: value(words(`map.drawn.${howDrawn(view, iso3)}`)),
      ...(instrument === null ? numberCells(request, entry) : statusCells(request, entry, place)),
    },
  };
}

/** A State may have both an area too small to be seen and a dot. */
export function howDrawn({ shapes, dots }: MapView, iso3: string): "dot" | "area" | "beside" {
  if (dots.some((dot) => dot.iso3 === iso3)) return "dot";
  return shapes.some((shape) => shape.iso3 === iso3) ? "area" : "beside";
}

function numberCells({ pins, words }: MapRequest, entry: MapEntry): Record<string, Cell> {
  const { iso3 } = entry.country;
  const number = Number(entry.label);
  const href = stateAddress({ iso3, pins }, { query: { status: "party" }, hash: "status" });
  return {
    parties: count(number, number === 0 ? {} : { href }),
    class: value(fillInWords(entry.fill, words)),
  };
}

function statusCells(
  { participants, instrument, pins, words }: MapRequest,
  { country: { iso3 } }: MapEntry,
  place: number,
): Record<string, Cell> {
  const status = participants[place]?.cell.status;
  if (status === undefined || instrument === null) throw new Error(`No status for ${iso3}.`);
  const { act } = status;
  const left = status.status === "none" && act !== null;
  const noAct = missing(words("treaty.noAct"));
  return {
    status: value(words(left ? "treaty.left" : `marks.${status.status}`), {
      mark: status.status,
      href: stateAddress({ iso3, pins }, { code: instrument.code }),
    }),
    act: act === null ? noAct : value(words(`marks.acts.${act.act}`)),
    date: act === null ? noAct : value(act.date),
    sources: act === null ? noAct : sourceIdsCell(act.sourceIds, words),
  };
}
