import { expect, test } from "vitest";
import { wrongParameters } from "#lib/api/problem";
import { limits } from "#lib/limits/limits";
import { listParameter, readParameters, textParameter } from "#lib/url/parameters";

const spec = { states: listParameter(["KAZ", "KGZ"], "codes of States"), q: textParameter(10) };
const read = (query: string) => readParameters(spec, new URLSearchParams(query));

test.each([
  ["states=KAZ,KGZ,KAZ", ["KAZ", "KGZ"], []],
  ["states=KAZ,XXX,,YYY", ["KAZ"], ["XXX", "YYY"]],
  ["states=", [], []],
  ["states=__proto__,constructor", [], ["__proto__", "constructor"]],
])("%s is read as %j, without %j", (query, states, left) => {
  const { values, dropped } = read(query);
  expect(values.states).toEqual(states);
  expect(dropped.map(({ value }) => value)).toEqual(left);
});

test("a list of more values than there can be is left out whole, and told of once", () => {
  const many = Array.from({ length: limits.listedValues + 1 }, (_, n) => `v${n}`).join(",");
  const { values, dropped } = read(`states=KAZ,${many}`);
  expect(values.states).toEqual([]);
  expect(dropped).toHaveLength(1);
  expect(dropped[0]).toMatchObject({
    expected: `at most ${limits.listedValues} values, parted by commas`,
  });
  expect(dropped[0]?.value.length).toBeLessThan(100);
});

test("a parameter that comes again and again holds once, however often", () => {
  const { values, dropped } = read(`q=a${"&q=b".repeat(100_000)}`);
  expect(values.q).toBe("a");
  expect(dropped).toHaveLength(100_000);
  expect(new Set(dropped.map(({ why }) => why))).toEqual(new Set(["repeated"]));
});

test("of thousands of faults a refusal names the first, and says how many there are besides", () => {
  const { dropped } = read("x=1&".repeat(5000));
  const refusal = wrongParameters(dropped, Object.keys(spec));
  expect(refusal.errors).toHaveLength(limits.namedFaults);
  expect(refusal.detail).toContain(`${5000 - limits.namedFaults} more faults`);
});

test("names that all objects have are names like any other", () => {
  const { values, dropped } = read("__proto__=1&constructor=2&toString=3&q=a");
  expect(values).toEqual({ states: [], q: "a" });
  expect(dropped.map(({ name }) => name)).toEqual(["__proto__", "constructor", "toString"]);
  expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
});
