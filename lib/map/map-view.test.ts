import { geoContains } from "d3-geo";
import { describe, expect, test } from "vitest";
import { type InstrumentCode, instrumentCodes } from "#data/vocabulary";
import { atlasAreas } from "#lib/map/atlas";
import { numberFill, type StateFill } from "#lib/map/map-entry";
import type { MapView } from "#lib/map/map-view";
import { statePoints } from "#lib/map/state-points.data";
import { statusOn } from "#lib/ratification/status";
import { regionsOf } from "#lib/regions/region";
import { bundledRelease, englishWords as words } from "#lib/tables/fixtures/bundled-release";
import { type MapParameters, mapRequest } from "#lib/tables/map/map-request";
import { howDrawn, mapTable } from "#lib/tables/map/map-table";
import { viewOf } from "#lib/tables/map-tables";

const release = bundledRelease();
const { index } = release;
const { countries } = index.facts;
const regions = regionsOf(index.facts).map(({ id }) => id);

function mapOf(values: Partial<MapParameters>, asOf = "2026-02-03") {
  const chosen = { instrument: null, region: null, only: null, asOf, release: null, ...values };
  const request = mapRequest({ release, path: null, values: chosen, asOf, words });
  const view = viewOf(request);
  return { request, view, table: mapTable(request, view) };
}

/** Everyone whom the map shows, by how: in an area, as a dot, beside it. */
function shownBy({ shapes, dots, beside }: MapView): ReadonlySet<string> {
  const drawn = [...shapes, ...dots].flatMap(({ iso3 }) => iso3 ?? []);
  return new Set([...drawn, ...beside.map(({ country }) => country.iso3)]);
}

describe("nobody is lost", () => {
  test.each(regions)("%s: every member is on the map or beside it", (region) => {
    const { request, view, table } = mapOf({ region });
    const members = regionsOf(index.facts).find(({ id }) => id === region)?.members ?? [];
    expect([...shownBy(view)].sort()).toEqual([...members].sort());
    expect(request.entries).toHaveLength(members.length);
    expect(table.rows.map(({ id }) => id).sort()).toEqual([...members].sort());
  });

  test("of the 198 only the European Union stands beside the map", () => {
    const { view } = mapOf({ instrument: "CRPD" });
    expect(view.beside.map(({ country, said }) => [country.iso3, said])).toEqual([
      // The depositary's page of the CRPD: European Union, 23 December 2010, formal confirmation.
      ["EUE", "State party by formal confirmation, 2010-12-23"],
    ]);
  });

  test("every State with a code in the M49 list has a place on the globe", () => {
    const without = countries.filter(({ m49 }) => m49 === null || statePoints[m49] === undefined);
    expect(without.map(({ iso3 }) => iso3)).toEqual(["EUE"]);
  });

  test.each(["MLT", "TUV", "VAT", "NRU", "SGP", "ATG"])("%s is a dot on the world", (iso3) => {
    expect(howDrawn(mapOf({}).view, iso3)).toBe("dot");
  });

  test.each(regions)(
    "%s: areas, dots and letters stand within the picture, dots apart",
    (region) => {
      const { width, height, dots, labels, dotRadius } = mapOf({ region, instrument: "CCPR" }).view;
      for (const { x, y } of [...dots, ...labels]) {
        expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
      }
      const touching = dots.flatMap((a, place) =>
        dots
          .slice(place + 1)
          .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < 2 * dotRadius)
          .map((b) => `${a.iso3} ${b.iso3}`),
      );
      expect(touching).toEqual([]);
    },
  );
});

