import type { ExportRows } from "#lib/export/export-rows";
import { type Column, count, missing, type Row, value } from "#lib/table/table";
import { englishWords } from "#lib/tables/fixtures/bundled-release";

const kinds = ["text", "text", "text", "date", "number", "text", "mark"] as const;

/** So many columns as a table of observations has. */
const columnCount = 21;

const columns: readonly Column[] = Array.from({ length: columnCount }, (_, place) => {
  return { id: `c${place}`, label: `Column ${place}`, kind: kinds[place % kinds.length] ?? "text" };
});

const pieceSize = 500;

/** Made-up rows as wide as observations, made piece by piece as those of a search are read. */
export function madeRows(rowCount: number): ExportRows {
  const about = {
    title: "Made-up rows",
    scope: [],
    release: "20260101-000000000000",
    asOf: "2026-02-03",
    sources: [{ name: "Nobody", url: null, verification: null, rowCount }],
    language: null,
    coverage: "Made up.",
    rowCount,
    link: "https://pacta.invalid/",
  };
  const rowLink = ({ id }: Row) =>
    `https://pacta.invalid/observations/${id}?release=${about.release}`;
  return { columns, pieces, about, rowLink, words: englishWords };

  function* pieces(): Generator<readonly Row[]> {
    for (let from = 0; from < rowCount; from += pieceSize) {
      const size = Math.min(pieceSize, rowCount - from);
      yield Array.from({ length: size }, (_, place) => madeRow(from + place));
    }
  }
}

function madeRow(place: number): Row {
  const cells = columns.map(({ id, kind }, position) => {
    if ((place + position) % 11 === 0) return [id, missing("not held")] as const;
    if (kind === "date")
      return [id, value(`20${10 + (place % 15)}-0${1 + (place % 9)}-1${place % 9}`)];
    if (kind === "number" || kind === "mark") return [id, count(place * position)] as const;
    const length = position % 5 === 0 ? 12 : 1;
    return [id, value(`Passage ${place} of column ${position}. `.repeat(length))] as const;
  });
  return { id: `KAZ-${place}`, cells: Object.fromEntries(cells) };
}
