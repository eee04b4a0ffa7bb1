import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { emptyCollection } from "#lib/collection/collection";
import { anyCollection, choice, passage } from "#lib/collection/fixtures/any-collection";
import { addChoice, forgetChoices, removeChoice } from "#lib/collection/kept-choices";
import {
  addItems,
  collectedIds,
  findItem,
  inMemory,
  type KeyValues,
  putItems,
  readKept,
  removeItems,
  replaceKept,
  writeOwn,
  writePlan,
} from "#lib/collection/kept-collection";
import { emptyPlan } from "#lib/collection/plan.schema";

let values: KeyValues;
beforeEach(() => {
  values = inMemory();
});

test("whatever collection is put in the place of another is read back, and nothing of the other", async () => {
  await fc.assert(
    fc.asyncProperty(anyCollection, anyCollection, async (before, after) => {
      const kept = inMemory();
      await replaceKept(kept, before);
      await replaceKept(kept, after);
      const { collection, aside } = await readKept(kept);
      expect(new Set(collection.items)).toEqual(new Set(after.items));
      expect(collection.plan).toEqual(after.plan);
      expect(collection.recurrenceChoices).toEqual(after.recurrenceChoices);
      expect(aside).toEqual([]);
    }),
  );
});

test("collecting again brings new facts and keeps what was written and when it was first collected", async () => {
  await addItems(values, [passage("a", { collectedAt: "2026-01-01T00:00:00.000Z" })]);
  await writeOwn(values, passage("a"), { text: "Mine." });
  await addItems(values, [passage("a", { paragraphs: "50" })]);
  expect(await findItem(values, "observation:a")).toMatchObject({
    paragraphs: "50",
    collectedAt: "2026-01-01T00:00:00.000Z",
    own: { text: "Mine.", assessment: "" },
  });
  expect(await collectedIds(values)).toEqual(["observation:a"]);
});

test("words written on two fields of one item in two tabs are both kept", async () => {
  const item = passage("a");
  await putItems(values, [item]);
  await Promise.all([
    writeOwn(values, item, { text: "From one tab." }),
    writeOwn(values, item, { assessment: "From the other." }),
  ]);
  const kept = await findItem(values, item.id);
  expect(kept?.own).toEqual({ text: "From one tab.", assessment: "From the other." });
});

test("words on an item that another tab removed meanwhile bring it back", async () => {
  const item = passage("a");
  await putItems(values, [item]);
  await removeItems(values, [item.id]);
  await writeOwn(values, item, { text: "Not lost." });
  expect((await findItem(values, item.id))?.own.text).toBe("Not lost.");
});

test("the plan changes part by part", async () => {
  await writePlan(values, { title: "Alternative report" });
  await writePlan(values, { wordLimit: 5000 });
  const { collection } = await readKept(values);
  expect(collection.plan).toEqual({ ...emptyPlan, title: "Alternative report", wordLimit: 5000 });
});

test("what cannot be read is set aside as it is, once, and survives a change of everything else", async () => {
  const old = { kind: "passage", wording: "of an older version" };
  await values.write(
    [
      ["item:observation:old", old],
      ["plan", { title: 7 }],
      ["item:b", passage("a")],
    ],
    [],
  );
  await putItems(values, [passage("c")]);
  const first = await readKept(values);
  expect(first.collection.items.map(({ id }) => id)).toEqual(["observation:c"]);
  expect(first.aside.map(({ value }) => value)).toEqual([old, { title: 7 }, passage("a")]);
  await replaceKept(values, emptyCollection);
  const second = await readKept(values);
  expect(second.aside.map(({ value }) => value)).toEqual([old, { title: 7 }, passage("a")]);
  expect(second.collection.items).toEqual([]);
});

test("a wiped browser holds nothing, what was set aside included", async () => {
  await values.write([["plan", 7]], []);
  await putItems(values, [passage("a")]);
  await readKept(values);
  await values.clear();
  expect(await values.entries()).toEqual([]);
});

test("choices are kept in the order in which they are made, and taken back one by one or together", async () => {
  const first = choice();
  const second = choice({ kind: "split", madeAt: "2026-11-25T09:00:00.000Z" });
  const other = choice({ iso3: "KAZ" });
  await Promise.all([first, second, other].map((each) => addChoice(values, each)));
  const kept = async () => (await readKept(values)).collection.recurrenceChoices;
  expect(await kept()).toEqual([other, first, second]);
  await removeChoice(values, first);
  expect(await kept()).toEqual([other, second]);
  await addChoice(values, first);
  expect(await kept()).toEqual([other, second, first]);
  await forgetChoices(values, "UZB");
  expect(await kept()).toEqual([other]);
});

test("choices that cannot be read, or stand under another State, are set aside and not dropped", async () => {
  const faulty = [
    ["recurrence:UZB", [{ kind: "drop" }]],
    ["recurrence:KGZ", [choice()]],
  ] as const;
  await values.write(faulty, []);
  const { collection, aside } = await readKept(values);
  expect(collection.recurrenceChoices).toEqual([]);
  expect(aside.map(({ value }) => value)).toEqual(faulty.map(([, value]) => value));
});

test("more choices about one State than anybody makes are refused, and those there stay", async () => {
  const many = Array.from({ length: 2000 }, () => choice());
  await replaceKept(values, { ...emptyCollection, recurrenceChoices: many });
  await expect(addChoice(values, choice())).rejects.toThrow(RangeError);
  expect((await readKept(values)).collection.recurrenceChoices).toHaveLength(2000);
});
