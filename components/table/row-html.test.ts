import { expect, test } from "vitest";
import { rowHtml } from "#components/table/row-html";
import { type Cell, count, missing, value } from "#lib/table/table";

const labels = {
  noCell: "not in this table",
  note: "*",
  external: "(opens {host})",
  marks: { party: "State party", "not-bound": "not bound" },
} as unknown as Parameters<typeof rowHtml>[2];
const columns = [
  { id: "a", label: "A", kind: "text" },
  { id: "b", label: "B", kind: "number" },
] as const;
const follow = (href: string) => (href.startsWith("http") ? href : `/ru${href}`);
const written = (a: Cell | undefined, b: Cell | undefined) =>
  rowHtml({ id: "1", cells: { ...(a && { a }), ...(b && { b }) } }, columns, labels, follow);

test("the first cell heads its row, and what is missing says why", () => {
  expect(written(value("KAZ", { href: "/countries/KAZ" }), missing("no date in the source"))).toBe(
    '<th scope="row" class="col-text"><a href="/ru/countries/KAZ">KAZ</a></th>' +
      '<td class="col-number missing"><span class="aside">no date in the source</span></td>',
  );
});

test("a link that leaves the site names the host, a mark its word, a note its text", () => {
  expect(
    written(
      value("A/1", { href: "https://docs.un.org/en/A/1", note: "read in part" }),
      missing("not bound", "not-bound"),
    ),
  ).toBe(
    '<th scope="row" class="col-text"><a href="https://docs.un.org/en/A/1" rel="noreferrer">A/1<span class="vh"> (opens docs.un.org)</span></a>' +
      '<sup class="note" aria-hidden="true">*</sup><span class="aside">read in part</span></th>' +
      '<td class="col-number"><i class="mark not-bound" aria-hidden="true"></i><span class="word">not bound</span></td>',
  );
});

test("a cell that a row does not have says so", () => {
  expect(written(count(3), undefined)).toContain("not in this table");
});

const hostile = `"><script>alert(1)</script>'&`;
test.each([
  ["a text", value(hostile)],
  ["an address", value("a", { href: `/x${hostile}` })],
  ["a note", value("a", { note: hostile })],
  ["a reason", missing(hostile)],
])("%s that looks like HTML stays text", (_, cell) => {
  const html = written(cell, count(1));
  expect(html).not.toContain("<script");
  expect(html).toContain("&quot;&gt;&lt;script&gt;");
});
