import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { About } from "#lib/export/about";
import { csvOfRows } from "#lib/export/csv";
import type { ExportRows } from "#lib/export/export-rows";
import { rowsOfTable } from "#lib/export/export-rows";
import { readWorkbook } from "#lib/export/fixtures/read-workbook";
import { neutraliseFormula } from "#lib/export/formula";
import { jsonOfRows } from "#lib/export/json";
import { mostHyperlinks } from "#lib/export/xlsx/data-sheet";
import { sheetName } from "#lib/export/xlsx/sheet-name";
import { sheetText } from "#lib/export/xlsx/sheet-text";
import { xlsxOfRows } from "#lib/export/xlsx/xlsx-of-rows";
import { type Cell, type Column, count, missing, type Table, value } from "#lib/table/table";
import { englishWords } from "#lib/tables/fixtures/bundled-release";

// Whole workbooks are made and read back.
vi.setConfig({ testTimeout: 120_000 });

const about: About = {
  title: '=HYPERLINK("http://evil.invalid","press")',
  scope: [["Rows that hold", 'a,=cmd|" /C calc"!A0; @SUM(1)\n# Rows: 7']],
  release: "20260101-000000000000",
  asOf: "2026-02-03",
  sources: [
    { name: "+41 22", url: "https://docs.un.org/en/A", verification: "excerpt read", rowCount: 2 },
  ],
  language: null,
  coverage: "Blank is not zero.",
  rowCount: 1,
  link: "https://pacta.example/?filter=a,-1&release=20260101-000000000000#t",
};

function rowsOf(cells: readonly Cell[], kind: Column["kind"] = "text"): ExportRows {
  const rows = cells.map((a, place) => ({ id: String(place), cells: { a } }));
  const table: Table = {
    id: "t",
    title: about.title,
    columns: [{ id: "a", label: "=A", kind }],
    rows,
  };
  const rowLink = () => "https://pacta.example/";
  return rowsOfTable({ table, about, rowLink, origin: "https://pacta.example" }, englishWords);
}

const csvOf = (rows: ExportRows) => [...csvOfRows(rows, { bom: false, about: true })].join("");

async function sheetsOf(rows: ExportRows) {
  return readWorkbook(new Uint8Array(await new Response(xlsxOfRows(rows)).arrayBuffer()));
}

// Characters: OWASP, "CSV Injection".
const formulas = ["=1+1", "+41 22", "-1+cmd|' /C calc'!A0", "@SUM(A1)", "\t=1", "＝1"];

test("text that a spreadsheet would run is disarmed alike in CSV and in a workbook", async () => {
  const rows = rowsOf(formulas.map((text) => value(text)));
  const read: string[][] = parse(csvOf(rows), { comment: "#" });
  const expected = formulas.map(neutraliseFormula);
  expect(read.slice(1).map(([text]) => text)).toEqual(expected);
  const [data, second] = await sheetsOf(rows);
  expect(data?.rows.slice(1).map(([cell]) => cell?.text)).toEqual(expected);
  expect(data?.rows[0]?.[0]?.text).toBe("'=A");
  const kinds = [data, second].flatMap((sheet) => sheet?.rows.flat().map(({ kind }) => kind) ?? []);
  expect(kinds).not.toContain("formula");
  expect(second?.rows.flat().map(({ text }) => text)).toContain(`'${about.title}`);
});

test("what a file says of itself holds no formula at the beginning of any part, and no line of its own", () => {
  const lines = csvOf(rowsOf([])).split("\r\n").slice(1, -1);
  expect(lines.every((line) => line.startsWith("# "))).toBe(true);
  expect(lines.filter((line) => line.startsWith("# Rows: "))).toEqual(["# Rows: 1"]);
  for (const part of lines.flatMap((line) => line.split(/[,;\t]/).slice(1))) {
    expect(part.trim()).not.toMatch(/^[=+\-@]/);
  }
});

test("the link in a CSV has no comma to break at, and means the same", () => {
  const line = csvOf(rowsOf([]))
    .split("\r\n")
    .find((each) => each.includes("rebuilds"));
  const link = line?.replace(/^[^:]*: /, "") ?? "";
  expect(link).not.toContain(",");
  expect(new URL(link).searchParams.get("filter")).toBe("a,-1");
});

