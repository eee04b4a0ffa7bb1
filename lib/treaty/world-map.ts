import { type GeoContext, geoEqualEarth, geoPath } from "d3-geo";
import type { Feature, FeatureCollection } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import world from "world-atlas/countries-110m.json" with { type: "json" };

/** One area of the map source: its M49 code where the source gives one, its name there, and its outline. */
export type MapArea = Readonly<{ m49: string | null; name: string; path: string }>;

export type WorldMap = Readonly<{ width: number; height: number; areas: readonly MapArea[] }>;

const width = 2000;
const antarctica = "010";
/** Degrees by which the middle of the map lies east of Greenwich, so that its edge runs through the Bering Strait. */
const eastOfGreenwich = 11;

let remembered: WorldMap | undefined;

/**
 * The world in the equal-area projection Equal Earth, so that no State looks larger than it is, Antarctica left out.
 * Outlines are those of Natural Earth at 1:110 million as world-atlas packs them, on a grid of whole numbers. Drawn once.
 */
export function worldMap(): WorldMap {
  remembered ??= drawWorld();
  return remembered;
}

function drawWorld(): WorldMap {
  const topology = world as unknown as Topology<{
    countries: GeometryCollection<{ name: string }>;
  }>;
  const all = feature(topology, topology.objects.countries).features;
  const shown: FeatureCollection = {
    type: "FeatureCollection",
    features: all.filter(({ id }) => id !== antarctica),
  };
  const projection = geoEqualEarth().rotate([-eastOfGreenwich, 0]).fitWidth(width, shown);
  const [, [, bottom]] = geoPath(projection).bounds(shown);
  return {
    width,
    height: Math.ceil(bottom),
    areas: shown.features.map((area) => ({
      m49: area.id === undefined ? null : String(area.id),
      name: String(area.properties?.name),
      path: outline(area, projection),
    })),
  };
}

/** The outline as an SVG path of relative steps, a third of the length of absolute ones. */
function outline(area: Feature, projection: ReturnType<typeof geoEqualEarth>): string {
  const steps = new RelativePath();
  geoPath(projection, steps)(area);
  return steps.text;
}

/** Rings smaller than a step of the grid vanish. */
class RelativePath implements GeoContext {
  text = "";
  #start = "";
  #steps: string[] = [];
  #x = 0;
  #y = 0;

  moveTo(x: number, y: number): void {
    this.#x = Math.round(x);
    this.#y = Math.round(y);
    this.#start = `M${this.#x},${this.#y}`;
    this.#steps = [];
  }

  lineTo(x: number, y: number): void {
    const [right, down] = [Math.round(x) - this.#x, Math.round(y) - this.#y];
    if (right === 0 && down === 0) return;
    this.#steps.push(down < 0 ? `${right}${down}` : `${right},${down}`);
    this.#x += right;
    this.#y += down;
  }

  closePath(): void {
    if (this.#steps.length > 1) this.text += `${this.#start}l${this.#steps.join(" ")}z`;
  }

  beginPath(): void {}
  arc(): void {}
}
