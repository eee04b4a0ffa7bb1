import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { toCsv } from "#lib/export/csv";
import { neutraliseFormula } from "#lib/export/formula";
import { count, missing, type Table, value } from "#lib/table/table";

const table: Table = {
  id: "acts",
  title: "Acts",
  columns: [
    { id: "state", label: "State", kind: "text" },
    { id: "date", label: "Date", kind: "date" },
    { id: "change", label: "Change", kind: "number" },
    { id: "source", label: "Source", kind: "text" },
  ],
  rows: [
    {
      id: "1",
      cells: {
        state: value("Côte d’Ivoire"),
        date: value("1992-03-26"),
        change: count(-5),
        source: value("https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY"),
      },
    },
    {
      id: "2",
      cells: {
        state: value('Korea, "North"'),
        date: value("1981-09"),
        change: missing("not counted"),
        source: value('=HYPERLINK("http://evil.invalid")'),
      },
    },
    {
      id: "3",
      cells: {
        state: value("الجزائر"),
        date: missing("not known to the day"),
        change: value("-1+cmd|' /C calc'!A0"),
        source: value("two\nlines"),
      },
    },
  ],
};

test("a CSV is this, byte by byte: CRLF, quotes doubled, missing in brackets, formulas disarmed, numbers left alone", () => {
  expect(toCsv(table, { bom: false })).toBe(
    [
      "State,Date,Change,Source",
      "Côte d’Ivoire,1992-03-26,-5,https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY",
      '"Korea, ""North""",1981-09,(not counted),"\'=HYPERLINK(""http://evil.invalid"")"',
      "الجزائر,(not known to the day),'-1+cmd|' /C calc'!A0,\"two\nlines\"",
      "",
    ].join("\r\n"),
  );
});

test("with the mark for Excel it is the same after one character", () => {
  expect(toCsv(table, { bom: true })).toBe(`\uFEFF${toCsv(table, { bom: false })}`);
});

test("a table without rows is its header", () => {
  expect(toCsv({ ...table, rows: [] }, { bom: false })).toBe("State,Date,Change,Source\r\n");
});

test("a row that says nothing for a column stops the file and is named", () => {
  const broken = { ...table, rows: [{ id: "KAZ.CCPR", cells: {} }] };
  expect(() => toCsv(broken, { bom: false })).toThrow("Row KAZ.CCPR has no cell for column state");
});

test("whatever the text, a reader of CSV gets it back, disarmed where it had to be", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme", minLength: 1 })), (texts) => {
      const rows = texts.map((text, place) => ({ id: String(place), cells: { a: value(text) } }));
      const columns = [{ id: "a", label: "A", kind: "text" }] as const;
      const csv = toCsv({ id: "t", title: "t", columns, rows }, { bom: false });
      const read: string[][] = parse(csv);
      expect(read).toEqual([["A"], ...texts.map((text) => [neutraliseFormula(text)])]);
    }),
  );
});
