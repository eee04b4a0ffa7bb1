import { expect, test } from "vitest";
import { emptyCollection } from "#lib/collection/collection";
import { choice } from "#lib/collection/fixtures/any-collection";
import { passageItem } from "#lib/collection/passage-item";
import { emptyPlan } from "#lib/collection/plan.schema";
import { findLedger } from "#lib/collection/respond-ledger";
import type { Block } from "#lib/manuscript/manuscript";
import { plainText } from "#lib/manuscript/plain-text";
import type { RecurrenceChoices } from "#lib/recurrence/choices.schema";
import { collected, realContext } from "#lib/report/fixtures/real-collection";
import { repeatedBlocks } from "#lib/report/repeated-blocks";
import type { ReportInput } from "#lib/report/report-input";

const { release, words } = realContext;
const ledger = [findLedger("UZB", realContext)].flat();
const writing = { words, language: "en", pngs: new Map<string, string>() };

function inputOf(ids: readonly string[], recurrenceChoices: RecurrenceChoices = []): ReportInput {
  const items = ids.map((id, place) => {
    const observation = release.observations.find(id);
    if (observation === undefined) throw new Error(`There is no observation ${id}.`);
    return collected(passageItem(observation, realContext), place);
  });
  const plan = { ...emptyPlan, annexes: ["repeated" as const] };
  return {
    collection: { ...emptyCollection, items, plan, recurrenceChoices },
    annexTables: [],
    ledgers: ledger,
    pngs: new Map(),
    day: "2026-11-25",
    language: "en",
  };
}

const blocksOf = (...of: Parameters<typeof inputOf>) => repeatedBlocks(inputOf(...of), writing);
const tablesOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));
const rowsOf = (blocks: readonly Block[], place: number) =>
  tablesOf(blocks)[place]?.rows.map((row) => row.map(plainText));
const notesOf = (blocks: readonly Block[], place: number) =>
  tablesOf(blocks)[place]?.notes.map(plainText).join(" ");
const said = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === "paragraph" ? [plainText(block.runs)] : []));

// CAT/C/UZB/CO/3, paragraph 7 (2007); CCPR/C/UZB/CO/3, paragraph 8 (2010); the article of 2021.
const andijan = ["UZB-CAT-2007-04", "UZB-CCPR-2010-02", "UZB-CCPR-2021-05"];

test("of one passage collected the whole history of its concern is told, and which was collected", () => {
  const blocks = blocksOf(["UZB-CCPR-2010-02"]);
  expect(rowsOf(blocks, 0)).toHaveLength(1);
  expect(rowsOf(blocks, 0)?.[0]?.slice(0, 3)).toEqual(["1", "Uzbekistan", "Andijan, May 2005"]);
  expect(rowsOf(blocks, 0)?.[0]?.at(-1)).toBe("3");
  const history = rowsOf(blocks, 1);
  expect(history?.map((row) => row.at(-1))).toEqual(["no", "yes", "no"]);
  expect(history?.[0]).toEqual([
    "22 November 2007",
    "Committee against Torture",
    "CAT 3",
    "CAT/C/UZB/CO/3, para. 7",
    "excerpt read",
    "no",
  ]);
  expect(notesOf(blocks, 1)).toBe("Grouped as the method found it.");
});

test("the number of passages is that of the rows, for every concern of a whole State", () => {
  const ids = ledger.flatMap(({ passages }) => Object.keys(passages));
  const blocks = blocksOf(ids);
  const numbers = rowsOf(blocks, 0)?.map((row) => Number(row.at(-1)));
  expect(numbers?.length).toBeGreaterThan(10);
  expect(numbers).toEqual(
    tablesOf(blocks)
      .slice(1)
      .map(({ rows }) => rows.length),
  );
  const alone = /^(\d+) passages? of this report/.exec(said(blocks)[0] ?? "")?.[1] ?? "0";
  expect((numbers ?? []).reduce((sum, each) => sum + each, 0) + Number(alone)).toBe(ids.length);
});

test("what the authors arranged is marked as theirs, with the release and what the method found", () => {
  const split = choice({ kind: "split", passages: ["UZB-CCPR-2021-05"] });
  const [rest = ""] = [notesOf(blocksOf(["UZB-CAT-2007-04"], [split]), 1)];
  expect(rest).toBe(
    "Grouped as the authors of this report arranged it (release 20261125-e151619e8a57). As the method found it: “Andijan, May 2005”, 3 passages.",
  );
  expect(rowsOf(blocksOf(["UZB-CAT-2007-04"], [split]), 0)?.[0]?.at(-1)).toBe("2");
  const confirm = choice({ kind: "confirm", passages: andijan });
  expect(notesOf(blocksOf(["UZB-CAT-2007-04"], [confirm]), 1)).toContain(
    "confirmed by the authors",
  );
});

test("a passage that the authors took out repeats nothing, and is counted as that", () => {
  const split = choice({ kind: "split", passages: ["UZB-CAT-2007-04"] });
  const blocks = blocksOf(["UZB-CAT-2007-04"], [split]);
  expect(tablesOf(blocks)).toEqual([]);
  expect(said(blocks).slice(0, 2)).toEqual([
    expect.stringMatching(/^None of the passages collected stands in a repeated concern/),
    expect.stringMatching(/^1 passage of this report stands in no repeated concern/),
  ]);
});

test("the annex names the method with its measured precision and recall", () => {
  expect(said(blocksOf(andijan)).at(-1)).toContain("precision 0.87, recall 0.86");
});

test("a choice on passages that the release does not hold is told", () => {
  const lost = choice({ kind: "confirm", passages: [...andijan, "gone"] });
  expect(said(blocksOf(andijan, [lost])).join("\n")).toContain(
    "A choice of the authors on “Andijan, May 2005”, made on release 20261125-e151619e8a57, names 1 passage that stands in no group",
  );
});

test("a ledger that could not be fetched is named, and nothing is said in its place", () => {
  const blocks = repeatedBlocks({ ...inputOf(andijan), ledgers: [] }, writing);
  expect(tablesOf(blocks)).toEqual([]);
  expect(said(blocks)).toEqual([expect.stringContaining("Uzbekistan")]);
});

test("without a State there is no ledger to ask for, and that is said", () => {
  const blocks = repeatedBlocks({ ...inputOf([]), ledgers: [] }, writing);
  expect(said(blocks)).toEqual([words("report.document.annex.noState")]);
});
