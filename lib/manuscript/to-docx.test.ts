import { convertToHtml, extractRawText } from "mammoth";
import { expect, test } from "vitest";
import { fullManuscript, manuscriptOf } from "#lib/manuscript/fixtures/odd-manuscript";
import { paragraphsOf, partOf, readDocx, wordText } from "#lib/manuscript/fixtures/read-docx";
import { nodesOf } from "#lib/manuscript/fixtures/xml-tree";
import { manuscriptToDocx } from "#lib/manuscript/to-docx";

const bytes = await manuscriptToDocx(fullManuscript);
const parts = await readDocx(bytes);
const document = partOf(parts, "word/document.xml");
const mammothHtml = (await convertToHtml({ buffer: Buffer.from(bytes) })).value;

test("headings carry Word's own styles, in order", () => {
  const headings = paragraphsOf(document).filter(([style]) => /^Heading/.test(style));
  expect(headings).toEqual([
    ["Heading1", "CCPR 19"],
    ["Heading2", "What follows"],
  ]);
});

test("footnotes are Word's own: as many marks in the text as notes, each with its words", () => {
  const marks = nodesOf(document, "w:footnoteReference").map((mark) => mark.attributes["w:id"]);
  const notes = nodesOf(partOf(parts, "word/footnotes.xml"), "w:footnote").filter(
    ({ attributes }) => attributes["w:type"] === undefined,
  );
  expect(marks).toEqual(notes.map(({ attributes }) => attributes["w:id"]));
  expect(notes.map((note) => wordText(note).trim())).toEqual([
    "CCPR/C/KAZ/CO/2, para. 49",
    "Own view.",
  ]);
});

test("an independent reader sees headings, emphasis, list, links, notes and the table with its head", () => {
  expect(mammothHtml).toMatch(/<h1>.*CCPR 19<\/h1>/);
  expect(mammothHtml).toMatch(/<h2>.*What follows<\/h2>/);
  expect(mammothHtml).toContain("<ul><li><strong>first</strong></li><li><em>second</em></li></ul>");
  expect(mammothHtml).toContain('<a href="https://docs.un.org/en/CCPR/C/KAZ/CO/2">para. 49</a>');
  expect(mammothHtml).toContain('<a href="https://example.org/r?x=1&amp;y=2">Third</a>');
  expect(mammothHtml).toMatch(/<thead><tr><th>.*Report.*<\/th>.*Days late.*<\/tr><\/thead>/);
});

test("the head of a table repeats on every page and no row is torn", () => {
  const rows = nodesOf(document, "w:tr");
  expect(rows.map((row) => nodesOf(row, "w:tblHeader").length)).toEqual([1, 0, 0]);
  expect(rows.map((row) => nodesOf(row, "w:cantSplit").length)).toEqual([1, 1, 1]);
});

test("a picture has its alternative text, also for whoever does not see it, and a caption", () => {
  const [picture] = nodesOf(document, "wp:docPr");
  expect(picture?.attributes.descr).toBe('Bars: 3 "concerns" in 2016');
  expect(paragraphsOf(document)).toContainEqual(["PictureCaption", "Concerns by year"]);
});

test("a picture without a PNG is also told in words, for readers that draw no SVG", async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="10"/>';
  const picture = {
    svg,
    pngBase64: null,
    width: 30,
    height: 10,
    alt: "Three bars",
    caption: "Bars",
  };
  const file = await manuscriptToDocx(manuscriptOf([{ kind: "picture", picture }]));
  const body = partOf(await readDocx(file), "word/document.xml");
  expect(paragraphsOf(body).slice(-2)).toEqual([
    ["PictureCaption", "Bars"],
    ["SmallPrint", "Three bars"],
  ]);
});

test("the contents are a field that Word renews, written out with the headings before it does", () => {
  const instructions = nodesOf(document, "w:instrText").map((node) => wordText(node));
  expect(instructions[0]).toMatch(/^TOC .*\\o "1-2"/);
  const entries = paragraphsOf(document).filter(([style]) => /^TOC/.test(style));
  expect(entries.map(([style, text]) => [style, text.split("\t")[0]])).toEqual([
    ["TOC1", "CCPR 19"],
    ["TOC2", "What follows"],
  ]);
  expect(nodesOf(partOf(parts, "word/settings.xml"), "w:updateFields")).toHaveLength(1);
  const anchors = nodesOf(document, "w:hyperlink").flatMap(
    ({ attributes }) => attributes["w:anchor"] ?? [],
  );
  const marks = nodesOf(document, "w:bookmarkStart").map(({ attributes }) => attributes["w:name"]);
  expect(anchors).toEqual(marks);
});

