import fc from "fast-check";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { canLie, changeKinds, changesOf } from "#lib/changes/changes";
import { changesFeed, type FeedFrame } from "#lib/changes/changes-feed";
import type { Table } from "#lib/table/table";
import { value } from "#lib/table/table";
import { bundledRelease } from "#lib/tables/fixtures/bundled-release";

const { index } = bundledRelease();
const everyone = index.facts.countries.map(({ iso3 }) => iso3);

// Checked against the depositary's list (UNTC chapter IV) and CCPR/C/KAZ/CO/3.
test.each([
  ["OMN", "2025-11-01", "2025-11-30", ["act 2025-11-10"]],
  ["EST", "2026-01-01", "2026-01-31", ["act 2026-01-13"]],
  ["KAZ", "2025-07-01", "2025-07-31", ["review 2025-07-11"]],
  ["KAZ", "2025-07-12", "2025-07-31", []],
] as const)("%s between %s and %s: %o", (iso3, from, to, expected) => {
  const found = changesOf(index, { states: [iso3], from, to, kinds: [] });
  expect(found.map(({ kind, date }) => `${kind} ${date}`)).toEqual(expected);
});

test.each([
  ["2024-02", "2024-02-29", "2024-03-10", true],
  ["2023-02", "2023-03-01", "2023-03-10", false],
  ["2024", "2024-12-31", "2025-01-31", true],
  ["2024", "2025-01-01", "2025-01-31", false],
  ["2025-06-24/2025-06-25", "2025-06-25", "2025-06-30", true],
  ["2025-06-24/2025-06-25", "2025-06-26", "2025-06-30", false],
] as const)("a date known as %s can lie between %s and %s: %s", (date, from, to, can) => {
  expect(canLie(date, from, to)).toBe(can);
});

const day = fc
  .date({ min: new Date("1960-01-01"), max: new Date("2026-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("kinds and States part the changes of a period: together they are all of them, none twice", () => {
  fc.assert(
    fc.property(
      day,
      day,
      fc.subarray(everyone, { minLength: 1, maxLength: 12 }),
      (a, b, states) => {
        const [from = a, to = b] = [a, b].sort();
        const ids = (more: Partial<Parameters<typeof changesOf>[1]>) =>
          changesOf(index, { states, from, to, kinds: [], ...more }).map(({ id }) => id);
        const all = ids({});
        expect(new Set(all).size).toBe(all.length);
        expect(changeKinds.flatMap((kind) => ids({ kinds: [kind] })).sort()).toEqual(
          [...all].sort(),
        );
        expect(states.flatMap((iso3) => ids({ states: [iso3] })).sort()).toEqual([...all].sort());
      },
    ),
    { numRuns: 40 },
  );
});

const frame: FeedFrame = {
  title: "What is new",
  subtitle: "Changes",
  language: "en",
  page: "https://pacta.example/changes",
  self: "https://pacta.example/changes.atom",
  compiledOn: "2026-02-03",
  origin: "https://pacta.example",
  releaseId: "20260203-000000000000",
};

function feedOf(texts: Readonly<Record<"date" | "state" | "kind" | "what", string>>): string[] {
  const table: Table = {
    id: "changes",
    title: "Changes",
    columns: [{ id: "date", label: "Date", kind: "date" }],
    rows: [
      {
        id: "a b",
        cells: Object.fromEntries(
          Object.entries(texts).map(([id, text]) => [id, value(text, { href: "/countries/KAZ" })]),
        ),
      },
    ],
  };
  const seen: string[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("text", (text) => seen.push(text.trim()));
  parser.on("cdata", (text) => seen.push(text));
  parser.on("opentag", ({ name, attributes }) => seen.push(`${name} ${attributes.href ?? ""}`));
  parser.write(changesFeed(table, frame)).close();
  return seen.filter((text) => text.trim() !== "");
}

test("an entry of the feed says State, change and date, leads to the record, and is named for good", () => {
  const seen = feedOf({
    date: "2025-07",
    state: "Kazakhstan",
    kind: "Review",
    what: "Review by X",
  });
  expect(seen).toContain("Kazakhstan: Review by X (2025-07)");
  expect(seen).toContain("link https://pacta.example/countries/KAZ");
  expect(seen).toContain("https://pacta.example/changes#a%20b");
  expect(seen).toContain("2025-07-01T00:00:00.000Z");
});

test("whatever a fact says, the feed stays a document and the text stays text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const seen = feedOf({ date: "2025", state: `${text}]]><script>`, kind: text, what: text });
      expect(seen.some((each) => each.startsWith("script"))).toBe(false);
      expect(seen.some((each) => each.includes("]]&gt;&lt;script&gt;"))).toBe(true);
    }),
  );
});
