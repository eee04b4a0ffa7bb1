import type { About } from "#lib/export/about";
import type { Words } from "#lib/i18n/words";
import type { MapView } from "#lib/map/map-view";
import { colours } from "#lib/pictures/colours";
import { drawBars } from "#lib/pictures/draw-bars";
import { drawGrid, gridLegend } from "#lib/pictures/draw-grid";
import { drawLines } from "#lib/pictures/draw-lines";
import { drawMap, mapLegend } from "#lib/pictures/draw-map";
import { drawMatrix, matrixLegend } from "#lib/pictures/draw-matrix";
import type { Drawn } from "#lib/pictures/drawn";
import { type Frame, framed } from "#lib/pictures/frame";
import type { Picture } from "#lib/pictures/picture";
import { element, fontFamilies, xmlText } from "#lib/pictures/svg";

/** A picture as a file, and what one says in its place. Sizes are in pixels of the screen. */
export type PictureFile = Readonly<{ svg: string; width: number; height: number; alt: string }>;

/**
 * The picture as a whole SVG file that fetches nothing: title, scope, how to read it, legend, sources, day, release and
 * link are in it. Numbers are those of the table behind it, `about` is what that table says of itself.
 */
export function pictureSvg(picture: Picture, about: About, words: Words): PictureFile {
  const drawing = draw(picture, words);
  const frame = frameOf(picture, drawing, about, words);
  const { width, height, svg } = framed(drawing, frame);
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    role: "img",
    "aria-labelledby": "picture-title picture-description",
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    "font-family": fontFamilies.sans,
    fill: colours.ink,
  };
  const content = [
    element("title", { id: "picture-title" }, xmlText(frame.title)),
    element("desc", { id: "picture-description" }, xmlText(described(frame, drawing))),
    element("rect", { width, height, fill: colours.raised }),
    svg,
  ];
  const file = element("svg", attributes, content.join("\n"));
  return { svg: `${file}\n`, width, height, alt: alternative(frame, drawing) };
}

function draw(picture: Picture, words: Words): Drawn {
  switch (picture.kind) {
    case "chart":
      return drawChart(picture);
    case "matrix":
      return drawMatrix(picture.matrix, picture.words, words);
    case "grid":
      return drawGrid(picture.grid, picture.words, words);
    case "map":
      return drawMap(picture.view, words);
  }
}

function drawChart({ chart, drawing }: Extract<Picture, { kind: "chart" }>): Drawn {
  if (drawing === "lines") return drawLines(chart.series);
  return drawBars(chart.series, drawing === "stacked");
}

function frameOf(picture: Picture, { width }: Drawn, about: About, words: Words): Frame {
  const room = Math.max(width, 860);
  switch (picture.kind) {
    case "chart": {
      const { howToRead, source, twin } = picture.chart;
      const { title } = twin;
      return { title, howToRead, source, legend: null, about, words };
    }
    case "matrix": {
      const key = matrixLegend(picture.matrix, words, Math.min(room, 1200));
      const howToRead = words("pictures.matrixHow");
      return { title: picture.matrix.title, howToRead, source: null, legend: key, about, words };
    }
    case "grid": {
      const key = gridLegend(picture.grid, picture.words, words, Math.min(room, 1200));
      const howToRead = words("pictures.gridHow");
      return { title: picture.grid.title, howToRead, source: null, legend: key, about, words };
    }
    case "map": {
      const { title, isNumber, view } = picture;
      const howToRead = words(isNumber ? "map.howNumber" : "map.howStatus");
      const source = shapesInWords(view, words);
      return { title, howToRead, source, legend: mapLegend(view, room), about, words };
    }
  }
}

/** Whose the outlines are, how they are laid flat, and that they imply nothing. */
function shapesInWords({ scale, projection }: MapView, words: Words): string {
  return [
    words("map.shapes", { scale: words(`map.scales.${scale}`) }),
    words(`map.projections.${projection}`),
    words("map.boundaries"),
    words("map.disputed"),
  ].join(" ");
}

const mostDescribed = 60;
const mostSaid = 8;

function described({ howToRead, about, words }: Frame, { facts }: Drawn): string {
  const dated = words("pictures.dated", { asOf: about.asOf, release: about.release });
  return [howToRead, `${factsInWords(facts, mostDescribed, words)}.`, dated].join(" ");
}

/** "Observations by right, to 2026-02-03. Torture: 12; Fair trial: 9; and 30 more." */
function alternative({ title, words }: Frame, { facts }: Drawn): string {
  return `${title}. ${factsInWords(facts, mostSaid, words)}.`;
}

function factsInWords(facts: readonly string[], most: number, words: Words): string {
  if (facts.length === 0) return words("pictures.nothing");
  const more = facts.length - most;
  const said = facts.slice(0, most);
  return [...said, ...(more > 0 ? [words("pictures.moreFacts", { count: more })] : [])].join("; ");
}
