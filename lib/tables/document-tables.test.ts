import { expect, test } from "vitest";
import { cellText } from "#lib/table/table";
import { documentTables } from "#lib/tables/document-tables";
import { bundledRelease, englishWords } from "#lib/tables/fixtures/bundled-release";

const release = bundledRelease();
const { facts } = release.index;

function tablesOf(symbol: string, pinned: string | null = null) {
  const values = { asOf: null, release: pinned };
  const tables = documentTables.tables({
    release,
    path: { symbol },
    values,
    asOf: "2026-02-03",
    words: englishWords,
  });
  if (tables === null) throw new Error(`no document ${symbol}`);
  return tables;
}

test("the passages follow the paragraphs of the document, those not seen last", () => {
  // CCPR/C/KAZ/CO/3: paragraphs 3 and 4 were read, two concerns are known from the press release
  const { main } = tablesOf("ccpr/c/kaz/co/3");
  const paragraphs = main.rows.map(({ cells }) => cells.paragraphs && cellText(cells.paragraphs));
  expect(paragraphs).toEqual(["3", "3", "3-4", "(paragraph not seen)", "(paragraph not seen)"]);
});

test("every observation with a document stands on the page of its document, and on no other", () => {
  const shown = facts.documents.flatMap(({ id }) => tablesOf(`id/${id}`).main.rows);
  const withDocument = facts.observations.filter(({ documentId }) => documentId !== null);
  expect(shown.map(({ id }) => id).sort()).toEqual(withDocument.map(({ id }) => id).sort());
});

test("the documents beside are those of the same State and committee, told earlier from later", () => {
  const { documents } = tablesOf("CCPR/C/KAZ/CO/2");
  const others = facts.documents.filter(
    ({ iso3, committee, symbol }) =>
      iso3 === "KAZ" && committee === "CCPR" && symbol !== "CCPR/C/KAZ/CO/2",
  );
  expect(documents.rows.map(({ id }) => id).sort()).toEqual(others.map(({ id }) => id).sort());
  const order = (id: string) => {
    const cell = documents.rows.find((row) => row.id === id)?.cells.order;
    return cell && cellText(cell);
  };
  expect(order("KAZ-CCPR-C-KAZ-CO-3")).toBe("later"); // 2025 after 2016
});

test("a document beside says how many of its observations are held, or that none is", () => {
  const { documents } = tablesOf("CCPR/C/KAZ/CO/2");
  for (const { id, cells } of documents.rows) {
    const held = facts.observations.filter(({ documentId }) => documentId === id).length;
    const said = cells.observations === undefined ? undefined : cellText(cells.observations);
    expect(said, id).toBe(held === 0 ? "(no observation held)" : String(held));
  }
});

test("a document that is only named has no passages, and says who names it", () => {
  const { main, mentions } = tablesOf("CEDAW/C/AFG/CO/1-2");
  expect(main.rows).toEqual([]);
  expect(mentions.rows).toHaveLength(1);
  const { citedIn, sources } = mentions.rows[0]?.cells ?? {};
  expect(citedIn && cellText(citedIn)).toBe("CCPR/C/126/D/2685/2015");
  expect(sources && cellText(sources)).toBe("UN-CITING");
});

test("links keep the release that the reader pins", () => {
  const { main } = tablesOf("CCPR/C/KAZ/CO/3", "20260101-000000000000");
  for (const { cells } of main.rows) {
    if (cells.id?.kind === "value")
      expect(cells.id.href).toContain("release=20260101-000000000000");
  }
});
