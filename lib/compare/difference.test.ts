import { expect, test } from "vitest";
import { differencesOf } from "#lib/compare/difference";

const bound = (iso3: string, act: string) => ({ iso3, answers: { status: "party", act } });
const unbound = (iso3: string) => ({ iso3, answers: { status: "none", act: null } });
const aspects = ["status", "act"] as const;

test("States with the same answers do not differ", () => {
  expect(differencesOf(aspects, [bound("A", "accession"), bound("B", "accession")])).toEqual([]);
});

test("a State to which a question does not arise differs only in why it does not", () => {
  const found = differencesOf(aspects, [bound("A", "accession"), unbound("B")]);
  expect(found.map(({ aspect }) => aspect)).toEqual(["status"]);
});

test("groups stand in the order of their first State, never by size", () => {
  const states = [unbound("C"), bound("A", "accession"), bound("B", "ratification")];
  expect(differencesOf(aspects, states)).toEqual([
    {
      aspect: "status",
      groups: [
        { answer: "none", states: ["C"] },
        { answer: "party", states: ["A", "B"] },
      ],
    },
    {
      aspect: "act",
      groups: [
        { answer: "accession", states: ["A"] },
        { answer: "ratification", states: ["B"] },
      ],
    },
  ]);
});

test("nobody differs from nobody", () => {
  expect(differencesOf(aspects, [])).toEqual([]);
});
