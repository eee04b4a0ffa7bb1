import { describe, expect, test } from "vitest";
import { cellText } from "#lib/table/table";
import { bundledRelease, englishWords } from "#lib/tables/fixtures/bundled-release";
import { observationColumns, observationTable } from "#lib/tables/observation-table";

const { index, observations } = bundledRelease();

function tableOf(countries: readonly string[]) {
  return observationTable({
    id: "observations",
    title: "Observations",
    observations: observations.select({ countries }),
    index,
    words: englishWords,
  });
}

describe("a table of observations", () => {
  // data/observations/README: 430 observations on five States.
  test.each([
    [[], 430],
    [["KAZ"], 84],
    [["USA"], 0],
  ])("holds one row for each observation asked for: %o", (countries, rows) => {
    expect(tableOf(countries).rows).toHaveLength(rows);
  });

  test("says something in every cell, so that a file never has a blank", () => {
    for (const row of tableOf([]).rows) {
      for (const column of observationColumns) {
        const cell = row.cells[column];
        expect(cell === undefined ? "" : cellText(cell).trim(), `${row.id}.${column}`).not.toBe("");
      }
    }
  });

  test("says that a paragraph or symbol was not seen instead of leaving it out", () => {
    // The 2021 article names neither committee nor document (data/article-2021/README).
    const cells = tableOf(["KAZ"]).rows.find(({ id }) => id === "KAZ-ARTICLE-2021-03")?.cells;
    expect(cells?.committee).toEqual({
      kind: "missing",
      because: "no committee named by the source",
    });
    expect(cells?.symbol).toEqual({ kind: "missing", because: "symbol not seen" });
    expect(cells?.paragraphs).toEqual({ kind: "missing", because: "paragraph not seen" });
    expect(cells?.verification).toMatchObject({ text: "2021 article" });
  });

  test("leads to the observation, the State and the document", () => {
    const row = tableOf(["KAZ"]).rows.find(
      ({ cells }) => cells.symbol?.kind === "value" && cells.symbol.text === "CCPR/C/KAZ/CO/2",
    );
    expect(row?.cells.id).toMatchObject({ href: `/observations/${row?.id}` });
    expect(row?.cells.state).toMatchObject({ text: "Kazakhstan", href: "/countries/KAZ" });
    expect(row?.cells.symbol).toMatchObject({ href: "/documents/CCPR/C/KAZ/CO/2" });
  });

  test("has the words in the reader's language where they are held in it, and says which it is", () => {
    const [own] = observations.select({ countries: ["KAZ"] });
    if (own === undefined) throw new Error("nothing is held");
    const english = { ...own, heading: "Torture", text: "Torture must end.", summary: null };
    const translations = [
      { language: "ru", heading: "Пытки", text: "Пытки недопустимы." },
    ] as const;
    const cellsFor = (locale: string, observation: typeof own) => {
      const words = Object.assign(
        (...said: Parameters<typeof englishWords>) => englishWords(...said),
        {
          locale,
        },
      );
      const table = observationTable({
        id: "o",
        title: "",
        observations: [observation],
        index,
        words,
      });
      const { heading, text, language } = table.rows[0]?.cells ?? {};
      return [heading, text, language].map((cell) => (cell === undefined ? "" : cellText(cell)));
    };
    const both = { ...english, translations };
    expect(cellsFor("ru", both)).toEqual(["Пытки", "Пытки недопустимы.", "Russian"]);
    expect(cellsFor("en", both)).toEqual(["Torture", "Torture must end.", "English"]);
    expect(cellsFor("ru", { ...english, translations: [] })).toEqual([
      "Torture",
      "Torture must end.",
      "English",
    ]);
  });
});
