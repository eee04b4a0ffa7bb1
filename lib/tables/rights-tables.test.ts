import { describe, expect, test } from "vitest";
import { cellText } from "#lib/table/table";
import { bundledRelease, englishWords } from "#lib/tables/fixtures/bundled-release";
import type { RightParameters } from "#lib/tables/right/right-parameters";
import { rightTables } from "#lib/tables/right-tables";
import { rightsTables } from "#lib/tables/rights-tables";
import { readParameters } from "#lib/url/parameters";

const release = bundledRelease();
const asOf = "2026-02-03";
const values = { asOf: null, release: null };
const main = rightsTables.tables({ release, path: null, values, asOf, words: englishWords })?.main;
if (main === undefined) throw new Error("There is a page of rights.");

/** The list that a number opens, by its anchor: observations or States. */
function listAt(address: string) {
  const { pathname, searchParams, hash } = new URL(address, "http://pacta.invalid");
  const specification = rightTables.specification(release.index);
  const { values, dropped } = readParameters<RightParameters>(specification, searchParams);
  expect(dropped).toEqual([]);
  const path = { id: pathname.split("/")[2] ?? "" };
  const tables = rightTables.tables({ release, path, values, asOf, words: englishWords });
  return hash === "#states" ? tables?.states : tables?.main;
}

describe("the rights", () => {
  test("are 35 and four headings, family by family", () => {
    const families = main.rows.map(({ cells }) => cells.family && cellText(cells.family));
    expect(new Set(families.slice(0, 35))).not.toContain("Headings that are not rights");
    expect(families.slice(35)).toEqual(Array(4).fill("Headings that are not rights"));
  });

  test("have their articles with the instrument in front", () => {
    const cells = main.rows.find(({ id }) => id === "enforced-disappearance")?.cells;
    expect(cells?.articles).toMatchObject({ text: "CED 1-25; CCPR 6, 7, 9, 16" });
    const corruption = main.rows.find(({ id }) => id === "corruption")?.cells;
    expect(corruption?.articles).toEqual({ kind: "missing", because: "no article of a treaty" });
  });

  // data/observations: 66 of the 430 observations are on torture, on all five States.
  test("count what is held", () => {
    const cells = main.rows.find(({ id }) => id === "torture")?.cells;
    expect(cells?.observations).toMatchObject({ text: "66" });
    expect(cells?.states).toMatchObject({ text: "5" });
  });

  test.each(main.rows.map(({ id }) => [id]))("%s: both numbers open their lists", (id) => {
    const cells = main.rows.find((row) => row.id === id)?.cells;
    for (const cell of [cells?.observations, cells?.states]) {
      if (cell?.kind !== "value") continue;
      expect(listAt(cell.href ?? "")?.rows).toHaveLength(Number(cell.text));
    }
  });

  test("a right on which nothing is held has no zero", () => {
    const silent = main.rows.filter(({ cells }) => cells.observations?.kind === "missing");
    const recorded = new Set(release.index.facts.observations.flatMap(({ rights }) => rights));
    expect(silent.map(({ id }) => id)).toEqual(
      release.index.facts.rights.map(({ id }) => id).filter((id) => !recorded.has(id)),
    );
  });
});
