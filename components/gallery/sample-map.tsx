import type { MapKey, MapView } from "#lib/map/map-view";

const fills = ["party", "signatory", "none", "left"] as const;

/** A country of four squares and a dot, one of each fill. */
export function sampleMap(row: (name: string) => string): MapView {
  const legend: MapKey[] = fills.map((fill, place) => ({
    fill,
    words: row(String(place + 1)),
    count: 1,
  }));
  return {
    width: 2000,
    height: 500,
    projection: "equal-earth",
    scale: "110m",
    dotRadius: 20,
    shapes: fills.map((fill, place) => ({
      iso3: `X${place}`,
      fill,
      title: row(String(place + 1)),
      path: `M${place * 450 + 100} 50h400v400h-400z`,
    })),
    dots: [{ iso3: "X9", x: 1950, y: 250, fill: "party", label: "9", title: row("9") }],
    labels: [{ iso3: "X0", fill: "party", x: 300, y: 250, text: "X0" }],
    beside: [],
    legend,
  };
}
