import { describe, expect, test } from "vitest";
import { askExport, release, words } from "#lib/api/fixtures/ask-api";
import { bibtexOf } from "#lib/cite/bibtex";
import type { Citable } from "#lib/cite/citable";
import { citationStyles, citationsOf } from "#lib/cite/citations-of";
import { cslJsonOf } from "#lib/cite/csl-json";
import { risOf } from "#lib/cite/ris";
import { formatDate } from "#lib/dates/date-in-words";
import type { Row } from "#lib/table/table";
import { pages } from "#lib/tables/registry";

const { index, observations } = release;

async function fileOf(address: string): Promise<string> {
  const response = askExport(address);
  expect(response.status, address).toBe(200);
  return response.text();
}

/** The references of a text file: what follows the empty line behind the head. */
const references = (text: string) => text.split("\n\n")[1]?.trimEnd().split("\n") ?? [];
const headOf = (text: string) => text.split("\n\n")[0]?.split("\n") ?? [];

describe("the references of a list", () => {
  const ofKyrgyzstan = index.facts.acts
    .filter(({ iso3 }) => iso3 === "KGZ")
    .map((act) => citationsOf({ kind: "act", act }, release, words));

  test("are those of its rows, in their order", async () => {
    const rising = [...ofKyrgyzstan].sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1));
    const csv = (await fileOf("countries/KGZ/acts.csv?acts.sort=date&about=0")).trimEnd();
    const days = csv
      .split("\r\n")
      .slice(1)
      .map((line) => line.slice(0, 10));
    const items = JSON.parse(await fileOf("countries/KGZ/acts.csl.json?acts.sort=date"));
    const told = items.map((item: { issued: { "date-parts": number[][] } }) =>
      item.issued["date-parts"][0]
        ?.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, "0"))
        .join("-"),
    );
    expect(told).toEqual(days);
    expect(items).toHaveLength(rising.length);
  });

  function dateOf({ csl }: (typeof ofKyrgyzstan)[number]): string {
    return JSON.stringify(csl.issued);
  }

  test.each(citationStyles)("as text in the style %s", async (style) => {
    const text = await fileOf(`documents/CCPR/C/KAZ/CO/3/main.txt?style=${style}`);
    const expected = observations
      .select({ document: "KAZ-CCPR-C-KAZ-CO-3" })
      .map((observation) => citationsOf({ kind: "observation", observation }, release, words));
    expect(references(text).toSorted()).toEqual(expected.map((each) => each[style]).toSorted());
  });

  test("as text are in the style of the United Nations unless another is asked for", async () => {
    const plain = await fileOf("treaties/main.txt");
    expect(plain).toBe(await fileOf("treaties/main.txt?style=un"));
    expect(headOf(plain)[0]).toBe("References in the style: United Nations style");
  });

  test("hold what the same items hold when they are written at once", async () => {
    const items = JSON.parse(await fileOf("treaties/main.csl.json"));
    expect(items).toHaveLength(18);
    expect(await fileOf("treaties/main.csl.json")).toBe(cslJsonOf(items));
    expect(await fileOf("treaties/main.ris")).toBe(risOf(items));
    const bib = await fileOf("treaties/main.bib");
    expect(bib.slice(bib.indexOf("\n@") + 1)).toBe(bibtexOf(items));
  });

  test("say in their head how many rows are nothing to cite", async () => {
    // Kazakhstan has given no act on the Convention on Migrant Workers, and acts on the seventeen others.
    const [, counted] = headOf(await fileOf("countries/KAZ/main.txt"));
    expect(counted).toBe("17 references; one row is nothing to cite and left out");
    expect(references(await fileOf("countries/KAZ/main.txt"))).toHaveLength(17);
    const bib = await fileOf("countries/KAZ/main.bib");
    expect(bib.split("\n")[0]).toBe("% 17 references; one row is nothing to cite and left out");
  });

  test("follow the filter of the list", async () => {
    const text = await fileOf("treaties/main.txt?filter=torture");
    expect(references(text)).toHaveLength(2);
    for (const reference of references(text)) expect(reference).toContain("Torture");
  });

  test("of a search are those of every result", async () => {
    const text = await fileOf("search/main.txt?country=TKM");
    expect(references(text)).toHaveLength(observations.count({ countries: ["TKM"] }));
  });
});

test("the head of a BibTeX file holds nothing that begins an entry", async () => {
  const bib = await fileOf("countries/UZB/observations.bib");
  const head = bib.slice(0, bib.indexOf("\n@"));
  expect(head).not.toContain("@");
  for (const line of head.trimEnd().split("\n")) expect(line).toMatch(/^% /);
});

test("a list of things that nobody cites has no such file", () => {
  for (const extension of ["bib", "ris", "csl.json", "txt"]) {
    expect(askExport(`countries/KAZ/reporting.${extension}`).status).toBe(404);
  }
});

test("a style that nobody knows is refused, with those that are known", async () => {
  const response = askExport("treaties/main.txt?style=mla");
  expect(response.status).toBe(400);
  expect(await response.text()).toContain("un, oscola, chicago, apa");
});

/** Lists whose every row is a thing to cite, with what must stand in the reference of a row. */
const whole = [
  ["documents/A/55/44", "main", "symbol"],
  ["documents/CCPR/C/KAZ/CO/2", "documents", "document"],
  ["observations/KAZ-CCPR-2016-01", "main", "symbol"],
  ["rights/torture", "main", "symbol"],
  ["countries/UZB", "documents", "symbol"],
  ["countries/UZB", "observations", "symbol"],
  ["countries/UZB/CAT", "documents", "symbol"],
  ["countries/UZB/CAT", "observations", "symbol"],
  ["countries/TTO", "acts", null],
  ["countries/TTO/CCPR-OP1", "main", null],
  ["countries/USA", "declarations", null],
  ["countries/USA/CCPR", "declarations", null],
  ["treaties/CCPR-OP1", "exits", null],
  ["treaties/CERD", "declarations", null],
  ["treaties", "main", null],
  ["data", "documents", "document"],
] as const;

describe.each(whole)("/%s, table %s", (path, table, column) => {
  const request = { release, path: path.split("/"), table, today: "2026-02-03", words };
  const reading = pages
    .map((page) => page.read({ ...request, parameters: new URLSearchParams() }))
    .find((found) => found !== null);
  const rows = reading?.whole.rows ?? [];

  test("every row has a reference, which says what the row says", () => {
    expect(rows.length).toBeGreaterThan(0);
    for (const { id, cells } of rows) {
      const thing = reading?.citable?.(id);
      if (thing === undefined) throw new Error(`${path} ${table}: nothing to cite for ${id}`);
      const { un } = citationsOf(thing, release, words);
      for (const said of saidOf(cells, thing.kind, column)) expect(un).toContain(said);
    }
  });
});

/** What the cells of a row say that its reference must say too. */
function saidOf(cells: Row["cells"], kind: Citable["kind"], column: string | null): string[] {
  const textOf = (name: string) => {
    const cell = cells[name];
    return cell?.kind === "value" ? [cell.text] : [];
  };
  if (column !== null) return textOf(column).filter((text) => /^[A-Z]+\//.test(text));
  const days = [...textOf("date"), ...textOf("notified")].map((day) => formatDate(day, "en"));
  if (kind !== "declaration") return days;
  return [...days, ...textOf("state"), ...textOf("text"), ...textOf("kind")];
}
