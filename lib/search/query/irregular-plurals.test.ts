import { describe, expect, test } from "vitest";
import { stemmer } from "#lib/search/query/fixtures/word-tables";
import { irregularForms, irregularNouns } from "#lib/search/query/irregular-plurals";

describe("a word and its irregular plural find one another", () => {
  test.each([
    ["woman", "women"],
    ["child", "children"],
    ["person", "people"],
    ["man", "men"],
    ["foot", "feet"],
    ["ombudsman", "ombudsmen"],
    ["criterion", "criteria"],
    ["crisis", "crises"],
    ["wife", "wives"],
    ["referendum", "referenda"],
    ["census", "censuses"],
  ])("%s and %s", (one, many) => {
    expect(irregularForms(one, true)).toEqual([many]);
    expect(irregularForms(many, true)).toEqual([one]);
  });

  test("in any case of letters", () => expect(irregularForms("WOMEN", true)).toEqual(["woman"]));

  test.each(["torture", "rights", "", "constructor", "media", "data"])("%j has none", (word) => {
    expect(irregularForms(word, true)).toEqual([]);
    expect(irregularForms(word, false)).toEqual([]);
  });
});

test("without stemming every other form is named", () => {
  expect(irregularForms("people", false)).toEqual(["person", "persons"]);
  expect(irregularForms("person", false)).toEqual(["persons", "people"]);
});

const stem = stemmer();

describe("the list is no longer than it need be", () => {
  test.each(irregularNouns.map((noun) => ({ noun, name: noun.flat().join(", ") })))(
    "$name: the index brings together the forms joined by a slash, and only those",
    ({ noun }) => {
      const stems = noun.map((forms) => new Set(forms.map(stem)));
      for (const group of stems) expect(group.size).toBe(1);
      expect(new Set(stems.flatMap((group) => [...group])).size).toBe(noun.length);
      expect(noun.length).toBeGreaterThan(1);
    },
  );

  test("no form stands twice", () => {
    const forms = irregularNouns.flat(2);
    expect(forms).toEqual([...new Set(forms)]);
  });
});
