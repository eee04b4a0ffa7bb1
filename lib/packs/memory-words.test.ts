import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { loadFacts } from "#lib/db/load-facts";
import { openPassageWriter, searchableText } from "#lib/db/passage-tables";
import { wordIndex } from "#lib/db/word-index";
import { curatedObservations } from "#lib/observations/from-facts";
import type { Observation } from "#lib/observations/observation";
import { memoryWords } from "#lib/packs/memory-words";
import { porterStem } from "#lib/packs/porter-stem";
import { searchedTexts } from "#lib/packs/searched-texts";
import { stemmer } from "#lib/search/query/fixtures/word-tables";
import { parseQuery } from "#lib/search/query/parse-query";
import { searchTokens } from "#lib/search/query/search-tokens";
import { type Match, toMatch } from "#lib/search/query/to-match";
import { wideningsWithout } from "#lib/search/query/widening-kinds";
import { readQuery } from "#lib/search/read-query";
import { splitMarks } from "#lib/search/split-marks";
import type { WordMatch } from "#lib/search/word-index";

/** Passages as the facts have none: in Russian, in both languages, with accents. */
const curated = curatedObservations(loadFacts());
const made = [
  ["Пытки", "Комитет обеспокоен пытками женщин и детей; судьи не независимы."],
  ["Права ребёнка", "Ребёнок ждал; детей не слышали. Насилие в семье."],
  [null, "Façade of élite détention in Côte d’Ivoire, naïve coöperation."],
].map(([heading = null, text = ""], n) => ({
  ...(curated[0] as Observation),
  id: `made-${n}`,
  origin: "imported" as const,
  heading,
  text,
  translations:
    n === 1 ? [{ language: "en" as const, heading: "Torture", text: "Torture of a child." }] : [],
}));
const observations: readonly Observation[] = [...curated, ...made];
const db = new DatabaseSync(":memory:");
const writer = openPassageWriter(db);
for (const observation of observations) writer.add(observation);
writer.finish();
const onDisk = wordIndex(db);
const inMemory = memoryWords(observations.map((each) => searchedTexts(each)));

const allWords = [
  ...new Set(
    observations.flatMap((each) =>
      searchTokens(`${each.heading ?? ""} ${searchableText(each)}`.toLowerCase()),
    ),
  ),
];

test("every word of the facts has the stem that the index keeps it under", () => {
  const stem = stemmer();
  const plain = allWords.filter((word) => /^[a-z0-9]+$/.test(word));
  expect(plain.length).toBeGreaterThan(2000);
  expect(plain.filter((word) => porterStem(word) !== stem(word))).toEqual([]);
});

test.each(
  "caresses ponies ties caress cats feed agreed plastered bled motoring sing conflated troubled sized hopping tanned falling hissing fizzed failing filing happy sky relational conditional rational valenci digitizer conformabli radicalli differentli vileli analogousli vietnamization predication operator feudalism decisiveness hopefulness callousness formaliti sensitiviti sensibiliti triplicate formative formalize electriciti electrical hopeful goodness revival allowance inference airliner gyroscopic adjustable defensible irritant replacement adjustment dependent adoption homologou communism activate angulariti homologous effective bowdlerize probate rate cease controll roll generalizations oscillators yes ion ions eying".split(
    " ",
  ),
)("Porter's own example %s has the stem that the index keeps it under", (word) => {
  expect(porterStem(word)).toBe(stemmer()(word));
});

/** Queries of every kind: words, forms, phrases, stars, nearness, exclusion, accents. */
const queries = [
  "torture",
  "women",
  "domestic violence",
  '"domestic violence"',
  "discriminat*",
  "torture OR ill-treatment",
  "torture AND NOT children",
  "judges NEAR/5 independence",
  "detention NEAR/3 police OR custody",
  "well-being",
  "persons with disabilities",
  "the",
  "NOT torture",
  "Jehovah's Witnesses",
  "Semey",
  '"freedom of" assembl*',
  "minorities -language",
  "пытка",
  "ребенок",
  "дети OR torture",
  "насил*",
  "elite detention",
  "élite",
  "Ivoire",
];

test.each(queries)("%s finds the same rows in the same order in memory as on disk", (text) => {
  const reading = parseQuery(text);
  if (!reading.ok) throw new Error(`${text} is no query`);
  for (const exact of [[], ["forms"], ["hyphens", "spelling"]] as const) {
    const use = readQuery(text, exact as never);
    if (use.kind !== "words") throw new Error(`${text} is no query of words`);
    for (const match of expressionsOf(toMatch(reading.query, wideningsWithout(exact as never)))) {
      hold(match);
    }
    for (const match of use.marks) hold(match);
  }
});

test("every pair of neighbouring words finds the same, in the same order", () => {
  const words = allWords.filter((word) => /^[a-z]{3,}$/.test(word)).slice(0, 80);
  for (let n = 1; n < words.length; n += 2) {
    const [a, b] = [words[n - 1], words[n]];
    hold({ index: "words", expression: `"${a}" OR NEAR("${a}" "${b}", 10) OR "${b}"` });
    hold({ index: "exact", expression: `("${a}" AND "${b}"*) NOT "${a} ${b}"` });
  }
});

test("a snippet is a part of the text with its hits marked", () => {
  const match = { index: "words", expression: '"torture"' } as const;
  for (const [row, { own: snippet }] of inMemory.snippets(match, [...inMemory.matches(match)])) {
    const observation = observations[row];
    if (observation === undefined) throw new Error("a row of no observation");
    const plain = splitMarks(snippet)
      .map(({ text }) => text)
      .join("")
      .replaceAll(/^…|…$/g, "");
    expect(searchableText(observation)).toContain(plain);
    if (
      searchTokens(searchableText(observation).toLowerCase()).some((word) => /^tortur/.test(word))
    ) {
      expect(splitMarks(snippet).some(({ hit, text }) => hit && /^tortur/i.test(text))).toBe(true);
    }
  }
});

function hold(match: WordMatch): void {
  expect([...inMemory.matches(match)], match.expression).toEqual([...onDisk.matches(match)]);
  expect([...inMemory.inHeading(match)], match.expression).toEqual([...onDisk.inHeading(match)]);
  expect([...inMemory.ranked(match)], match.expression).toEqual([...onDisk.ranked(match)]);
  expect(inMemory.countUpTo(match, 7)).toBe(onDisk.countUpTo(match, 7));
}

function expressionsOf(match: Match): readonly WordMatch[] {
  switch (match.kind) {
    case "all":
      return [];
    case "match":
      return [{ index: match.index, expression: match.expression }];
    case "not":
      return expressionsOf(match.of);
    default:
      return match.of.flatMap(expressionsOf);
  }
}
