import { expect, test } from "vitest";
import { toHtml, toTsv } from "#lib/export/clipboard";
import { count, missing, type Table, value } from "#lib/table/table";

const table: Table = {
  id: "acts",
  title: "Acts of <two> States",
  columns: [
    { id: "state", label: "State", kind: "text" },
    { id: "acts", label: "Acts", kind: "number" },
  ],
  rows: [
    {
      id: "KAZ",
      cells: { state: value("Kazakhstan", { href: "/countries/KAZ" }), acts: count(16) },
    },
    {
      id: "x",
      cells: {
        state: value('A\tB\nC & "D"', { href: "https://docs.un.org/en/A?b=1&c=2" }),
        acts: missing("not counted"),
      },
    },
  ],
};

test("for a spreadsheet: one line a row, tabs between, none inside", () => {
  expect(toTsv(table)).toBe('State\tActs\nKazakhstan\t16\nA B C & "D"\t(not counted)');
});

test("for a word processor: title, header, links made absolute, everything escaped", () => {
  expect(toHtml(table, "http://localhost:3000")).toBe(
    "<table><caption>Acts of &lt;two&gt; States</caption>" +
      "<thead><tr><th>State</th><th>Acts</th></tr></thead><tbody>" +
      '<tr><td><a href="http://localhost:3000/countries/KAZ">Kazakhstan</a></td><td>16</td></tr>' +
      '<tr><td><a href="https://docs.un.org/en/A?b=1&amp;c=2">A\tB\nC &amp; &quot;D&quot;</a></td>' +
      "<td>(not counted)</td></tr></tbody></table>",
  );
});
