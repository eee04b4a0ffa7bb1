import { nameIn } from "#lib/i18n/names";
import type { Words } from "#lib/i18n/words";
import { darkFills, type FillPattern, fillPatterns, type PatternMark } from "#lib/map/fill-pattern";
import {
  type AreaFill,
  dotLabelSize,
  labelSize,
  type MapDot,
  type MapShape,
  type MapView,
} from "#lib/map/map-view";
import { colours } from "#lib/pictures/colours";
import type { Drawn, DrawnPart } from "#lib/pictures/drawn";
import { type LegendEntry, legend } from "#lib/pictures/legend";
import { element, lines, xmlText } from "#lib/pictures/svg";
import { wrapText } from "#lib/pictures/wrap-text";

/** Units of the map on a pixel. */
const unitsAPixel = 2;

/** Sunk areas of the screen are a light grey on the white of a file. */
export const mapTones = { ...colours, sunk: "#eeece5" } as const;

/** The map with its fills, and below it in words whom it cannot show. */
export function drawMap(view: MapView, words: Words): Drawn {
  const [width, height] = [view.width / unitsAPixel, view.height / unitsAPixel];
  const fills = [...new Set([...view.shapes, ...view.dots].map(({ fill }) => fill))];
  const frame = { x: 0, y: 0, width: view.width, height: view.height };
  const content = [
    element("defs", {}, fills.map((fill) => pattern(fill, "map")).join("") + clip(frame)),
    element(
      "g",
      { transform: `scale(${1 / unitsAPixel})`, "clip-path": "url(#map-frame)" },
      [...view.shapes.map(drawShape), ...view.dots.map((dot) => drawDot(dot, view.dotRadius))].join(
        "",
      ),
    ),
    ...lettersOn(view),
  ];
  const beside = wrapText(besideInWords(view, words), width, { size: 13 });
  return {
    width,
    height: height + (beside.length === 0 ? 0 : 14 + beside.length * 18),
    svg: content.join("") + lines(0, height + 24, beside, 18, { size: 13 }),
    facts: view.legend.flatMap(({ words: meaning, count }) =>
      count === null ? [] : [`${meaning}: ${count}`],
    ),
  };
}

function clip(frame: Readonly<Record<"x" | "y" | "width" | "height", number>>): string {
  return element("clipPath", { id: "map-frame" }, element("rect", frame));
}

/** "Not on the map: European Union (State party by formal confirmation, 2010-12-23)"; "" where everyone is drawn. */
export function besideInWords({ beside }: MapView, words: Words): string {
  if (beside.length === 0) return "";
  const named = beside
    .map(({ country, said }) => `${nameIn(words.locale, country)} (${said})`)
    .join("; ");
  return words("map.besideLine", { states: named });
}

function drawShape({ fill, path, title }: MapShape): string {
  const attributes = { d: path, fill: paintOf(fill), ...edgeOf(fill, 1.6) };
  return element("path", attributes, element("title", {}, xmlText(title)));
}

function drawDot({ x, y, fill, title }: MapDot, radius: number): string {
  const stroke = { stroke: mapTones[fillPatterns[fill].edge], "stroke-width": 3 };
  const attributes = { cx: x, cy: y, r: radius, fill: paintOf(fill), ...stroke };
  return element("circle", attributes, element("title", {}, xmlText(title)));
}

function lettersOn({ labels, dots, scale }: MapView): string[] {
  return [
    ...labels.map((label) => letter(label, labelSize[scale])),
    ...dots.map((dot) => letter({ ...dot, text: dot.label }, dotLabelSize)),
  ];
}

type Letter = Readonly<{ x: number; y: number; text: string; fill: AreaFill }>;

/** A letter on its own halo of the ground, so that a pattern does not run through it. */
function letter({ text, fill, ...at }: Letter, units: number): string {
  if (text === "") return "";
  const size = units / unitsAPixel;
  const [x, y] = [at.x / unitsAPixel, at.y / unitsAPixel];
  const dark = darkFills.has(fill);
  return element(
    "text",
    {
      x,
      y: y + size * 0.34,
      "font-size": size,
      "text-anchor": "middle",
      fill: dark ? mapTones.raised : mapTones.ink,
      ...(dark
        ? {}
        : {
            stroke: mapTones.raised,
            "stroke-width": size / 4,
            "stroke-linejoin": "round",
            "paint-order": "stroke",
          }),
    },
    xmlText(text),
  );
}

function edgeOf(fill: AreaFill, width: number) {
  const isPlain = darkFills.has(fill);
  const stroke = isPlain ? mapTones.raised : mapTones["rule-strong"];
  return { stroke, "stroke-width": width };
}

/** Patterns of the map and of its legend have names of their own, because a fill of the legend need not be on the map. */
type Place = "map" | "key";

function paintOf(fill: AreaFill, place: Place = "map"): string {
  const { tile, ground } = fillPatterns[fill];
  return tile === null ? mapTones[ground] : `url(#${place}-${fill})`;
}

function pattern(fill: AreaFill, place: Place): string {
  const { tile, ground, turn, marks = [] }: FillPattern = fillPatterns[fill];
  if (tile === null) return "";
  const attributes = {
    id: `${place}-${fill}`,
    width: tile,
    height: tile,
    patternUnits: "userSpaceOnUse",
    patternTransform: turn === undefined ? undefined : `rotate(${turn})`,
  };
  const base = element("rect", { width: tile, height: tile, fill: mapTones[ground] });
  return element("pattern", attributes, base + marks.map((mark) => drawMark(mark, tile)).join(""));
}

function drawMark(mark: PatternMark, tile: number): string {
  const fill = mapTones[mark.tone];
  switch (mark.kind) {
    case "bar":
      return element("rect", { width: mark.width, height: tile, fill });
    case "dot":
      return element("circle", { cx: tile / 2, cy: tile / 2, r: mark.radius, fill });
    case "cross":
      return (
        element("rect", { width: mark.width, height: tile, fill }) +
        element("rect", { width: tile, height: mark.width, fill })
      );
  }
}

/** A swatch, what it means, and how many States have it. */
export function mapLegend({ legend: keys }: MapView, width: number): DrawnPart {
  return legend(
    keys.map(({ fill, words, count }): LegendEntry => {
      return {
        signWidth: 24,
        term: count === null ? words : `${words}: ${count}`,
        sign: (x, y) => swatch(fill, x, y),
      };
    }),
    width,
  );
}

/** One fill of the legend, 24 by 13 pixels and its edge. */
export function swatch(fill: AreaFill, x: number, y: number): string {
  const stroke = { stroke: mapTones["rule-strong"], "stroke-width": 2 };
  const room = { width: 48, height: 26, fill: paintOf(fill, "key"), ...stroke };
  return element(
    "g",
    { transform: `translate(${x} ${y}) scale(${1 / unitsAPixel})` },
    element("defs", {}, pattern(fill, "key")) + element("rect", room),
  );
}
