import { expect, test } from "vitest";
import { gridBodyHtml } from "#components/concerns/grid-body";
import { matrixRowWriter } from "#components/matrix/matrix-body";
import { type CompactGrid, gridTable } from "#lib/coverage/grid-table";
import type { CompactMatrix } from "#lib/matrix/matrix-table";
import { englishWords } from "#lib/tables/fixtures/bundled-release";
import { gridWords, matrixWords } from "#lib/tables/overview-tables";

const hostile = `<img src=x onerror="alert(1)"> & Co`;
const escaped = "&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; Co";

const matrix: CompactMatrix = {
  title: "Matrix",
  instruments: [
    { code: "CCPR", shortName: "ICCPR" },
    { code: "CAT", shortName: "CAT" },
  ],
  rows: [
    {
      iso3: "KAZ",
      name: hostile,
      cells: [["ratification", "2006-01-24", "2006-04-24", 1], null],
      total: 1,
    },
  ],
};

test("a hostile name in the matrix stays text, and the cells say act, date and entry into force", () => {
  const write = matrixRowWriter({
    matrix,
    columns: ["country", "CCPR", "CAT", "total"],
    words: {
      ...matrixWords(englishWords),
      letters: { ratification: "R" },
      statuses: { party: "State party", signatory: "Signatory", none: "No action" },
      reservationShort: "res.",
    },
    locale: "en",
    storyAddress: '/?filter="&cell=',
  });
  expect(write("KAZ")).toEqual({
    id: "KAZ",
    html:
      `<th scope="row" role="rowheader"><a href="/countries/KAZ">${escaped}</a></th>` +
      '<td role="cell" class="party"><a id="KAZ.CCPR" href="/?filter=&quot;&amp;cell=KAZ.CCPR#story" aria-label="State party, ratification 2006-01-24, in force 2006-04-24, with reservation"><b>● R</b><sup>res.</sup>\n2006-01-24\n<small>2006-04-24</small></a></td>' +
      '<td role="cell" class="none"><a id="KAZ.CAT" href="/?filter=&quot;&amp;cell=KAZ.CAT#story" aria-label="No action"><b>○</b></a></td>' +
      '<td role="cell" class="number"><a href="/countries/KAZ#status">1</a></td>',
  });
});

const grid: CompactGrid = {
  title: "Grid",
  states: [
    { iso3: "KAZ", name: "Kazakhstan", reviewsHeld: 2 },
    { iso3: "FRA", name: "France", reviewsHeld: 0 },
  ],
  rows: [{ id: "torture", name: hostile, cells: [16, "t"], count: 16, latestYear: 2025 }],
};

test("a hostile name in the grid stays text, a number opens its list, and a cell without one says why", () => {
  const words = gridWords(englishWords);
  const listHref = (right: string, iso3: string | null) =>
    `/rights/${right}?countries=${iso3 ?? ""}&x=1`;
  const arranged = gridTable(grid, words, listHref);
  expect(gridBodyHtml({ grid, arranged, words, listHref, locale: "en" })).toBe(
    `<tr><th scope="row"><a href="/rights/torture">${escaped}</a></th>` +
      '<td><a href="/rights/torture?countries=KAZ&amp;x=1">16</a></td>' +
      '<td class="t">text not held</td>' +
      '<td><a href="/rights/torture?countries=&amp;x=1">16</a></td><td>2025</td></tr>',
  );
});

test("the grid as drawn and the grid as exported say the same of every cell", () => {
  const { rows } = gridTable(grid, gridWords(englishWords), () => "/");
  const cells = rows[0]?.cells ?? {};
  expect(
    [cells.KAZ, cells.FRA].map((cell) => (cell?.kind === "value" ? cell.text : cell?.mark)),
  ).toEqual(["16", "text-not-held"]);
});
