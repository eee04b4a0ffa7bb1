import { expect, test } from "vitest";
import { sameRight } from "#lib/recurrence/same-right";
import { bundledRelease } from "#lib/tables/fixtures/bundled-release";

const { observations } = bundledRelease();

test("every observation of the State that shares a right stands there once, and none besides", () => {
  const of = observations.find("KAZ-CCPR-2025-05"); // torture, liberty-security
  if (of === undefined) throw new Error("no observation");
  const expected = observations
    .select({ countries: ["KAZ"] })
    .filter(({ id, rights }) => id !== of.id && rights.some((right) => of.rights.includes(right)))
    .map(({ id }) => id);
  const found = sameRight(observations, of);
  expect(found.map(({ observation }) => observation.id).sort()).toEqual(expected.sort());
  expect(found.every(({ sharedRights }) => sharedRights.length > 0)).toBe(true);
});

test("those of the same committee come first, and each says whether it is earlier or later", () => {
  const of = observations.find("KAZ-CCPR-2025-05");
  if (of === undefined) throw new Error("no observation");
  const found = sameRight(observations, of);
  const sameCommittee = found.map((each) => each.sameCommittee);
  expect(sameCommittee.lastIndexOf(true)).toBeLessThan(sameCommittee.indexOf(false));
  for (const { observation, order } of found) {
    if (observation.year < 2025) expect(order, observation.id).toBe("earlier");
  }
});

test("a passage of the same document is neither earlier nor later", () => {
  const of = observations.find("KAZ-CCPR-2025-02");
  if (of === undefined) throw new Error("no observation");
  const beside = sameRight(observations, of).filter(
    ({ observation }) => observation.documentId === of.documentId,
  );
  for (const { order } of beside) expect(order).toBe("same-document");
});

test("an observation whose committee is not named has none in common with another", () => {
  const of = observations.find("KAZ-ARTICLE-2021-01");
  if (of === undefined) throw new Error("no observation");
  expect(sameRight(observations, of).some((each) => each.sameCommittee)).toBe(false);
});

test("an observation without a right or without a State has nothing in common with any", () => {
  const [first] = observations.select({});
  if (first === undefined) throw new Error("There are no observations.");
  expect(sameRight(observations, { ...first, rights: [] })).toEqual([]);
  expect(sameRight(observations, { ...first, countries: [] })).toEqual([]);
});
