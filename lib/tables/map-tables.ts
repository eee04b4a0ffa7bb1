import { type MapView, mapView } from "#lib/map/map-view";
import {
  type MapParameters,
  type MapRequest,
  mapRequest,
  mapSpecification,
  mapTitle,
} from "#lib/tables/map/map-request";
import { mapColumns, mapTable } from "#lib/tables/map/map-table";
import type { PageTables } from "#lib/tables/page-tables";

/** The map of the world or of a region, and its States as a list (`main`). */
export const mapTables: PageTables<null, MapParameters, "main"> = {
  specification: mapSpecification,
  columns: { main: mapColumns },
  tables(request) {
    const map = mapRequest(request);
    return { main: mapTable(map, viewOf(map)) };
  },
  pictures(request) {
    const map = mapRequest(request);
    const isNumber = map.instrument === null;
    const view = viewOf(map);
    return { main: { kind: "map", title: mapTitle(map, "picture"), isNumber, view } };
  },
};

/** The map that the request asks for. */
export function viewOf(map: MapRequest): MapView {
  return mapView({ ...map, countries: map.release.index.facts.countries });
}
