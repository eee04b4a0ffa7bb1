import { describe, expect, test } from "vitest";
import { toPassage } from "#lib/import/uhri/to-passage";
import { readXlsxHeader, recordOfRow } from "#lib/import/uhri/xlsx-row";

// As the export prints them, misspelt where it misspells.
const header = [
  "Text",
  "Countries Concerned",
  "Reccomending Body",
  "Document Symbol",
  "Themes",
  "Affected Persons",
  "Sdgs",
  "Document Publication Date",
  "UPR Reccomending States",
  "UPR Position",
  "Type",
  "OHCHR Annotation Id",
  "UPR Session",
  "Regions Concerned",
  "Recommending Regions",
  "Date of publication on UHRI",
];

const row = [
  "153.13 Adopt a law (Chile)",
  "- Peru",
  "- UPR",
  "A/HRC/37/8",
  "- Right to food\n- Right to life",
  "- Children\r\n- Media",
  "- 16.3 - Promote the rule of law and access to justice for all",
  43095,
  "- Chile",
  "- Supported",
  "- Recommendations",
  "00000000-0000-4000-8000-000000000001",
  "- 28 - November 2017",
  "- Latin America and the Caribbean",
  "- Latin America and the Caribbean",
  "46125.4996282407",
];

/** The columns of a header that is known to be good. */
function columnsOf(cells: readonly string[]) {
  const read = readXlsxHeader(cells);
  if (!read.ok) throw new Error(`no export: ${read.missing}`);
  return read;
}

describe("headers", () => {
  test("all sixteen are known", () => {
    expect(columnsOf(header)).toMatchObject({ unknown: [] });
    expect(columnsOf(header).columns).toHaveLength(16);
  });

  test.each([
    ["spelled right", header.map((cell) => cell.replace("Reccomending", "Recommending"))],
    ["in capitals", header.map((cell) => cell.toUpperCase())],
    ["without blanks", header.map((cell) => cell.replaceAll(" ", ""))],
  ])("%s they are the same columns", (_, cells) => {
    expect(columnsOf(cells).columns).toEqual(columnsOf(header).columns);
  });

  test("a column more is reported, a column in another place is found", () => {
    const { columns, unknown } = columnsOf(["Remark", ...header.toReversed()]);
    expect(unknown).toEqual(["Remark"]);
    expect(columns.find(({ key }) => key === "Text")?.index).toBe(16);
  });

  test("a sheet without text or id is no export", () => {
    expect(readXlsxHeader(["Text", "Country"])).toEqual({
      ok: false,
      missing: ["OHCHR Annotation Id"],
    });
    expect(readXlsxHeader([])).toEqual({ ok: false, missing: ["OHCHR Annotation Id", "Text"] });
  });
});

const asJson = {
  AnnotationId: "00000000-0000-4000-8000-000000000001",
  Symbol: "A/HRC/37/8",
  Text: "153.13 Adopt a law (Chile)",
  PublicationDate: "2017-12-26T00:00:00",
  PublicationDateOnUhri: "2026-04-13T11:59:27.88",
  AnnotationType: "- Recommendations",
  Body: "- UPR",
  Countries: ["Peru"],
  Regions: ["Latin America and the Caribbean"],
  Themes: ["Right to food", "Right to life"],
  AffectedPersons: ["Children", "Media"],
  Sdgs: ["16.3 - Promote the rule of law and access to justice for all"],
  UprPositions: ["Supported"],
  UprRecommendingCountry: ["Chile"],
  UprRecommendingRegions: ["Latin America and the Caribbean"],
  UprSession: ["28 - November 2017"],
};

describe("rows", () => {
  test("a row is the record of the JSON export without DocumentId and UprCycle", () => {
    expect(recordOfRow(columnsOf(header).columns, row)).toEqual(asJson);
  });

  test("and gives the same passage", () => {
    const { columns } = columnsOf(header);
    expect(toPassage(recordOfRow(columns, row))).toEqual(toPassage(asJson));
  });

  test("empty cells are nothing", () => {
    const record = recordOfRow(columnsOf(header).columns, ["A law", null, "", undefined]);
    expect(record).toMatchObject({
      Text: "A law",
      Countries: [],
      Body: null,
      Symbol: null,
      Themes: [],
    });
  });

  test.each([
    [46078, "2026-02-25T00:00:00"],
    ["46078", "2026-02-25T00:00:00"],
    ["2026-02-25", "2026-02-25"],
    ["2026-02-25T00:00:00", "2026-02-25T00:00:00"],
    [12, "12"],
  ])("date cell %j is %j", (cell, date) => {
    const { columns } = columnsOf(["Text", "OHCHR Annotation Id", "Document Publication Date"]);
    expect(recordOfRow(columns, ["A law", "1", cell]).PublicationDate).toBe(date);
  });
});
