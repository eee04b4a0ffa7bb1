import { expect, test } from "vitest";
import { mostAlikePair } from "#lib/recurrence/most-alike-pair";
import { bundledRelease } from "#lib/tables/fixtures/bundled-release";

const { observations, recurrence } = bundledRelease();
const passagesWith = (id: string) =>
  recurrence
    .groupsOf(id.slice(0, 3))
    .find(({ members }) => members.some((one) => one.id === id))
    ?.members.flatMap((member) => observations.find(member.id) ?? []) ?? [];

test("the two that are read side by side stand in two documents, one of them the last", () => {
  const passages = passagesWith("UZB-CCPR-2010-03");
  const pair = mostAlikePair(passages);
  // Both on violence against LGBT persons and article 120: CCPR/C/UZB/CO/5 beside CCPR/C/UZB/CO/4 or CAT/C/UZB/CO/5.
  expect(pair?.later.symbol).toBe(passages.at(-1)?.symbol);
  expect(pair?.earlier.symbol).not.toBe(pair?.later.symbol);
});

test("a single passage has none beside it", () => {
  expect(mostAlikePair(passagesWith("KAZ-ARTICLE-2021-04"))).toBeNull();
  expect(mostAlikePair([])).toBeNull();
});
