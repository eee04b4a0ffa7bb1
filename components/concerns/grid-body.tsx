import { memo } from "react";
import { type CompactGrid, type GridWords, stateOfLetter } from "#lib/coverage/grid-table";
import { escapeHtml } from "#lib/html/escape-html";
import { localHref } from "#lib/i18n/local-href";
import type { Table } from "#lib/table/table";
import { pinnedAddress, pinsIn } from "#lib/tables/pin-links";

type Props = Readonly<{
  grid: CompactGrid;
  /** The rows and columns on show, in their order. */
  arranged: Table;
  words: GridWords;
  /** Where exactly the observations that a number counts are listed; `null` is all the States shown. */
  listHref: (right: string, iso3: string | null) => string;
  locale: string;
}>;

type GridRow = CompactGrid["rows"][number];

/**
 * The rows of the concerns grid, written as one text for the same reason as those of the matrix: rights by the States of
 * the world are 7,722 cells.
 */
export const GridBody = memo(function GridBody(props: Props) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: every word in it is escaped where it is written
  return <tbody dangerouslySetInnerHTML={{ __html: gridBodyHtml(props) }} />;
});

/** Exported for its test: what is hostile in a name stays text. */
export function gridBodyHtml(props: Props): string {
  const { grid, arranged, words } = props;
  const rows = new Map(grid.rows.map((row) => [row.id, row]));
  const places = new Map(grid.states.map(({ iso3 }, place) => [iso3, place]));
  const silent = silentCells(words);
  return arranged.rows.map(({ id }) => rowHtml(rows.get(id))).join("");

  function rowHtml(row: GridRow | undefined): string {
    if (row === undefined) return "";
    return `<tr>${arranged.columns.map(({ id }) => cellHtml(row, id)).join("")}</tr>`;
  }

  function cellHtml(row: GridRow, column: string): string {
    const place = places.get(column);
    if (place === undefined) return ownCell(row, column, props);
    const compact = row.cells[place] ?? "n";
    return typeof compact === "number"
      ? countCell(compact, row.id, column, props)
      : silent[compact];
  }
}

/** The four cells without a number are the same wherever they stand. */
function silentCells({ states }: GridWords): Readonly<Record<keyof typeof stateOfLetter, string>> {
  const cell = (letter: keyof typeof stateOfLetter) => {
    return `<td class="${letter}">${escapeHtml(states[stateOfLetter[letter]])}</td>`;
  };
  return { b: cell("b"), n: cell("n"), t: cell("t"), f: cell("f") };
}

function ownCell(row: GridRow, column: string, props: Props): string {
  const nothing = `<td>${escapeHtml(props.words.nothingRecorded)}</td>`;
  if (column === "count")
    return row.count === 0 ? nothing : countCell(row.count, row.id, null, props);
  if (column === "year") return row.latestYear === null ? nothing : `<td>${row.latestYear}</td>`;
  const pins = pinsIn(props.listHref(row.id, null));
  const href = escapeHtml(localHref(props.locale, pinnedAddress(`/rights/${row.id}`, pins)));
  return `<th scope="row"><a href="${href}">${escapeHtml(row.name)}</a></th>`;
}

function countCell(
  count: number,
  right: string,
  iso3: string | null,
  { listHref, locale }: Props,
): string {
  return `<td><a href="${escapeHtml(localHref(locale, listHref(right, iso3)))}">${count}</a></td>`;
}
