import type { Act } from "#data/ratification/acts.schema";
import type { Chart } from "#lib/charts/chart";
import { earliestDay } from "#lib/dates/calendar-date";
import { stateName } from "#lib/i18n/names";
import { statusEntry } from "#lib/map/map-entry";
import { type MapView, mapView } from "#lib/map/map-view";
import { excerpt, type SheetCell, type SheetList, shortened } from "#lib/sheet/sheet";
import { type SheetSources, sheetSources } from "#lib/sheet/sheet-sources";
import type { TableRequest } from "#lib/tables/page-tables";
import {
  dossierAddress,
  participantsAddress,
  type TreatyRequest,
  treatyRequest,
  treatySpecification,
} from "#lib/tables/treaty/treaty-request";
import { tablesOfTreaty, treatyChart } from "#lib/tables/treaty-tables";
import { countStatuses, type StatusCounts } from "#lib/treaty/status-counts";
import { treatyAddress } from "#lib/treaty/treaty-address";
import { readParameters } from "#lib/url/parameters";
import type { CommonParameters } from "#lib/url/scope-parameters";

/** All that stands on the one page about an instrument; each part is the beginning of a list on its page. */
export type TreatySheet = Readonly<{
  treaty: TreatyRequest;
  counts: StatusCounts;
  /** How many texts are on record: reservations, declarations, objections. */
  declarations: number;
  map: MapView;
  /** `null` before the instrument was adopted. */
  chart: Chart | null;
  regions: SheetList;
  acts: SheetList;
  procedures: SheetList;
  sources: SheetSources;
}>;

type Request = TableRequest<Readonly<{ code: string }>, CommonParameters>;

const most = { acts: 8, procedures: 6, sources: 4 } as const;

/** The sheet of an instrument on the day asked for; `null` where there is no such instrument. */
export function treatySheet(request: Request): TreatySheet | null {
  const { release, words } = request;
  const { values: unasked } = readParameters(treatySpecification(release.index), {});
  const treaty = treatyRequest({ ...request, values: { ...unasked, ...request.values } });
  if (treaty === null) return null;
  const tables = tablesOfTreaty(treaty);
  const { countries } = release.index.facts;
  const entries = treaty.participants.map((participant) => statusEntry(participant, words));
  return {
    treaty,
    counts: countStatuses(treaty.participants.map(({ cell }) => cell)),
    declarations: tables.declarations.rows.length,
    map: mapView({ entries, region: null, countries, words }),
    chart: treaty.asOf < treaty.instrument.adoptedOn ? null : treatyChart(treaty),
    regions: regionsList(treaty, tables),
    acts: actsList(treaty),
    procedures: proceduresList(treaty, tables),
    sources: sheetSources(release.index, [tables.main], most.sources),
  };
}

type Tables = ReturnType<typeof tablesOfTreaty>;

/** For each region how many are parties, and how many States are missing. */
function regionsList({ words, ...treaty }: TreatyRequest, { regions }: Tables): SheetList {
  const rows = regions.rows.map(({ cells }): SheetCell[] => {
    const [all, parties] = [Number(textOf(cells.participants)), Number(textOf(cells.parties))];
    const missing = all - parties;
    return [
      { text: textOf(cells.region) },
      { text: `${parties} / ${all}` },
      missing === 0 ? { text: "0", absent: true } : { text: String(missing) },
    ];
  });
  return {
    id: "regions",
    title: words("sheet.regions"),
    heads: [words("sheet.region"), words("sheet.partiesOf"), words("sheet.missing")],
    rows,
    rest: restOf(rows.length, rows.length, participantsAddress(treaty, {})),
  };
}

function textOf(cell: Tables["regions"]["rows"][number]["cells"][string] | undefined): string {
  return cell?.kind === "value" ? cell.text : "";
}

/** The newest acts by any State. */
function actsList(treaty: TreatyRequest): SheetList {
  const { release, instrument, asOf, words } = treaty;
  const { index } = release;
  const all = index.facts.acts
    .filter((act) => act.instrument === instrument.code && earliestDay(act.date) <= asOf)
    .toSorted(newestFirst);
  return {
    id: "acts",
    title: words("sheet.acts"),
    heads: [words("sheet.date"), words("sheet.state"), words("sheet.act")],
    rows: all.slice(0, most.acts).map((act): SheetCell[] => [
      { text: act.date },
      {
        text: shortened(stateName(words.locale, index, act.iso3), 34),
        href: dossierAddress(treaty, act.iso3),
      },
      { text: words(`marks.acts.${act.act}`) },
    ]),
    rest: restOf(all.length, most.acts, participantsAddress(treaty, {})),
  };
}

function newestFirst(a: Act, b: Act): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return a.iso3 < b.iso3 ? -1 : 1;
}

function proceduresList({ words, ...treaty }: TreatyRequest, { complaints }: Tables): SheetList {
  return excerpt({
    id: "procedures",
    title: words("sheet.procedures"),
    table: complaints,
    columns: [
      ["procedure", 60],
      ["type", 34],
      ["acceptedBy", 30],
    ],
    most: most.procedures,
    href: treatyAddress(treaty.instrument.code, treaty.pins, "complaints"),
  });
}

function restOf(all: number, shown: number, href: string) {
  return all > shown ? { count: all - shown, href } : null;
}
