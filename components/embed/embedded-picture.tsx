import { mapLegend, markLegend, statusLegend } from "#components/embed/embed-legends";
import { embedTable, gridTable, matrixTable } from "#components/embed/embed-tables";
import { chartWidths } from "#lib/embed/embed-style";
import { inTheme } from "#lib/embed/in-theme";
import type { FileSubject } from "#lib/export/about/subject";
import { type Html, html, markup } from "#lib/html/html-template";
import type { Words } from "#lib/i18n/words";
import type { MapView } from "#lib/map/map-view";
import { besideInWords } from "#lib/pictures/draw-map";
import type { Drawn } from "#lib/pictures/drawn";
import { drawnPicture, pictureAlt, pictureWords } from "#lib/pictures/drawn-picture";
import type { Picture } from "#lib/pictures/picture";

/** What the page draws, or its table where it draws nothing. A chart and a map have their table below them. */
export function embeddedPicture(picture: Picture | null, subject: FileSubject): Html {
  const { words } = subject;
  switch (picture?.kind) {
    case undefined:
      return embedTable(subject);
    case "matrix":
      return html`${matrixTable(picture, subject)}${statusLegend(picture.matrix, words)}`;
    case "grid":
      return html`${gridTable(picture, subject)}${markLegend(picture.grid, words)}`;
    case "chart":
      return html`<figure class="drawing">${drawnChart(picture, words)}</figure>${twin(subject)}`;
    case "map":
      return html`${drawnMap(picture, words)}${twin(subject)}`;
  }
}

/** Drawn for each width of the frame; the style sheet shows the one that fits. */
function drawnChart(picture: Picture, words: Words): Html {
  const drawings = chartWidths.map(({ width }) => {
    const drawn = drawnPicture(picture, words, width);
    const { title } = pictureWords(picture, words);
    return svgOf(drawn, `at-${width}`, pictureAlt(title, drawn, words));
  });
  return html`${drawings}`;
}

function drawnMap(picture: Extract<Picture, { kind: "map" }>, words: Words): Html {
  const alone: MapView = { ...picture.view, beside: [] };
  const drawn = drawnPicture({ ...picture, view: alone }, words);
  const beside = besideInWords(picture.view, words);
  return html`<figure class="drawing map">${svgOf(drawn, "map", pictureAlt(picture.title, drawn, words))}</figure>
${mapLegend(picture.view, words)}
${beside === "" ? null : html`<p class="soft">${beside}</p>`}`;
}

function svgOf({ width, height, svg }: Drawn, name: string, alt: string): Html {
  return html`<svg xmlns="http://www.w3.org/2000/svg" class="${name}" role="img" aria-label="${alt}" viewBox="0 0 ${width} ${Math.ceil(height)}" fill="var(--ink)">${markup(inTheme(svg, name))}</svg>`;
}

function twin(subject: FileSubject): Html {
  return html`<details><summary>${subject.words("charts.twin")}</summary>${embedTable(subject)}</details>`;
}
