import { expect, test } from "vitest";
import { heldFacts } from "#data/checks/cases/broken";
import { protectionSchema } from "#data/rights/rights.schema";

function articlesOf(id: string): string[] {
  const right = heldFacts.rights.find((one) => one.id === id);
  return (right?.articles ?? []).map(({ instrument, articles }) =>
    articles === null ? instrument : `${instrument} ${articles}`,
  );
}

test.each([
  ["right-to-life", ["CCPR 6", "CCPR-OP2-DP 1", "CRC 6, 37(a)", "CRPD 10", "CMW 9"]],
  ["torture", ["CAT 1-4, 10-16", "CCPR 7", "CRC 37(a)", "CRPD 15, 17", "CMW 10"]],
  ["peaceful-assembly", ["CCPR 21", "CRC 15", "CERD 5(d)(ix)"]],
  ["corruption", []],
])("%s is protected by %o", (id, expected) => {
  expect(articlesOf(id)).toEqual(expected);
});

test("a protocol may be named whole", () => {
  expect(articlesOf("children")).toContain("CRC-OP-AC");
});

test.each(["art. 19", "19;20", "", "19,20", "nineteen"])(
  "%o is no list of articles",
  (articles) => {
    expect(protectionSchema.safeParse({ instrument: "CCPR", articles }).success).toBe(false);
  },
);
