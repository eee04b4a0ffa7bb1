import type { GeoProjection } from "d3-geo";
import { atlasAreas } from "#lib/map/atlas";
import { type Dot, moveApart } from "#lib/map/move-apart";
import { outline } from "#lib/map/outline";
import { type Flattening, regionFlattening, worldFlattening } from "#lib/map/region-projection";
import { statePoints } from "#lib/map/state-points.data";

/** An area as it is drawn; `m49` is `null` where the source gives no code. */
export type DrawnArea = Readonly<{ m49: string | null; name: string; path: string }>;

/** Where a State stands on the map: as an area with room for a label in its middle, or as a dot. */
export type StatePlace = Readonly<{ m49: string; x: number; y: number; room: number }>;

/** A map without any facts on it. */
export type BaseMap = Readonly<{
  width: number;
  height: number;
  projection: Flattening["name"];
  scale: Flattening["scale"];
  areas: readonly DrawnArea[];
  /** The members whose area one can see, with the room in its middle. */
  places: readonly StatePlace[];
  /** The members whose area one cannot see, moved apart where they would touch. */
  dots: readonly StatePlace[];
  dotRadius: number;
}>;

/** Half the width below which an area is drawn as a dot as well. */
const leastRoom = { "110m": 3.5, "50m": 9 } as const;
const dotRadius = { "110m": 10, "50m": 17 } as const;
const leastStep = { "110m": 1, "50m": 3 } as const;
const mostRemembered = 60;
const remembered = new Map<string, BaseMap>();

/** The map of the members, M49 codes, or of the world where `region` is `null`. Drawn once. */
export function baseMap(members: readonly string[], region: string | null): BaseMap {
  const key = `${region ?? ""}|${members.join()}`;
  const drawn = remembered.get(key) ?? drawBase(members, region);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(key, drawn);
  return drawn;
}

function drawBase(members: readonly string[], region: string | null): BaseMap {
  const flattening = region === null ? worldFlattening() : regionFlattening(members);
  const { name, scale, projection, width, height } = flattening;
  const places = members
    .flatMap((m49) => placeOf(m49, projection))
    .filter(({ x, y }) => x >= 0 && x <= width && y >= 0 && y <= height);
  const areas = atlasAreas(scale).flatMap(({ m49, name: called, shape }) => {
    const path = outline(shape, projection, leastStep[scale]);
    return path === "" ? [] : [{ m49, name: called, path }];
  });
  const drawn = new Set(areas.map(({ m49 }) => m49));
  const isArea = ({ m49, room }: StatePlace) => room >= leastRoom[scale] && drawn.has(m49);
  return {
    width,
    height,
    projection: name,
    scale,
    areas,
    places: places.filter(isArea),
    dots: apart(
      places.filter((place) => !isArea(place)),
      flattening,
    ),
    dotRadius: dotRadius[scale],
  };
}

/** The middle of the State on the map, and how far it is from there to the nearest edge of its land. */
function placeOf(m49: string, projection: GeoProjection): readonly StatePlace[] {
  const point = statePoints[m49];
  const at = point === undefined ? null : projection([point[0], point[1]]);
  if (point === undefined || at === null) return [];
  const [longitude, latitude, room] = point;
  const above = projection([longitude, latitude + room]);
  const beside = projection([longitude + room / Math.cos((latitude * Math.PI) / 180), latitude]);
  const [x, y] = at;
  const away = (other: [number, number] | null) =>
    other === null ? 0 : Math.hypot(other[0] - x, other[1] - y);
  const least = Math.min(away(above), away(beside));
  return [{ m49, x: Math.round(x), y: Math.round(y), room: Math.floor(least) }];
}

function apart(dots: readonly StatePlace[], { scale, width, height }: Flattening): StatePlace[] {
  const radius = dotRadius[scale];
  const moved = moveApart(dots, 2 * radius + 4);
  return dots.map((dot, place) => ({
    ...dot,
    ...inside(moved[place] ?? dot, radius, width, height),
  }));
}

function inside({ x, y }: Dot, radius: number, width: number, height: number): Dot {
  const held = (at: number, end: number) => Math.max(radius + 3, Math.min(end - radius - 3, at));
  return { x: held(x, width), y: held(y, height) };
}
