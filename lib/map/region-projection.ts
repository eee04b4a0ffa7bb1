import {
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoDistance,
  geoEqualEarth,
  geoPath,
} from "d3-geo";
import type { Feature, FeatureCollection, Position } from "geojson";
import { type AtlasScale, atlasAreas } from "#lib/map/atlas";
import { statePoints } from "#lib/map/state-points.data";

/** How the globe is laid flat, in what frame, and from shapes of which scale. Areas stay true to each other in both. */
export type Flattening = Readonly<{
  name: "equal-earth" | "azimuthal-equal-area";
  scale: AtlasScale;
  projection: GeoProjection;
  width: number;
  height: number;
}>;

type Place = readonly [longitude: number, latitude: number];

const width = 2000;
const regionHeight = 1400;
const margin = 80;
/** Degrees by which the middle of the world map lies east of Greenwich, so that its edge runs through the Bering Strait. */
const eastOfGreenwich = 11;
/** A region that reaches farther from its middle than this is shown on the map of the world. */
const farthestDegrees = 72;
/** States farther from the middle than this, and than three times the usual distance, run over the edge of the map. */
const nearDegrees = 30;
/** Islands farther from the middle of their State than this do not widen the map. */
const ownDegrees = 25;

/** The world in Equal Earth, as wide as its land and its smallest islands. */
export function worldFlattening(): Flattening {
  const islands = Object.values(statePoints).map(([longitude, latitude]): Place => {
    return [longitude, latitude];
  });
  const shown: FeatureCollection = {
    type: "FeatureCollection",
    features: [...atlasAreas("110m").map(({ shape }) => shape), together(islands)],
  };
  const projection = geoEqualEarth().rotate([-eastOfGreenwich, 0]).fitWidth(width, shown);
  const [, [, bottom]] = geoPath(projection).bounds(shown);
  return { name: "equal-earth", scale: "110m", projection, width, height: Math.ceil(bottom) };
}

/**
 * The States with these M49 codes as large as the frame allows, their neighbours around them; the whole world where they
 * lie too far apart. A State that reaches far beyond its region, as the Russian Federation does in Europe, runs over the edge.
 */
export function regionFlattening(members: readonly string[]): Flattening {
  const places = members.flatMap((m49) => placesOf(m49));
  if (places.length === 0) return worldFlattening();
  const middle = geoCentroid(together(places.map(({ place }) => place)));
  const near = 3 * median(places.map(({ place }) => degreesBetween(place, middle)));
  const parts = places.map(({ m49, place }) =>
    fittedPart(m49, place, middle, Math.max(near, nearDegrees)),
  );
  const fitted = parts.flat();
  const reach = Math.max(...fitted.map((place) => degreesBetween(place, middle)));
  if (reach > farthestDegrees || parts.some((part) => part.length === 0)) return worldFlattening();
  const projection = geoAzimuthalEqualArea()
    .rotate([-middle[0], -middle[1]])
    .fitExtent(
      [
        [margin, margin],
        [width - margin, regionHeight - margin],
      ],
      together(fitted),
    )
    .clipExtent([
      [-margin, -margin],
      [width + margin, regionHeight + margin],
    ]);
  const name = "azimuthal-equal-area";
  return { name, scale: "50m", projection, width, height: regionHeight };
}

function placesOf(m49: string): readonly Readonly<{ m49: string; place: Place }>[] {
  const point = statePoints[m49];
  return point === undefined ? [] : [{ m49, place: [point[0], point[1]] }];
}

/** What of a State the map must hold: all that lies near its own middle, or only what lies near that of the region. */
function fittedPart(m49: string, place: Place, middle: Place, near: number): readonly Place[] {
  const isNear = degreesBetween(place, middle) <= near;
  const corners = atlasAreas("50m")
    .filter((area) => area.m49 === m49)
    .flatMap(({ shape }) => cornersOf(shape));
  if (!isNear) return corners.filter((corner) => degreesBetween(corner, middle) <= near);
  return [place, ...corners.filter((corner) => degreesBetween(corner, place) <= ownDegrees)];
}

function cornersOf({ geometry }: Feature): readonly Place[] {
  const polygons =
    geometry.type === "Polygon"
      ? [geometry.coordinates]
      : geometry.type === "MultiPolygon"
        ? geometry.coordinates
        : [];
  return polygons.flat(2).map(([longitude = 0, latitude = 0]: Position): Place => {
    return [longitude, latitude];
  });
}

function together(places: readonly Place[]): Feature {
  const coordinates = places.map((place) => [...place]);
  return { type: "Feature", properties: null, geometry: { type: "MultiPoint", coordinates } };
}

function degreesBetween(a: Place, b: Place): number {
  return (geoDistance([...a], [...b]) * 180) / Math.PI;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
