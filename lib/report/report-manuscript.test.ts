import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyCollection } from "#lib/collection/collection";
import { anyCollection, fact, passage, table } from "#lib/collection/fixtures/any-collection";
import type { CollectionItem } from "#lib/collection/item.schema";
import { emptyPlan, type Plan } from "#lib/collection/plan.schema";
import type { Block, Run } from "#lib/manuscript/manuscript";
import { plainText } from "#lib/manuscript/plain-text";
import type { ReportInput } from "#lib/report/report-input";
import { makeReport } from "#lib/report/report-manuscript";
import { englishWords } from "#lib/tables/fixtures/bundled-release";

function reportOf(items: readonly CollectionItem[], plan: Partial<Plan> = {}) {
  return makeReport(inputOf(items, plan), englishWords);
}

function inputOf(items: readonly CollectionItem[], plan: Partial<Plan> = {}): ReportInput {
  return {
    collection: { ...emptyCollection, items, plan: { ...emptyPlan, ...plan } },
    annexTables: [],
    ledgers: [],
    pngs: new Map(),
    day: "2026-11-25",
    language: "en",
  };
}

function headings(blocks: readonly Block[], level: number): string[] {
  return blocks.flatMap((block) =>
    block.kind === "heading" && block.level === level ? [block.text] : [],
  );
}

function footnotes(blocks: readonly Block[]): string[] {
  const lines = blocks.flatMap((block): readonly (readonly Run[])[] => {
    if (block.kind === "paragraph") return [block.runs];
    return block.kind === "list" ? block.items : [];
  });
  return lines.flat().flatMap(({ footnote }) => (footnote ? [plainText(footnote)] : []));
}

function said(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === "paragraph") return [plainText(block.runs)];
    return block.kind === "list" ? block.items.map(plainText) : [];
  });
}

const tables = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));

test("every collected item stands in the report exactly once, however it is arranged", () => {
  fc.assert(
    fc.property(anyCollection, (collection) => {
      const input = { ...inputOf([]), collection };
      const { blocks } = makeReport(input, englishWords).manuscript;
      expect(headings(blocks, 3).toSorted()).toEqual(
        collection.items.map(({ title }) => title).toSorted(),
      );
    }),
  );
});

test("every passage and every fact has one footnote, which holds its reference and how it was verified", () => {
  const { blocks } = reportOf([passage("a"), passage("b"), fact("c"), table("d")]).manuscript;
  expect(footnotes(blocks)).toEqual([
    "Human Rights Committee, …. Verification: paragraph read. Record.",
    "Human Rights Committee, …. Verification: paragraph read. Record.",
    "Record.",
  ]);
});

test("what is known second-hand says so in its footnote and on the last page, and is not linked as if it were the document", () => {
  const { citations } = passage("x");
  const item = passage("x", {
    verification: "secondary-report",
    verificationWords: "secondary report",
    note: "The document was not read.",
    citations: { ...citations, un: "As reported by example.org", isSecondHand: true },
  });
  const { blocks } = reportOf([item]).manuscript;
  expect(footnotes(blocks)).toEqual([
    "As reported by example.org. Known second-hand. Verification: secondary report. The document was not read. Record.",
  ]);
  expect(said(blocks)).toContain(
    "Known second-hand only, the document itself was not read (1 passage): Passage x.",
  );
  const links = blocks.flatMap((block) =>
    block.kind === "paragraph" ? block.runs.flatMap(({ footnote = [] }) => footnote) : [],
  );
  expect(links.flatMap(({ href }) => href ?? [])).toEqual([item.link]);
});

test("a reference is linked to the official copy; where there is no symbol it is not", () => {
  const hrefs = ["CCPR/C/KAZ/CO/2", "Communication No. 661/2015", null].map((symbol) => {
    const { blocks } = reportOf([passage("x", { symbol })]).manuscript;
    const runs = blocks.flatMap((block) => (block.kind === "paragraph" ? block.runs : []));
    return runs.find(({ footnote }) => footnote)?.footnote?.[0]?.href;
  });
  expect(hrefs).toEqual(["https://docs.un.org/en/CCPR/C/KAZ/CO/2", undefined, undefined]);
});

test("articles stand in the order of their numbers; what has none comes last with the reason", () => {
  const items = ["CCPR 19", "CCPR 2", "CCPR 10", "CCPR 9", "CAT 1"].map((article) =>
    passage(article, { articles: [article], rights: [] }),
  );
  const by = { by: "article", instrument: "CCPR" } as const;
  const { blocks } = reportOf(items, { arrangement: by }).manuscript;
  expect(headings(blocks, 2).slice(0, 5)).toEqual([
    "CCPR 2",
    "CCPR 9",
    "CCPR 10",
    "CCPR 19",
    "Under no article of CCPR",
  ]);
  expect(said(blocks).join("\n")).toContain("Neither do their sources name an article of CCPR");
});

