import { expect, test } from "vitest";
import { fullManuscript, manuscriptOf } from "#lib/manuscript/fixtures/odd-manuscript";
import { nodesOf, textOf, xmlTree } from "#lib/manuscript/fixtures/xml-tree";
import { markdownText } from "#lib/manuscript/markdown-text";
import { manuscriptToHtml } from "#lib/manuscript/to-html";
import { manuscriptToMarkdown } from "#lib/manuscript/to-markdown";

const html = manuscriptToHtml(fullManuscript);
const page = xmlTree(html);

test("an HTML file runs nothing and fetches nothing", () => {
  expect(html).not.toMatch(/<script|<link|<iframe|@import|url\(|\son\w+=/);
  const policy = nodesOf(page, "meta").find(({ attributes }) => attributes["http-equiv"]);
  expect(policy?.attributes.content).toBe(
    "default-src 'none'; img-src data:; style-src 'unsafe-inline'",
  );
  expect(nodesOf(page, "img").map(({ attributes }) => attributes.src?.slice(0, 15))).toEqual([
    "data:image/png;",
  ]);
});

test("every link within an HTML file leads somewhere, and footnotes lead back", () => {
  const within = nodesOf(page, "a").flatMap(({ attributes: { href } }) =>
    href?.startsWith("#") ? [href.slice(1)] : [],
  );
  const ids = nodesOf(page, "html").flatMap((root) =>
    ["h2", "h3", "a", "p"].flatMap((name) =>
      nodesOf(root, name).flatMap(({ attributes: { id } }) => id ?? []),
    ),
  );
  expect(within.toSorted()).toEqual(
    ["note-1", "note-2", "reference-1", "reference-2", "section-1", "section-2"].toSorted(),
  );
  expect(ids).toEqual(expect.arrayContaining(within));
});

test("an HTML file says its language, and its picture what it shows", () => {
  expect(nodesOf(page, "html")[0]?.attributes.lang).toBe("en");
  expect(nodesOf(page, "img")[0]?.attributes.alt).toBe('Bars: 3 "concerns" in 2016');
  expect(nodesOf(page, "th").map((cell) => textOf(cell))).toEqual(["Report", "Days late"]);
});

test("a hostile drawing without a PNG stays a picture: it is no part of the page", () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"><script>x()</script></svg>';
  const picture = { svg, pngBase64: null, width: 10, height: 10, alt: "", caption: "" };
  const written = manuscriptToHtml(manuscriptOf([{ kind: "picture", picture }]));
  expect(written).not.toMatch(/<svg|<script|onload="/);
});

test("a Markdown file, whole", () => {
  expect(
    manuscriptToMarkdown(fullManuscript).replace(/base64,\S+/, "base64,…"),
  ).toBe(`# Kazakhstan \\& the Covenant

Status on 2026-11-25

## Contents

- [CCPR 19](#section-1)
  - [What follows](#section-2)

## <a id="section-1"></a>CCPR 19

> Words of ours.[^1]

### <a id="section-2"></a>What follows

- **first**
- *second*

Again[^2]

<b>Reports</b>

| Report | Days late |
| --- | ---: |
| [Third](<https://example.org/r?x=1&y=2>) | 365 |
| Fourth | <i>(not known)</i> |

Source: the list of the committee.

![Bars: 3 "concerns" in 2016][picture-1]

Concerns by year

[^1]: CCPR/C/KAZ/CO/2, [para. 49](<https://docs.un.org/en/CCPR/C/KAZ/CO/2>)

[^2]: Own view.

[picture-1]: data:image/png;base64,…
`);
});

test.each([
  ["a | b", "a \\| b"],
  ["*not* _emphasis_", "\\*not\\* \\_emphasis\\_"],
  ["<script>", "\\<script\\>"],
  ["&amp;", "\\&amp;"],
  ["two\nlines", "two<br>lines"],
  [" blanks ", "&#32;blanks&#32;"],
  ["half \uD800", "half \uFFFD"],
])("%j stays text in Markdown: %j", (text, written) => {
  expect(markdownText(text)).toBe(written);
});

test.each([
  ["- no list", "\\- no list"],
  ["1. no list", "1\\. no list"],
  ["# no heading", "\\# no heading"],
  ["=== no heading", "\\=== no heading"],
])("a paragraph that begins %j begins no list and is no heading", (text, written) => {
  expect(manuscriptToMarkdown(manuscriptOf([{ kind: "paragraph", runs: [{ text }] }]))).toContain(
    `\n\n${written}\n`,
  );
});
