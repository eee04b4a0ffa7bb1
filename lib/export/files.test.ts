import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { csvOfRows } from "#lib/export/csv";
import type { ExportedList } from "#lib/export/exported-list";
import { readWorkbook } from "#lib/export/fixtures/read-workbook";
import {
  listOf,
  queryOf,
  readTable,
  registeredTables,
} from "#lib/export/fixtures/registered-lists";
import { neutraliseFormula } from "#lib/export/formula";
import { jsonOfRows } from "#lib/export/json";
import { tableManuscript } from "#lib/export/table-manuscript";
import { xlsxOfRows } from "#lib/export/xlsx/xlsx-of-rows";
import { arrangeTable } from "#lib/table/arrange";
import { cellText, type Table } from "#lib/table/table";
import { englishWords } from "#lib/tables/fixtures/bundled-release";

// Hundreds of files are made here, one after the other.
vi.setConfig({ testTimeout: 120_000 });

const arrangements = fc.record({
  table: fc.constantFrom(...registeredTables),
  sort: fc.option(fc.tuple(fc.nat(), fc.boolean())),
  filter: fc.constantFrom("", "", "", "kaz", "of", "no ", "2015"),
  columns: fc.option(fc.array(fc.nat(), { minLength: 1, maxLength: 6 })),
});

/** A random arrangement of a random table, as its address says it. */
const lists = arrangements.map(({ table: [path, name], sort, filter, columns }) => {
  const asked = queryOf(path, name);
  const ids = readTable(path, name, asked).whole.columns.map(({ id }) => id);
  const idAt = (place: number) => ids[place % ids.length] ?? "";
  const chosen = new Set(columns?.map(idAt));
  const prefix = name === "main" ? "" : `${name}.`;
  const query = new URLSearchParams(asked);
  if (sort !== null) query.set(`${prefix}sort`, `${sort[1] ? "-" : ""}${idAt(sort[0])}`);
  if (filter !== "") query.set(`${prefix}filter`, filter);
  if (columns !== null) query.set(`${prefix}columns`, ids.filter((id) => chosen.has(id)).join(","));
  return { path, name, query: query.toString() };
});

/** What the screen shows: the texts of the arranged table, row by row and column by column. */
function screenOf(path: string, name: string, query: string): readonly (readonly string[])[] {
  const { whole, arrangement } = readTable(path, name, query);
  return textsOf(arrangeTable(whole, arrangement, "en"));
}

function textsOf({ columns, rows }: Table): readonly (readonly string[])[] {
  return rows.map(({ cells }) =>
    columns.map(({ id }) => {
      const cell = cells[id];
      return cell === undefined ? "" : cellText(cell);
    }),
  );
}

async function bytesOf(body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(body).arrayBuffer());
}

function csvRows(list: ExportedList): readonly (readonly string[])[] {
  const text = [...csvOfRows(list.rows(), { bom: false, about: true })].join("");
  const rows: string[][] = parse(text, { comment: "#" });
  return rows.slice(1).map((row) => row.slice(0, -1));
}

async function sheetRows(list: ExportedList): Promise<readonly (readonly string[])[]> {
  const [data] = await readWorkbook(await bytesOf(xlsxOfRows(list.rows())));
  const rows = data?.rows ?? [];
  return rows.slice(1).map((row) => row.slice(0, -1).map(({ text }) => text));
}

function jsonRows(list: ExportedList): readonly (readonly string[])[] {
  const file = JSON.parse([...jsonOfRows(list.rows())].join(""));
  type Read = Record<string, { text?: string; missing?: string }>;
  return file.rows.map(({ cells }: { cells: Read }) =>
    file.columns.map(({ id }: { id: string }) => cells[id]?.text ?? `(${cells[id]?.missing})`),
  );
}

function manuscriptRows(list: ExportedList): readonly (readonly string[])[] {
  const { blocks } = tableManuscript(list.table(), englishWords, "en");
  const block = blocks.find((each) => each.kind === "table");
  if (block?.kind !== "table") throw new Error("no table");
  return block.table.rows.map((row) => row.map((runs) => runs.map(({ text }) => text).join("")));
}

const disarmed = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((text) => (/^-?\d+$/.test(text) ? text : neutraliseFormula(text))));

test("row for row and column for column, screen, CSV, workbook, JSON and text are the same", async () => {
  await fc.assert(
    fc.asyncProperty(lists, async ({ path, name, query }) => {
      const list = listOf(path, name, query);
      const screen = screenOf(path, name, query);
      expect(list.about().rowCount).toBe(screen.length);
      expect(jsonRows(list)).toEqual(screen);
      expect(manuscriptRows(list)).toEqual(screen);
      expect(csvRows(list)).toEqual(disarmed(screen));
      expect(await sheetRows(list)).toEqual(disarmed(screen));
    }),
    { numRuns: 60 },
  );
});

test("a workbook has typed cells, a header that stays, a filter on every column and a link on every row", async () => {
  const list = listOf(
    "countries/KAZ",
    "reviews",
    "reviews.columns=instrument,date,session,published",
  );
  const [data, about] = await readWorkbook(await bytesOf(xlsxOfRows(list.rows())));
  const [header, first] = data?.rows ?? [];
  expect(header?.map(({ text }) => text)).toEqual([
    "Instrument",
    "Date",
    "Session",
    "Published",
    "Link",
  ]);
  expect(first).toEqual([
    { kind: "text", text: "CCPR" },
    { kind: "day", text: "2011-07-26" },
    { kind: "number", text: "102" },
    { kind: "day", text: "2011-08-19" },
    {
      kind: "text",
      text: "https://pacta.example/countries/KAZ/CCPR?asOf=2026-11-25&release=20260101-000000000000",
    },
  ]);
  expect(data?.frozenRows).toBe(1);
  expect(data?.filter).toBe(`A1:E${data?.rows.length ?? 0}`);
  expect(data?.hyperlinks).toHaveLength((data?.rows.length ?? 0) - 1);
  expect(about?.rows.map(([label]) => label?.text)).toEqual(
    expect.arrayContaining(["Title", "State", "Status on", "Release", "Rows", "Source"]),
  );
});

test("the same list gives the same JSON, byte for byte", () => {
  const text = () => [...jsonOfRows(listOf("countries/KAZ", "observations").rows())].join("");
  expect(text()).toBe(text());
});
