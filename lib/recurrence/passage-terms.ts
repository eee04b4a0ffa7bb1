import type { Issue } from "#data/recurrence/issues.schema";
import type { NamedEvent } from "#data/recurrence/named-events.schema";
import type { Observation } from "#lib/observations/observation";
import { method } from "#lib/recurrence/method";
import { formulaWords, functionWords } from "#lib/recurrence/stop-words";
import { stemOf } from "#lib/recurrence/word-stem";

/** What a passage is compared by: each term once, by number, with how much it counts in this passage. */
export type PassageTerms = Readonly<{
  terms: readonly number[];
  counts: readonly number[];
  /** Known issues that it touches, with how often. */
  issues: ReadonlyMap<string, number>;
  /** Named events that it mentions. */
  events: readonly string[];
}>;

export type TermReader = Readonly<{
  read(observation: Observation): PassageTerms;
  /** How many different terms there are so far: each is a number below. */
  size(): number;
}>;

type Phrase = Readonly<{ rest: readonly number[]; kind: "issue" | "event"; id: string }>;

/** No phrase has more words after its first. */
const longest = 7;

/** Stands for a word that tells nothing. */
const nothing = 0;

/**
 * Reads passages into numbered terms: the stems of their words, their rights, and the known issues whose phrases stand in
 * them. One reader for all passages of a release, because the numbers are its own.
 */
export function termReader(issues: readonly Issue[], events: readonly NamedEvent[]): TermReader {
  const numbers = new Map<string, number>();
  const ofWord = new Map<string, number>();
  /** By number: whether the term is only part of phrases. */
  const isFormula: boolean[] = [true];
  const numberOf = (term: string, formula = false): number => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    isFormula.push(formula);
    numbers.set(term, isFormula.length - 1);
    return isFormula.length - 1;
  };
  const phrases = new Map<number, Phrase[]>();
  for (const { id, phrases: own } of issues) for (const each of own) addPhrase(each, "issue", id);
  for (const { id, phrases: own } of events) for (const each of own) addPhrase(each, "event", id);
  return { read, size: () => isFormula.length };

  function addPhrase(phrase: string, kind: Phrase["kind"], id: string): void {
    const [first, ...rest] = streamOf(phrase);
    if (first === undefined) throw new RangeError(`The phrase "${phrase}" has no word.`);
    if (rest.length > longest) throw new RangeError(`The phrase "${phrase}" is too long.`);
    phrases.set(first, [...(phrases.get(first) ?? []), { rest, kind, id }]);
  }

  function read(observation: Observation): PassageTerms {
    const counts = new Map<number, number>();
    const found = { issue: new Map<string, number>(), event: new Map<string, number>() };
    const parts = [
      [observation.heading, method.headingWeight],
      [observation.text ?? observation.summary, 1],
      [observation.recommendation, 1],
    ] as const;
    for (const [text, weight] of parts) if (text !== null) readPart(text, weight, counts, found);
    for (const [term, count] of counts) counts.set(term, Math.log(1 + count));
    for (const [issue, count] of found.issue) {
      counts.set(numberOf(`issue ${issue}`), method.issueWeight * Math.log(1 + count));
    }
    for (const right of observation.rights)
      counts.set(numberOf(`right ${right}`), method.rightWeight);
    return {
      terms: [...counts.keys()],
      counts: [...counts.values()],
      issues: found.issue,
      events: [...found.event.keys()],
    };
  }

  function readPart(
    text: string,
    weight: number,
    counts: Map<number, number>,
    found: Readonly<Record<Phrase["kind"], Map<string, number>>>,
  ): void {
    const stream = streamOf(text);
    for (let i = 0; i < stream.length; i += 1) {
      const term = stream[i] ?? nothing;
      if (isFormula[term] === false) counts.set(term, (counts.get(term) ?? 0) + weight);
      const begun = phrases.get(term);
      if (begun !== undefined)
        countPhrases(begun, stream.slice(i + 1, i + 1 + longest), weight, found);
    }
  }

  /** The terms of a text one after the other, small words left out. */
  function streamOf(text: string): number[] {
    const stream: number[] = [];
    for (const word of wordsOf(text)) {
      let number = ofWord.get(word);
      if (number === undefined) {
        number = termOfWord(word);
        ofWord.set(word, number);
      }
      if (number !== nothing) stream.push(number);
    }
    return stream;
  }

  function termOfWord(word: string): number {
    if (functionWords.has(word)) return nothing;
    const formula = formulaWords.has(word) || /^\d$/.test(word);
    return numberOf(formula ? `formula ${stemOf(word)}` : stemOf(word), formula);
  }
}

function countPhrases(
  begun: readonly Phrase[],
  following: readonly number[],
  weight: number,
  found: Readonly<Record<Phrase["kind"], Map<string, number>>>,
): void {
  for (const { rest, kind, id } of begun) {
    if (rest.every((each, k) => following[k] === each)) {
      found[kind].set(id, (found[kind].get(id) ?? 0) + weight);
    }
  }
}

/** Words and numbers in small letters, accents folded. */
export function wordsOf(text: string): readonly string[] {
  const folded = /\P{ASCII}/u.test(text) ? text.normalize("NFD").replace(/\p{M}/gu, "") : text;
  return folded.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
