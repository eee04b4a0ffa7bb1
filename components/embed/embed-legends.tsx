import type { CompactGrid } from "#lib/coverage/grid-table";
import { stateOfLetter } from "#lib/coverage/grid-table";
import { inTheme } from "#lib/embed/in-theme";
import { type Html, html, markup } from "#lib/html/html-template";
import type { Words } from "#lib/i18n/words";
import type { MapView } from "#lib/map/map-view";
import type { CompactMatrix } from "#lib/matrix/matrix-table";
import { swatch } from "#lib/pictures/draw-map";

const signs = { party: "●", signatory: "◐", none: "○" } as const;
const statuses = ["party", "signatory", "none"] as const;

/** The three signs of status, and the letters that the matrix holds. */
export function statusLegend(matrix: CompactMatrix, words: Words): Html {
  const cells = matrix.rows.flatMap((row) => row.cells);
  const acts = [...new Set(cells.flatMap((cell) => (cell === null ? [] : [cell[0]])))];
  const limits = cells.some((cell) => cell?.[3] === 1);
  return list([
    ...statuses.map((status) =>
      term(signs[status], words(`marks.${status}`), words(`marks.means.${status}`)),
    ),
    ...acts.map((act) => term(words(`marks.letters.${act}`), words(`marks.acts.${act}`), null)),
    ...(limits
      ? [term(words("overview.reservationShort"), words("overview.withReservation"), null)]
      : []),
  ]);
}

/** What stands in place of a number, as far as the grid holds it. */
export function markLegend(grid: CompactGrid, words: Words): Html {
  const held = new Set(grid.rows.flatMap(({ cells }) => cells));
  const letters = Object.entries(stateOfLetter).filter(([letter]) => held.has(letter as "b"));
  return list(
    letters.map(([, state]) => {
      const said = `${words(`marks.${state}`)}: ${words(`marks.means.${state}`)}`;
      return html`<li><i class="mark ${state}" aria-hidden="true"></i>${said}</li>`;
    }),
  );
}

/** What the patterns mean, and how many States have each. */
export function mapLegend({ legend }: MapView, words: Words): Html {
  const entries = legend.map(({ fill, words: said, count }) => {
    const svg = inTheme(swatch(fill, 0.5, 0.5), `swatch-${fill}`);
    return html`<li><svg width="25" height="14" viewBox="0 0 25 14" aria-hidden="true">${markup(svg)}</svg>${said}${count === null ? null : `: ${count}`}</li>`;
  });
  return html`<ul class="legend" aria-label="${words("map.legendTitle")}">${entries}</ul>`;
}

function term(sign: string, word: string, meaning: string | null): Html {
  return html`<li><b>${sign}</b> ${word}${meaning === null ? null : `: ${meaning}`}</li>`;
}

function list(items: readonly Html[]): Html {
  return html`<ul class="legend">${items}</ul>`;
}
