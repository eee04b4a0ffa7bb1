import { expect, test } from "vitest";
import { partOf, readDocx, tablesOf } from "#lib/manuscript/fixtures/read-docx";
import { nodesOf } from "#lib/manuscript/fixtures/xml-tree";
import { manuscriptToDocx } from "#lib/manuscript/to-docx";
import { realReport, wholePlan } from "#lib/report/fixtures/real-report";
import { repeatedConcerns } from "#lib/report/repeated-concerns";
import { makeReport } from "#lib/report/report-manuscript";
import { englishWords } from "#lib/tables/fixtures/bundled-release";

test("sixty real passages, a cell, three charts and five annexes are in the Word file, none lost", async () => {
  const input = await realReport(60, wholePlan);
  const { manuscript } = makeReport(input, englishWords);
  const parts = await readDocx(await manuscriptToDocx(manuscript));
  const document = partOf(parts, "word/document.xml");
  expect(nodesOf(document, "w:footnoteReference")).toHaveLength(61);
  const descriptions = nodesOf(document, "wp:docPr").map(({ attributes }) => attributes.descr);
  const alts = input.collection.items.flatMap((item) =>
    item.kind === "picture" ? [item.alt] : [],
  );
  expect(descriptions.toSorted()).toEqual(alts.toSorted());
  const written = tablesOf(document);
  const { concerns } = repeatedConcerns(input.collection, input.ledgers, "en");
  expect(concerns.length).toBeGreaterThan(5);
  // Three fetched, the documents, the overview of repeated concerns and a history of each.
  expect(written).toHaveLength(5 + concerns.length);
  const [matrix] = input.annexTables;
  expect(written[0]).toEqual([
    matrix?.table.columns.map(({ label }) => label),
    ...(matrix?.table.rows.map(({ cells }) => cells) ?? []),
  ]);
  expect(nodesOf(document, "w:tblHeader")).toHaveLength(5 + concerns.length);
});
