import type { About } from "#lib/export/about";
import type { Words } from "#lib/i18n/words";
import { colours } from "#lib/pictures/colours";
import { gridLegend } from "#lib/pictures/draw-grid";
import { mapLegend } from "#lib/pictures/draw-map";
import { matrixLegend } from "#lib/pictures/draw-matrix";
import type { Drawn, DrawnPart } from "#lib/pictures/drawn";
import {
  chartWidth,
  drawnPicture,
  factsInWords,
  pictureAlt,
  pictureWords,
} from "#lib/pictures/drawn-picture";
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
  const drawing = drawnPicture(picture, words);
  const legend = legendOf(picture, drawing, words);
  const frame: Frame = { ...pictureWords(picture, words), legend, about, words };
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
  return { svg: `${file}\n`, width, height, alt: pictureAlt(frame.title, drawing, words) };
}

function legendOf(picture: Picture, { width }: Drawn, words: Words): DrawnPart | null {
  const room = Math.max(width, chartWidth);
  switch (picture.kind) {
    case "chart":
      return null;
    case "matrix":
      return matrixLegend(picture.matrix, words, Math.min(room, 1200));
    case "grid":
      return gridLegend(picture.grid, picture.words, words, Math.min(room, 1200));
    case "map":
      return mapLegend(picture.view, room);
  }
}

const mostDescribed = 60;

function described({ howToRead, about, words }: Frame, { facts }: Drawn): string {
  const dated = words("pictures.dated", { asOf: about.asOf, release: about.release });
  return [howToRead, `${factsInWords(facts, mostDescribed, words)}.`, dated].join(" ");
}