test("a file says its title and language and nothing of who made it or when", () => {
  const core = partOf(parts, "docProps/core.xml");
  expect(nodesOf(core, "dc:title").map(wordText)).toEqual(["Kazakhstan & the Covenant"]);
  const said = nodesOf(core, "cp:coreProperties").flatMap(({ children }) => children);
  expect(said.map((node) => (typeof node === "string" ? node : node.name))).toEqual([
    "dc:title",
    "dc:language",
  ]);
  const language = nodesOf(partOf(parts, "word/styles.xml"), "w:lang")[0];
  expect(language?.attributes["w:val"]).toBe("en-GB");
});

test("the same manuscript gives the same bytes, after others were written too", async () => {
  await manuscriptToDocx(manuscriptOf([{ kind: "heading", level: 1, text: "Another" }]));
  expect(Buffer.from(await manuscriptToDocx(fullManuscript)).equals(Buffer.from(bytes))).toBe(true);
});

test("a wide table in an upright text stands on a turned page with its heading, the rest upright", async () => {
  const names = Array.from({ length: 16 }, (_, place) => `Instrument${place}`);
  const wide = await manuscriptToDocx(
    manuscriptOf([
      { kind: "paragraph", runs: [{ text: "before" }] },
      { kind: "heading", level: 1, text: "Annex" },
      {
        kind: "table",
        table: {
          caption: "Who is bound",
          columns: names.map((label) => ({ label, align: "start" })),
          rows: [names.map((name) => [{ text: name }])],
          notes: [],
        },
      },
      { kind: "paragraph", runs: [{ text: "after" }] },
    ]),
  );
  const body = partOf(await readDocx(wide), "word/document.xml");
  const sizes = nodesOf(body, "w:pgSz").map(({ attributes }) => [
    attributes["w:w"],
    attributes["w:orient"],
  ]);
  expect(sizes).toEqual([
    ["11906", "portrait"],
    ["16838", "landscape"],
    ["11906", "portrait"],
  ]);
  const xml = nodesOf(body, "w:body")[0]?.children ?? [];
  const firstBreak = xml.findIndex(
    (node) => typeof node !== "string" && nodesOf(node, "w:sectPr").length > 0,
  );
  const annex = xml.findIndex((node) => typeof node !== "string" && wordText(node) === "Annex");
  expect(annex).toBeGreaterThan(firstBreak);
});

test("text from right to left is marked so, paragraph and run", async () => {
  const runs = [{ text: "حرية الرأي (CCPR 19) ثم" }];
  const file = await manuscriptToDocx(manuscriptOf([{ kind: "paragraph", runs }]));
  const body = partOf(await readDocx(file), "word/document.xml");
  expect(nodesOf(body, "w:bidi")).toHaveLength(1);
  const marked = nodesOf(body, "w:r").filter((run) => nodesOf(run, "w:rtl").length > 0);
  expect(marked.map(wordText)).toEqual(["حرية الرأي", "ثم"]);
});

test("only addresses of the web and of mail become links; the words of others stay", async () => {
  const runs = [
    { text: "bad", href: "javascript:alert(1)" },
    { text: "own", href: "/countries/KAZ" },
    { text: "good", href: "https://docs.un.org/en/A/RES/2200" },
  ];
  const file = await manuscriptToDocx(manuscriptOf([{ kind: "paragraph", runs }]));
  const { value } = await extractRawText({ buffer: Buffer.from(file) });
  expect(value).toContain("badowngood");
  const links = nodesOf(
    partOf(await readDocx(file), "word/_rels/document.xml.rels"),
    "Relationship",
  );
  const outward = links.filter(({ attributes }) => attributes.TargetMode === "External");
  expect(outward.map(({ attributes }) => attributes.Target)).toEqual([
    "https://docs.un.org/en/A/RES/2200",
  ]);
});
