import fc from "fast-check";
import { expect, test } from "vitest";
import { rowChanges } from "#lib/release/row-changes";
import { markedText, wordChanges } from "#lib/release/word-changes";
import { missing, type Table, value } from "#lib/table/table";

type Said = Readonly<Record<string, string | null>>;

function table(rows: Readonly<Record<string, Said>>, columns = ["state", "status"]): Table {
  return {
    id: "t",
    title: "T",
    columns: columns.map((id) => ({ id, label: id, kind: "text" })),
    rows: Object.entries(rows).map(([id, said]) => ({
      id,
      cells: Object.fromEntries(
        Object.entries(said).map(([column, text]) => [
          column,
          text === null ? missing("not known") : value(text),
        ]),
      ),
    })),
  };
}

function changes(before: Table | null, after: Table | null): string[] {
  return rowChanges(before, after).map(({ change, row, fields }) => {
    const said = fields.map(({ column, before, after }) => `${column}: ${before} > ${after}`);
    return `${change} ${row} (${said.join(", ")})`;
  });
}

test("a row that came, one that went and one that was edited are told, with the fields that differ", () => {
  const before = table({
    KAZ: { state: "Kazakhstan", status: "none" },
    UZB: { state: "Uzbekistan", status: "party" },
  });
  const after = table({
    KAZ: { state: "Kazakhstan", status: "party" },
    TJK: { state: "Tajikistan", status: null },
  });
  expect(changes(before, after)).toEqual([
    "edited KAZ (status: none > party)",
    "added TJK (state: null > Tajikistan)",
    "removed UZB (state: Uzbekistan > null, status: party > null)",
  ]);
});

test("a value that is no longer known is an edit and is told with its reason", () => {
  const before = table({ KAZ: { state: "Kazakhstan", status: "party" } });
  const after = table({ KAZ: { state: "Kazakhstan", status: null } });
  expect(changes(before, after)).toEqual(["edited KAZ (status: party > (not known))"]);
});

test("one row more in front of rows that are only numbered changes none of them", () => {
  const before = table({
    "0": { state: "A", status: "x" },
    "1": { state: "B", status: "y" },
    "2": { state: "C", status: "z" },
  });
  const after = table({
    "0": { state: "New", status: "n" },
    "1": { state: "A", status: "x" },
    "2": { state: "B", status: "changed" },
    "3": { state: "C", status: "z" },
  });
  expect(changes(before, after)).toEqual([
    "added 0 (state: null > New, status: null > n)",
    "edited 2 (status: y > changed)",
  ]);
});

test("an observation whose id ends in a number is itself however much of it is edited a little", () => {
  const rows = (summary: string) =>
    table({
      "KAZ-CCPR-2025-04": { state: "Kazakhstan", status: summary },
      "KAZ-CCPR-2025-05": { state: "Kazakhstan", status: "b" },
    });
  expect(changes(rows("a"), rows("c"))).toEqual(["edited KAZ-CCPR-2025-04 (status: a > c)"]);
});

test("a column that only one release has counts", () => {
  const before = table({ KAZ: { state: "Kazakhstan" } }, ["state"]);
  const after = table({ KAZ: { state: "Kazakhstan", status: "party" } });
  expect(changes(before, after)).toEqual(["edited KAZ (status: null > party)"]);
});

test("where a page leads within this site is no change, where it leads outside is one", () => {
  const to = (href: string): Table => ({
    ...table({}),
    rows: [{ id: "KAZ", cells: { state: value("Kazakhstan", { href }) } }],
  });
  expect(changes(to("/a?release=1"), to("/a?release=2"))).toEqual([]);
  expect(changes(to("https://un.org/a"), to("https://un.org/b"))).toHaveLength(1);
});

test("a page that a release does not have is a table without rows", () => {
  const only = table({ KAZ: { state: "Kazakhstan", status: "party" } });
  expect(changes(null, only)).toEqual([
    "added KAZ (state: null > Kazakhstan, status: null > party)",
  ]);
  expect(changes(only, null)).toHaveLength(1);
  expect(changes(only, only)).toEqual([]);
});

const rowsOf = fc.dictionary(
  fc.oneof(
    fc.constantFrom("KAZ", "0", "1", "2", "sources-1", "KAZ-CCPR-2025-04"),
    fc.string({ minLength: 1 }),
  ),
  fc.record({ state: fc.string(), status: fc.option(fc.string()) }),
  { maxKeys: 8 },
);

test("nothing is lost: rows before, less those removed, plus those added, are the rows after", () => {
  fc.assert(
    fc.property(rowsOf, rowsOf, (old, now) => {
      const found = rowChanges(table(old), table(now));
      const number = (kind: string) => found.filter(({ change }) => change === kind).length;
      const expected = Object.keys(old).length - number("removed") + number("added");
      expect(expected).toBe(Object.keys(now).length);
      expect(rowChanges(table(now), table(now))).toEqual([]);
    }),
  );
});

test.each([
  ["The State should act.", "The State must act.", "The State [-should-]{+must+} act."],
  ["Torture is absolute", "torture is absolute", "[-Torture-]{+torture+} is absolute"],
  ["пытки запрещены", "пытки строго запрещены", "пытки {+строго +}запрещены"],
])("%j became %j: %j", (before, after, marked) => {
  expect(markedText(before, after)).toBe(marked);
});

test("the stretches of an edited text give both texts to the letter", () => {
  const words = fc
    .array(fc.constantFrom("a", "the", "State", "should", ",", "—", "право"), { maxLength: 30 })
    .map((all) => all.join(" "));
  fc.assert(
    fc.property(fc.oneof(words, fc.string()), fc.oneof(words, fc.string()), (before, after) => {
      const pieces = wordChanges(before, after);
      const joined = (not: string) =>
        pieces
          .filter(({ kind }) => kind !== not)
          .map(({ text }) => text)
          .join("");
      expect(joined("added")).toBe(before);
      expect(joined("removed")).toBe(after);
    }),
  );
});
