import { expect, test } from "vitest";
import { namesParameter } from "#lib/api/api-parameters";

const names = namesParameter(["judges, lawyers and prosecutors", "women", "a, b, c"], "a name");

test.each([
  ["women,judges, lawyers and prosecutors", ["women", "judges, lawyers and prosecutors"], []],
  ["a, b, c,women", ["a, b, c", "women"], []],
  ["a, b", [], ["a", "b"]],
  ["judges, lawyers,women", ["women"], ["judges", "lawyers"]],
])("%j names %j and complains about %j", (text, value, unknown) => {
  const reading = names.read(text);
  expect(reading.value).toEqual(value);
  expect(reading.complaints.map((complaint) => complaint.value)).toEqual(unknown);
});

test("no name is looked for over more commas than one has, however many are sent", () => {
  let asked = 0;
  const choices = ["a, b, c"];
  const parts = new Proxy(Array(2000).fill("x"), {
    get(target, key) {
      if (key === "slice") asked += 1;
      return Reflect.get(target, key);
    },
  });
  const text = { split: () => parts } as unknown as string;
  const { complaints } = namesParameter(choices, "a name").read(text);
  expect(complaints).toHaveLength(2000);
  expect(asked).toBeLessThanOrEqual(2000 * 4);
});
