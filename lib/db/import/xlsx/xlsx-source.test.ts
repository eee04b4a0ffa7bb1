import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SourceRecord } from "#lib/db/import/record-source";
import {
  makeWorkbook,
  packageParts,
  type WorkbookOptions,
  zipOf,
} from "#lib/db/import/xlsx/fixtures/make-workbook";
import { xlsxSource } from "#lib/db/import/xlsx/xlsx-source";
import { generateUhri } from "#lib/import/uhri/generate";
import { rowOfRecord, xlsxHeaders } from "#lib/import/uhri/synthetic/row-of-record";
import { readXlsxHeader, recordOfRow, type XlsxCell } from "#lib/import/uhri/xlsx-row";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pacta-xlsx-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function read(workbook: Buffer) {
  const path = join(folder, "export.xlsx");
  writeFileSync(path, workbook);
  const source = await xlsxSource(path, "export.xlsx", folder);
  const records: SourceRecord[] = [];
  try {
    for await (const batch of source.batches()) records.push(...batch.records);
    return { records, unknown: source.unknownColumns() };
  } finally {
    source.close();
  }
}

async function valuesOf(workbook: Buffer): Promise<unknown[]> {
  const { records } = await read(workbook);
  return records.map(({ bytes }) => JSON.parse(Buffer.from(bytes).toString()));
}

/** A workbook whose sheet and shared strings are written out. */
function written(sheet: string, strings = ""): Buffer {
  return zipOf({
    ...packageParts,
    "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
    "xl/sharedStrings.xml": `<sst>${strings}</sst>`,
  });
}

const header = '<row><c t="str"><v>Text</v></c><c t="str"><v>OHCHR Annotation Id</v></c></row>';
const rowOf = (cells: string) => `${header}<row>${cells}</row>`;

describe("the same rows come out however a program writes them", () => {
  const made = [...generateUhri({ seed: 5, profile: "tiny" })].map(({ record }) => record);
  const rows = made.map(rowOfRecord);
  const columns = readXlsxHeader(xlsxHeaders);
  const expected = rows.map((cells) => (columns.ok ? recordOfRow(columns.columns, cells) : null));

  test.each<[string, WorkbookOptions]>([
    ["shared strings", { strings: "shared" }],
    ["inline strings", { strings: "inline" }],
    ["tags with a prefix", { strings: "shared", prefix: "x:" }],
  ])("%s", async (_, options) => {
    const values = await valuesOf(makeWorkbook([xlsxHeaders, ...rows], options));
    expect(values).toEqual(JSON.parse(JSON.stringify(expected)));
  });

  test("headers spelled right, in another order", async () => {
    const order = xlsxHeaders.map((_, index) => xlsxHeaders.length - 1 - index);
    const turned = (cells: readonly XlsxCell[]) => order.map((index) => cells[index]);
    const right = xlsxHeaders.map((each) => each.replace("Reccomending", "Recommending"));
    const sheet = [turned(right), ...rows.map(turned)];
    const values = await valuesOf(makeWorkbook(sheet, { strings: "shared" }));
    expect(values).toEqual(JSON.parse(JSON.stringify(expected)));
  });
});