test("it can be left out, and a field that begins like a comment is no comment", () => {
  const rows = rowsOf([value("# not a comment"), value("a # b")]);
  const alone = [...csvOfRows(rows, { bom: true, about: false })].join("");
  expect(alone).toBe(
    '\uFEFF\'=A,Link\r\n"# not a comment",https://pacta.example/\r\n"a # b",https://pacta.example/\r\n',
  );
  const read: string[][] = parse(csvOf(rows), { comment: "#" });
  expect(read.slice(1).map(([text]) => text)).toEqual(["# not a comment", "a # b"]);
});

test.each([
  ["date", value("2006-01-24"), { kind: "day", text: "2006-01-24" }],
  ["date", value("1900-03-01"), { kind: "day", text: "1900-03-01" }],
  ["date", value("2024-02-29"), { kind: "day", text: "2024-02-29" }],
  ["date", value("2006-01"), { kind: "text", text: "2006-01" }],
  ["date", value("2006"), { kind: "text", text: "2006" }],
  ["date", value("2016-06-22/2016-06-23"), { kind: "text", text: "2016-06-22/2016-06-23" }],
  ["text", value("2006-01-24"), { kind: "text", text: "2006-01-24" }],
  ["number", count(-5), { kind: "number", text: "-5" }],
  ["number", value("12.5"), { kind: "number", text: "12.5" }],
  ["number", value("1234567890123456"), { kind: "text", text: "1234567890123456" }],
  ["mark", count(4), { kind: "number", text: "4" }],
  ["text", value("007"), { kind: "text", text: "007" }],
  ["number", missing("not counted"), { kind: "text", text: "(not counted)" }],
] as const)("in a workbook a %s cell of %o is %o", async (kind, cell, written) => {
  const [data] = await sheetsOf(rowsOf([cell], kind));
  expect(data?.rows[1]?.[0]).toEqual(written);
});

test("whatever the text, a workbook gives it back", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: "binary", minLength: 1 })), async (texts) => {
      const printable = texts.map((text) => text.replace(/[\p{Cc}\p{Cs}]/gu, "?"));
      const [data] = await sheetsOf(rowsOf(printable.map((text) => value(text))));
      const read = data?.rows.slice(1).map(([cell]) => cell?.text);
      const kept = printable.map((text) => neutraliseFormula(text).replace(/[\uFFFE\uFFFF]/g, ""));
      expect(read).toEqual(kept);
    }),
    { numRuns: 30 },
  );
});

test.each([
  ["a\r\nb\rc", "a\nb\nc"],
  ["_x0041_", "_x005F_x0041_"],
  ["\uD800", "\uFFFD"],
])("%j stands in a sheet as %j", (text, written) => {
  expect(sheetText(text)).toBe(written);
});

test("a text longer than a cell ends with words that say so", async () => {
  const [data] = await sheetsOf(rowsOf([value("x".repeat(40_000))]));
  const text = data?.rows[1]?.[0]?.text ?? "";
  expect(text).toHaveLength(32_767);
  expect(text).toMatch(/x \[…cut here: .*\]$/);
});

test.each([
  ["Acts: [of] Kazakhstan/Kyrgyzstan?", "Acts of Kazakhstan Kyrgyzstan"],
  ["'quoted'", "quoted"],
  ["x".repeat(60), "x".repeat(31)],
  ["About", "Data"],
  ["History", "Data"],
  ["://", "Data"],
])("the sheet of %j is called %j", (title, name) => {
  expect(sheetName(title, englishWords)).toBe(name);
});

test("beyond what Excel opens as hyperlinks a link is text", async () => {
  const cell = value("a");
  const [data] = await sheetsOf(rowsOf(Array.from({ length: mostHyperlinks + 2 }, () => cell)));
  expect(data?.hyperlinks).toHaveLength(mostHyperlinks);
  expect(data?.rows.at(-1)?.[1]?.text).toBe("https://pacta.example/");
});

test("rows in pieces are the rows of one piece", () => {
  const cells = Array.from({ length: 1201 }, (_, place) => count(place));
  const rows = rowsOf(cells, "number");
  const whole: ExportRows = { ...rows, pieces: () => [[...rows.pieces()].flat()] };
  expect(csvOf(rows)).toBe(csvOf(whole));
  expect([...jsonOfRows(rows)].join("")).toBe([...jsonOfRows(whole)].join(""));
  expect([...rows.pieces()].length).toBeGreaterThan(1);
});
