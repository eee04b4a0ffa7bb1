import type { Country } from "#data/ratification/countries.schema";
import { nameIn } from "#lib/i18n/names";
import type { Words } from "#lib/i18n/words";
import { type BaseMap, baseMap, type DrawnArea, type StatePlace } from "#lib/map/base-map";
import { fillInWords } from "#lib/map/fill-words";
import { type MapEntry, numberFills, type StateFill, statusFills } from "#lib/map/map-entry";
import type { Region } from "#lib/regions/region";

/** `no-status`: an area to which these facts give none; `outside`: a State beyond the region asked for. */
export type AreaFill = StateFill | "no-status" | "outside";

/** An area or dot; `iso3` is that of the State it belongs to, where that is one of those shown. */
type Filled = Readonly<{ iso3: string | null; fill: AreaFill; title: string }>;
export type MapShape = Filled & Readonly<{ path: string }>;
export type MapDot = Filled & Readonly<{ iso3: string; x: number; y: number; label: string }>;
export type MapLabel = Readonly<{
  iso3: string;
  fill: StateFill;
  x: number;
  y: number;
  text: string;
}>;

/** A fill with what it means and how many States have it; areas that are no State's are not counted. */
export type MapKey = Readonly<{ fill: AreaFill; words: string; count: number | null }>;

/** A map as it is drawn on the screen and in files. Every entry is in a shape or a dot, or stands beside the map. */
export type MapView = Pick<BaseMap, "width" | "height" | "projection" | "scale" | "dotRadius"> &
  Readonly<{
    shapes: readonly MapShape[];
    dots: readonly MapDot[];
    labels: readonly MapLabel[];
    beside: readonly MapEntry[];
    legend: readonly MapKey[];
  }>;

export type MapSubject = Readonly<{
  /** The States shown. */
  entries: readonly MapEntry[];
  /** `null` for the world. */
  region: Region | null;
  /** Everyone, to name neighbours that are not shown. */
  countries: readonly Country[];
  words: Words;
}>;

/** Sizes of letters, in units of the map's width of 2000. */
export const labelSize = { "110m": 26, "50m": 34 } as const;
export const dotLabelSize = 20;

/** The world or a region with what the entries say. */
export function mapView(subject: MapSubject): MapView {
  const { entries, region, words } = subject;
  const byM49 = new Map(entries.flatMap((entry) => withCode(entry)));
  const { areas, places, dots, ...frame } = baseMap([...byM49.keys()], region?.id ?? null);
  const shapes = areas.map((area) => shapeOf(area, byM49, subject));
  const drawnDots = dots.flatMap((dot) => dotOf(dot, byM49, frame.scale, words));
  const drawn = new Set([...shapes, ...drawnDots].map(({ iso3 }) => iso3));
  return {
    ...frame,
    shapes,
    dots: drawnDots,
    labels: places.flatMap((place) => labelOf(place, byM49, labelSize[frame.scale])),
    beside: entries.filter(({ country }) => !drawn.has(country.iso3)),
    legend: legendOf(entries, shapes, words),
  };
}

type ByM49 = ReadonlyMap<string, MapEntry>;

function withCode(entry: MapEntry): (readonly [string, MapEntry])[] {
  return entry.country.m49 === null ? [] : [[entry.country.m49, entry]];
}

function shapeOf(
  area: DrawnArea,
  byM49: ByM49,
  { region, countries, words }: MapSubject,
): MapShape {
  const { m49, name, path } = area;
  const entry = m49 === null ? undefined : byM49.get(m49);
  if (entry !== undefined) {
    return { iso3: entry.country.iso3, fill: entry.fill, title: titleOf(entry, words), path };
  }
  const fill = region === null ? "no-status" : "outside";
  const called = countries.find((country) => m49 !== null && country.m49 === m49);
  const known = called === undefined ? name : nameIn(words.locale, called);
  return { iso3: null, fill, title: `${known}: ${fillInWords(fill, words)}`, path };
}

/** "Kazakhstan: State party by ratification, 2006-01-24" */
function titleOf({ country, said }: MapEntry, words: Words): string {
  return `${nameIn(words.locale, country)}: ${said}`;
}

function dotOf(
  { m49, x, y }: StatePlace,
  byM49: ByM49,
  scale: BaseMap["scale"],
  words: Words,
): MapDot[] {
  const entry = byM49.get(m49);
  if (entry === undefined) return [];
  const { country, fill } = entry;
  const label = scale === "50m" ? entry.label : "";
  return [{ iso3: country.iso3, fill, title: titleOf(entry, words), x, y, label }];
}

/** Letters and numbers stand only where they fit into the land of the State; one without an act has "" in its place. */
function labelOf({ m49, x, y, room }: StatePlace, byM49: ByM49, size: number): MapLabel[] {
  const entry = byM49.get(m49);
  if (entry === undefined) return [];
  const isNumber = numberFills.some((fill) => fill === entry.fill);
  const letters = isNumber ? 2 : Math.max(1, entry.label.length);
  const needed = (size * (0.7 + 0.35 * (letters - 1))) / 1.6;
  if (room < needed) return [];
  return [{ iso3: entry.country.iso3, fill: entry.fill, x, y, text: entry.label }];
}

/** The fills of the map's kind, those of States always, the others where they are drawn. */
function legendOf(
  entries: readonly MapEntry[],
  shapes: readonly MapShape[],
  words: Words,
): readonly MapKey[] {
  const isNumber = entries.some(({ fill }) => numberFills.some((each) => each === fill));
  const states = (isNumber ? numberFills : statusFills).map((fill): MapKey => {
    const count = entries.filter((entry) => entry.fill === fill).length;
    return { fill, words: fillInWords(fill, words), count };
  });
  const others = (["no-status", "outside"] as const)
    .filter((fill) => shapes.some((shape) => shape.fill === fill))
    .map((fill): MapKey => ({ fill, words: fillInWords(fill, words), count: null }));
  return [...states, ...others];
}