describe("cells", () => {
  test.each([
    [
      "without a place of their own",
      '<c t="str"><v>a</v></c><c t="str"><v>b</v></c>',
      "",
      ["a", "b"],
    ],
    ["with places, one left out", '<c r="B2" t="str"><v>b</v></c>', "", [null, "b"]],
    [
      "text in runs, without the reading above it",
      '<c t="s"><v>0</v></c>',
      "<si><r><t>one </t></r><r><t>text</t></r><rPh><t>reading</t></rPh></si>",
      ["one text", null],
    ],
    [
      "a line end written by its number",
      '<c t="inlineStr"><is><t>a_x000A_b</t></is></c>',
      "",
      ["a\nb", null],
    ],
    [
      "entities and CDATA",
      '<c t="str"><v>a &amp;lt; &#233;<![CDATA[<b>]]></v></c>',
      "",
      ["a &lt; é<b>", null],
    ],
    ["a number in a column of texts", "<c><v>17</v></c>", "", ["17", null]],
  ] as const)("%s", async (_, cells, strings, [text, id]) => {
    expect(await valuesOf(written(rowOf(cells), strings))).toEqual([
      { Text: text, AnnotationId: id },
    ]);
  });

  test("a cell that points to no string breaks its own row, by its number", async () => {
    const good = '<row r="9"><c t="str"><v>a</v></c></row>';
    const { records } = await read(written(`${rowOf('<c t="s"><v>7</v></c>')}${good}`));
    expect(records.map(({ place, broken }) => ({ place, broken }))).toEqual([
      { place: "row 2", broken: "cell 1 points to string 7, which the workbook lacks" },
      { place: "row 9", broken: null },
    ]);
  });

  test("empty rows are no records, and unknown columns are reported", async () => {
    const sheet = `<row/><row><c t="str"><v>Text</v></c><c t="str"><v>Colour</v></c><c t="str"><v>OHCHR Annotation Id</v></c></row><row/><row><c t="str"><v> </v></c></row><row><c/></row>`;
    const { records, unknown } = await read(written(sheet));
    expect(records.map(({ place }) => place)).toEqual(["row 4"]);
    expect(unknown).toEqual(["Colour"]);
  });
});

describe("what is no export is refused in one sentence", () => {
  test.each([
    [
      "another sheet",
      written('<row><c t="str"><v>Name</v></c></row>'),
      'no column "OHCHR Annotation Id" and "Text"',
    ],
    ["an empty sheet", written(""), "holds nothing on its first sheet"],
    ["another archive", zipOf({ "letter.txt": "Dear reader" }), "is no Excel workbook"],
    [
      "a workbook that is cut off",
      makeWorkbook([xlsxHeaders], { strings: "shared" }).subarray(0, 900),
      "is damaged or cut off",
    ],
    ["a sheet that is cut off", written("<row><c>"), "is damaged"],
    [
      "a sheet with entities of its own",
      zipOf({
        ...packageParts,
        "xl/worksheets/sheet1.xml": `<!DOCTYPE a [<!ENTITY x "y">]><worksheet><sheetData><row><c><v>&x;</v></c></row></sheetData></worksheet>`,
        "xl/sharedStrings.xml": "<sst/>",
      }),
      "it declares a document type of its own",
    ],
    ["tags in tags without end", written("<a>".repeat(2000)), "tags stand more than 64 deep"],
    [
      "a text without end",
      written(`<row><c t="str"><v>${"x".repeat(4_100_000)}</v></c></row>`),
      "more than 4000000 characters",
    ],
    [
      "a text of runs without end",
      written(
        `<row><c t="inlineStr"><is>${`<t>${"x".repeat(1000)}</t>`.repeat(4100)}</is></c></row>`,
      ),
      "more than 4000000 characters",
    ],
    ["a name without end", written(`<${"a".repeat(4_100_000)}/>`), "more than 4000000 characters"],
    [
      "a row without end",
      written(`<row>${`<c t="str"><v>${"x".repeat(400_000)}</v></c>`.repeat(30)}</row>`),
      "row 1 is beyond all measure",
    ],
    [
      "thousands of files",
      zipOf(Object.fromEntries(Array.from({ length: 5100 }, (_, n) => [`${n}.xml`, ""]))),
      "holds more than 5000 files",
    ],
    [
      "what unpacks to a thousand times its size",
      written(`<row>${" ".repeat(70_000_000)}</row>`),
      "unpacks to 150 times its size and more",
    ],
  ])("%s", async (_, workbook, words) => {
    await expect(read(workbook)).rejects.toThrow(/^export\.xlsx [^\n]*\.$/);
    await expect(read(workbook)).rejects.toThrow(words);
  });

  test("a part whose bytes were changed", async () => {
    const workbook = makeWorkbook([xlsxHeaders, ["a"]], { strings: "shared" });
    const at = workbook.indexOf("xl/worksheets/sheet1.xml") + 30;
    workbook.writeUInt8((workbook[at] ?? 0) ^ 0xff, at);
    await expect(read(workbook)).rejects.toThrow("is damaged");
  });
});