describe("status on the map", () => {
  test.each(instrumentCodes)("%s: each fill is the status of the State on the day", (code) => {
    const asOf = "2023-02-08";
    const { shapes, dots, beside } = mapOf({ instrument: code }, asOf).view;
    const fills = new Map<string, string>([
      ...[...shapes, ...dots].flatMap(({ iso3, fill }) =>
        iso3 === null ? [] : [[iso3, fill] as const],
      ),
      ...beside.map(({ country, fill }) => [country.iso3, fill] as const),
    ]);
    for (const { iso3 } of countries) {
      const status = statusOn(index.instrument(code), index.actsOf(iso3, code), asOf);
      const left = status.status === "none" && status.act !== null;
      expect(fills.get(iso3), iso3).toBe(left ? "left" : status.status);
    }
  });

  test.each([
    // The depositary's page of the first protocol: Belarus denounced with effect from 8 February 2023.
    ["CCPR-OP1", "2023-02-07", "BLR", "party", "A"],
    ["CCPR-OP1", "2023-02-08", "BLR", "left", "W"],
    ["CCPR", "2026-02-03", "KAZ", "party", "R"],
    ["CCPR", "2026-02-03", "CHN", "signatory", "s"],
    ["CCPR", "2026-02-03", "SAU", "none", ""],
  ] as const)("%s on %s: %s is %s, letter “%s”", (code, asOf, iso3, fill, label) => {
    const { entries } = mapOf({ instrument: code }, asOf).request;
    const entry = entries.find(({ country }) => country.iso3 === iso3);
    expect([entry?.fill, entry?.label]).toEqual([fill, label]);
  });

  test("a territory that is no participant carries no status", () => {
    const greenland = mapOf({ instrument: "CCPR" }).view.shapes.filter(({ title }) =>
      title.startsWith("Greenland"),
    );
    expect(greenland.map(({ fill, iso3 }) => [fill, iso3])).toEqual([["no-status", null]]);
  });

  test("in a map of a region its neighbours carry no status either", () => {
    const { shapes } = mapOf({ instrument: "CCPR", region: "central-asia" }).view;
    expect(new Set(shapes.flatMap(({ iso3 }) => iso3 ?? []))).toEqual(
      new Set(["KAZ", "KGZ", "TJK", "TKM", "UZB"]),
    );
    expect(shapes.find(({ title }) => title.startsWith("China"))?.fill).toBe("outside");
  });
});

describe("a number of the legend is the length of the list it opens", () => {
  const views: [InstrumentCode | null, string | null][] = [
    ["CCPR-OP1", null],
    ["CRC", "african-group"],
    [null, null],
    [null, "caribbean"],
  ];
  test.each(views)("%s in %s", (instrument, region) => {
    const { view, request } = mapOf({ instrument, region });
    const counted = view.legend.filter(({ count }) => count !== null);
    for (const { fill, count } of counted) {
      const { table } = mapOf({ instrument, region, only: fill as StateFill });
      expect(table.rows, fill).toHaveLength(count ?? -1);
    }
    const sum = counted.reduce((total, { count }) => total + (count ?? 0), 0);
    expect(sum).toBe(request.entries.length);
  });

  test("parties to the ICCPR on 3 February 2026 are 175, as the depositary printed", () => {
    const { legend } = mapOf({ instrument: "CCPR" }).view;
    expect(legend.map(({ fill, count }) => [fill, count])).toEqual([
      ["party", 175],
      ["signatory", 6],
      ["none", 17],
      ["left", 0],
      ["no-status", null],
    ]);
  });
});

test.each([
  [0, "0-3"],
  [3, "0-3"],
  [4, "4-7"],
  [11, "8-11"],
  [15, "12-15"],
  [16, "16-18"],
  [18, "16-18"],
])("%i instruments are drawn as %s", (count, fill) => {
  expect(numberFill(count)).toBe(fill);
});

test("the number of a State is that of its row: Argentina is a party to all eighteen", () => {
  const { request, table } = mapOf({});
  const argentina = request.entries.find(({ country }) => country.iso3 === "ARG");
  expect([argentina?.label, argentina?.fill]).toEqual(["18", "16-18"]);
  expect(table.rows.find(({ id }) => id === "ARG")?.cells.parties).toMatchObject({
    text: "18",
    href: "/countries/ARG?status=party&asOf=2026-02-03#status",
  });
});

test("outlines are relative steps on whole numbers", () => {
  const { shapes } = mapOf({ instrument: "CCPR" }).view;
  expect(shapes.length).toBe(176); // 177 in the map source, less Antarctica
  for (const { path, title } of shapes) {
    expect(path, title).toMatch(/^(M-?\d+,-?\d+l-?\d+(,|-)\d+( -?\d+(,|-)\d+)+z)+$/);
  }
});

// What the note on boundaries says of the source; Natural Earth draws who holds the ground in fact.
test.each([
  ["Crimea", [34.3, 45.3], "643"],
  ["most of Western Sahara", [-13, 24.5], "504"],
  ["the Golan", [35.8, 33.05], "376"],
] as const)("the source gives %s to the area %s, %s", (_, place, m49) => {
  for (const scale of ["110m", "50m"] as const) {
    const found = atlasAreas(scale).filter(({ shape }) => geoContains(shape, [...place]));
    expect(found.map((area) => area.m49)).toEqual([m49]);
  }
});