test("a passage on two articles stands under the first, and is named under the second", () => {
  const items = [
    passage("both", { articles: ["CCPR 9", "CCPR 7"] }),
    passage("nine", { articles: ["CCPR 9"] }),
  ];
  const by = { by: "article", instrument: "CCPR" } as const;
  const { blocks } = reportOf(items, { arrangement: by }).manuscript;
  const order = blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
  expect(order.slice(1, 5)).toEqual(["CCPR 7", "Passage both", "CCPR 9", "Passage nine"]);
  expect(said(blocks)).toContain("Also concerns: CCPR 9.");
  expect(said(blocks)).toContain(
    "Placed under another heading, and concerning this one too: Passage both.",
  );
});

test("official words are a quotation; a paraphrase is called one; an assessment is called the authors’", () => {
  const own = { text: "We were there.", assessment: "Not carried out." };
  const official = passage("o", { text: { words: "The words.", nature: "official" } });
  const { blocks } = reportOf([passage("p", { own }), official]).manuscript;
  const paragraphs = blocks.flatMap((block) =>
    block.kind === "paragraph" ? [[block.role ?? "body", plainText(block.runs)]] : [],
  );
  expect(paragraphs).toContainEqual(["body", "Paraphrase: Words of ours."]);
  expect(paragraphs).toContainEqual(["quote", "The words."]);
  expect(paragraphs).toContainEqual(["own", "We were there."]);
  expect(paragraphs).toContainEqual([
    "assessment",
    "Assessment of the authors of this report: Not carried out.",
  ]);
});

test("the list of documents names each once, with every paragraph cited", () => {
  const items = [passage("a"), passage("b", { paragraphs: "9" }), passage("c", { symbol: null })];
  const [documents] = tables(reportOf(items, { annexes: ["documents"] }).manuscript.blocks);
  expect(
    documents?.rows.map((row) => [row[0], row[4]].map((cell) => plainText(cell ?? []))),
  ).toEqual([
    ["(symbol not given)", "para. 49"],
    ["CCPR/C/KAZ/CO/2", "para. 9; para. 49"],
  ]);
  expect(documents?.caption).toBe("Documents cited (2)");
});

test("an annex that could not be fetched says so and is not left out", () => {
  const { blocks } = reportOf([passage("a")], { annexes: ["matrix"] }).manuscript;
  expect(headings(blocks, 2)).toContain("Ratification of the treaties");
  expect(said(blocks)).toContain(englishWords("report.document.annex.missing"));
});

test("reports have a table for each State: where one is missing, that is said beside the others", () => {
  const states = ["KAZ", "KGZ"].map((id) => ({ id, name: id }));
  const input = (count: number): ReportInput => ({
    ...inputOf([passage("a", { states })], { annexes: ["reporting"] }),
    annexTables: Array.from({ length: count }, () => ({ annex: "reporting", table: table("r") })),
  });
  const missing = englishWords("report.document.annex.missing");
  const found = [2, 1].map((count) => {
    const { blocks } = makeReport(input(count), englishWords).manuscript;
    return [tables(blocks).length, said(blocks).includes(missing)];
  });
  expect(found).toEqual([
    [2, false],
    [1, true],
  ]);
});

test("without a State there is nothing to fetch, and that is said", () => {
  const { blocks } = reportOf([table("t")], { annexes: ["matrix"] }).manuscript;
  expect(said(blocks)).toContain(englishWords("report.document.annex.noState"));
});

test("a fetched annex is a table with all its rows", () => {
  const rows = ["Kazakhstan", "Kyrgyzstan"].map((name) => {
    return { link: "https://pacta.example/", cells: [name] };
  });
  const input = {
    ...inputOf([passage("a")], { annexes: ["matrix"] }),
    annexTables: [{ annex: "matrix", table: table("m", { rows }) }] as const,
  };
  const [matrix] = tables(makeReport(input, englishWords).manuscript.blocks);
  expect(matrix?.rows.map((row) => row.map(plainText))).toEqual([["Kazakhstan"], ["Kyrgyzstan"]]);
});

test("the numbers of the last page are those of the lists: kinds and verifications sum up", () => {
  fc.assert(
    fc.property(anyCollection, (collection) => {
      const input = { ...inputOf([]), collection };
      const lines = said(makeReport(input, englishWords).manuscript.blocks);
      const passages = collection.items.filter(({ kind }) => kind === "passage").length;
      const tally = lines.flatMap((line) => /^[\w ]+: (\d+) passages?\. /.exec(line)?.[1] ?? []);
      expect(tally.reduce((sum, count) => sum + Number(count), 0)).toBe(passages);
      expect(lines.some((line) => line.includes(`${collection.items.length} item`))).toBe(true);
    }),
  );
});

test("annexes do not count against the limit, and the last page names the count", () => {
  const items = [passage("a"), passage("b", { symbol: "CCPR/C/KAZ/CO/1" })];
  const without = reportOf(items).length;
  const report = reportOf(items, { annexes: ["documents", "repeated"] });
  const { body, footnotes: notes, annexes } = report.length;
  expect([body, notes]).toEqual([without.body, without.footnotes]);
  expect(annexes).toBeGreaterThan(without.annexes);
  expect(said(report.manuscript.blocks).at(-1)).toContain(
    `Text ${body}, footnotes ${notes}, annexes and this page ${annexes}.`,
  );
});

test("an empty collection makes a report that says it is empty", () => {
  const { blocks } = reportOf(emptyCollection.items).manuscript;
  expect(said(blocks)).toContain("Nothing has been collected.");
});
