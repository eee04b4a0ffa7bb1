import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { anyCollection, passage } from "#lib/collection/fixtures/any-collection";
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
  await replaceKept(values, { items: [], plan: emptyPlan });
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
