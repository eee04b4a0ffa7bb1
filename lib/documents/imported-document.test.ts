import { describe, expect, test } from "vitest";
import { loadFacts } from "#lib/db/load-facts";
import { findImported, holdsImported, sameParagraph } from "#lib/documents/imported-document";
import { indexFacts } from "#lib/facts/fact-index";
import { toPassage } from "#lib/import/uhri/to-passage";
import { curatedObservations } from "#lib/observations/from-facts";
import { importedObservation } from "#lib/observations/from-passage";
import { storeOfAll } from "#lib/observations/store";
import { heldNames } from "#lib/pages/held-names";
import { noWordIndex } from "#lib/search/word-index";

/** A made-up passage as the index exports it. */
function passage(number: number, symbol: string, text: string) {
  const AnnotationId = `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
  const result = toPassage({
    AnnotationId,
    Symbol: symbol,
    Text: text,
    Countries: ["Kazakhstan"],
    PublicationDate: "2016-08-09T00:00:00",
  });
  if (!result.ok) throw new Error(`Passage ${number} is rejected.`);
  return importedObservation(result.passage);
}

const imported = [
  passage(1, "CCPR/C/KAZ/CO/2", "18. Judges wait."),
  passage(2, "CCPR/C/KAZ/CO/2", "A passage without a number."),
  passage(3, "CCPR/C/KAZ/CO/2", "9. Courts are slow."),
  passage(4, "CCPR/C/KAZ/CO/2", "9. Courts are far away."),
  passage(5, "A/HRC/60/4/Add.1", "30. Prisons are cold."),
];
const facts = loadFacts();
const curated = curatedObservations(facts);
const release = {
  id: "20260101-000000000000",
  index: indexFacts(facts),
  observations: storeOfAll([...curated, ...imported]),
  words: noWordIndex,
  recurrence: { groupsOf: () => [] },
};
const found = (symbol: string) => findImported(release, symbol);

describe("the imported passages of a document", () => {
  test("follow the numbers of their paragraphs, then the import, the unnumbered last", () => {
    const texts = found("ccpr/c/kaz/co/2")?.passages.map(({ text }) => text);
    expect(texts).toEqual([
      "Courts are slow.",
      "Courts are far away.",
      "Judges wait.",
      "A passage without a number.",
    ]);
  });

  test("say what is held and what is left out between, and are not held in full", () => {
    expect(found("CCPR/C/KAZ/CO/2")).toMatchObject({
      symbol: "CCPR/C/KAZ/CO/2",
      paragraphs: { held: "9, 18", gaps: "10-17", unnumberedCount: 1 },
      inFull: false,
    });
  });

  test("stand beside all curated observations of the same symbol", () => {
    const held = curated.filter(({ symbol }) => symbol === "CCPR/C/KAZ/CO/2");
    expect(held.length).toBeGreaterThan(0);
    expect(new Set(found("CCPR/C/KAZ/CO/2")?.curated)).toEqual(new Set(held));
  });

  test("are none of a document of which only paraphrases are held", () => {
    const other = curated.find(({ symbol }) => symbol !== null && symbol !== "CCPR/C/KAZ/CO/2");
    expect(other?.symbol && found(other.symbol)).toBeNull();
  });

  test("give a page to a document that the facts do not know", () => {
    expect(holdsImported(release, "a/hrc/60/4/add.1")).toBe(true);
    expect(heldNames(release).document("A/HRC/60/4/Add.1")).toBe(true);
    expect(heldNames(release).document("A/HRC/60/4/Add.2")).toBe(false);
    expect(found("A/HRC/60/4/ADD.1")?.symbol).toBe("A/HRC/60/4/Add.1");
  });
});

test("an observation and a passage of one paragraph lead to each other", () => {
  const pairs = imported.flatMap((each) =>
    sameParagraph(release, each).map((other) => [each, other] as const),
  );
  expect(pairs.length).toBeGreaterThan(0);
  for (const [each, other] of pairs) {
    expect([other.origin, other.symbol]).toEqual(["curated", each.symbol]);
    expect(sameParagraph(release, other)).toContain(each);
  }
});
