import type { Feature } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import fine from "world-atlas/countries-50m.json" with { type: "json" };
import coarse from "world-atlas/countries-110m.json" with { type: "json" };

/** How fine the shapes are: Natural Earth at 1:110 million or at 1:50 million. */
export type AtlasScale = "110m" | "50m";

/** One area of the map source: its M49 code where the source gives one, its name there, and its shape on the globe. */
export type AtlasArea = Readonly<{ m49: string | null; name: string; shape: Feature }>;

const files = { "110m": coarse, "50m": fine } as const;
const antarctica = "010";
const remembered = new Map<AtlasScale, readonly AtlasArea[]>();

/** The areas of the world as world-atlas packs them, Antarctica left out. Unpacked once. */
export function atlasAreas(scale: AtlasScale): readonly AtlasArea[] {
  const areas = remembered.get(scale) ?? unpack(scale);
  remembered.set(scale, areas);
  return areas;
}

function unpack(scale: AtlasScale): readonly AtlasArea[] {
  const world = files[scale] as unknown as Topology<{
    countries: GeometryCollection<{ name: string }>;
  }>;
  return feature(world, world.objects.countries)
    .features.filter(({ id }) => id !== antarctica)
    .map((shape) => ({
      m49: shape.id === undefined ? null : String(shape.id),
      name: String(shape.properties?.name),
      shape,
    }));
}
