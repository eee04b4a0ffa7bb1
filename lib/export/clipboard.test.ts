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

const place = {
  columns: table.columns,
  origin: "http://localhost:3000",
  locale: "en",
  page: "http://localhost:3000/acts?filter=a&sort=b",
};

test("for a word processor: title, header, links made absolute, the record at the first cell, everything escaped", () => {
  const about = {
    asOf: "2026-02-03",
    release: "20260101-000000000000",
    scopeLine: "States: <two>",
    sourceLine: "Sources: A & B",
  };
  expect(toHtml(table, { ...place, about })).toBe(
    "<table><caption>Acts of &lt;two&gt; States</caption>" +
      "<thead><tr><th>State</th><th>Acts</th></tr></thead><tbody>" +
      '<tr><td><a href="http://localhost:3000/countries/KAZ?asOf=2026-02-03&amp;release=20260101-000000000000">Kazakhstan</a></td><td>16</td></tr>' +
      '<tr><td><a href="http://localhost:3000/acts?filter=a&amp;sort=b">A\tB\nC &amp; &quot;D&quot;</a></td>' +
      "<td>(not counted)</td></tr></tbody></table>" +
      "<p>States: &lt;two&gt;</p><p>Sources: A &amp; B</p>",
  );
});

test("without a connection it is the table alone, its links not pinned", () => {
  const html = toHtml(table, { ...place, about: null });
  expect(html).toContain('<a href="http://localhost:3000/countries/KAZ">');
  expect(html.endsWith("</table>")).toBe(true);
});
