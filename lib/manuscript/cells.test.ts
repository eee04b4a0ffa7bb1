import fc from "fast-check";
import { expect, test } from "vitest";
import { manuscriptOf, oddTable } from "#lib/manuscript/fixtures/odd-manuscript";
import { partOf, readDocx, tablesOf } from "#lib/manuscript/fixtures/read-docx";
import { markdownTables } from "#lib/manuscript/fixtures/read-markdown";
import { nodesOf, textOf, type XmlNode, xmlTree } from "#lib/manuscript/fixtures/xml-tree";
import type { ManuscriptTable } from "#lib/manuscript/manuscript";
import { cleanText, plainText } from "#lib/manuscript/plain-text";
import { manuscriptToDocx } from "#lib/manuscript/to-docx";
import { manuscriptToHtml } from "#lib/manuscript/to-html";
import { manuscriptToMarkdown } from "#lib/manuscript/to-markdown";

/** Head and rows as text: what every form has to give back. */
function cellsOf({ columns, rows }: ManuscriptTable): string[][] {
  return [columns.map(({ label }) => cleanText(label)), ...rows.map((row) => row.map(plainText))];
}

const onTables = (hold: (table: ManuscriptTable) => Promise<void>, runs: number) =>
  fc.assert(fc.asyncProperty(oddTable, hold), { numRuns: runs });

test("a Word file holds the cells of any table, row for row, to the letter", async () => {
  await onTables(async (table) => {
    const bytes = await manuscriptToDocx(manuscriptOf([{ kind: "table", table }]));
    const document = partOf(await readDocx(bytes), "word/document.xml");
    expect(tablesOf(document)).toEqual([cellsOf(table)]);
  }, 40);
});

test("a Markdown file holds the cells of any table, row for row, to the letter", async () => {
  await onTables(async (table) => {
    const markdown = manuscriptToMarkdown(manuscriptOf([{ kind: "table", table }]));
    expect(markdownTables(markdown)).toEqual([cellsOf(table)]);
  }, 500);
});

test("an HTML file holds the cells of any table, row for row, to the letter, and is well-formed", async () => {
  await onTables(async (table) => {
    const html = manuscriptToHtml(manuscriptOf([{ kind: "table", table }]));
    const rows = nodesOf(xmlTree(html), "tr").map((row) => cellNodes(row).map(htmlText));
    expect(rows).toEqual(cellsOf(table));
  }, 300);
});

function cellNodes({ children }: XmlNode): XmlNode[] {
  return children.filter((child) => typeof child !== "string");
}

/** A footnote mark is no part of the words. */
function htmlText(node: XmlNode): string {
  return textOf(node, { br: "\n", sup: "" });
}
