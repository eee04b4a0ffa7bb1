import type { MechanismKind } from "#data/uhri/bodies.schema";
import { wordsOfGroup } from "#lib/import/uhri/synthetic/group-words";
import {
  concerns,
  items,
  means,
  places,
  positives,
  reviewWishes,
  wishes,
} from "#lib/import/uhri/synthetic/phrases";
import type { Random } from "#lib/import/uhri/synthetic/random";
import { topicsOfTheme } from "#lib/import/uhri/synthetic/topics";

export type Subject = Readonly<{
  /** Labels that the words are taken from. */
  themes: readonly string[];
  groups: readonly string[];
  /** Who speaks: "the Committee". */
  speaker: string;
}>;

type Slot = "topic" | "group" | "place" | "means" | "body" | "Body";
type Template = readonly (string | Readonly<{ slot: Slot }>)[];

const slot = /\{(topic|group|place|means|body|Body)\}/;

/** A sentence cut at its slots once, so that filling it is joining. */
function compile(sentence: string): Template {
  return sentence
    .split(slot)
    .map((part, index) => (index % 2 === 0 ? part : { slot: part as Slot }));
}

const compiled = {
  concerns: concerns.map(compile),
  positives: positives.map(compile),
  wishes: wishes.map(compile),
  items: items.map(compile),
  reviewWishes: reviewWishes.map(compile),
};

const allTopics = Object.values(topicsOfTheme).flat();
const allGroups = Object.values(wordsOfGroup);

export type SentenceKind = keyof typeof compiled;

/** One made-up sentence about the subject. */
export function composeSentence(kind: SentenceKind, subject: Subject, random: Random): string {
  let sentence = "";
  for (const part of random.pick(compiled[kind])) {
    sentence += typeof part === "string" ? part : wordsFor(part.slot, subject, random);
  }
  return upperFirst(sentence);
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Sentences about the subject until the text is about so long. */
export function composeParagraph(
  kind: "concerns" | "wishes",
  subject: Subject,
  length: number,
  random: Random,
): string {
  const opening = kind === "concerns" && random.chance(0.15) ? "positives" : kind;
  let text = composeSentence(opening, subject, random);
  while (text.length < length) text += ` ${composeSentence(kind, subject, random)}`;
  return text;
}

/** The lettered items at the end of a recommendation, on one line each or glued to the words before. */
export function composeItems(subject: Subject, glued: boolean, random: Random): string {
  const count = random.between(2, 5);
  let text = "";
  for (let index = 0; index < count; index++) {
    const end = index === count - 1 ? "." : index === count - 2 ? "; and" : ";";
    const gap = glued ? (index === 0 ? "" : " ") : "\n";
    text += `${gap}(${String.fromCharCode(97 + index)}) ${composeSentence("items", subject, random)}${end}`;
  }
  return text;
}

/** A short phrase on the subject, as a section heading. */
export function composeHeading(subject: Subject, random: Random): string {
  return upperFirst(wordsFor("topic", subject, random));
}

const speakers: Readonly<Record<string, string>> = {
  SR: "the Special Rapporteur",
  IE: "the Independent Expert",
  WG: "the Working Group",
  SPT: "the Subcommittee",
};

/** Who speaks for a mechanism. */
export function speakerOf(code: string, kind: MechanismKind): string {
  if (kind === "treaty-body") return speakers[code] ?? "the Committee";
  return speakers[code.slice(0, 2)] ?? "the Special Rapporteur";
}

function wordsFor(name: Slot, { themes, groups, speaker }: Subject, random: Random): string {
  switch (name) {
    case "topic":
      return random.pick(
        themes.length === 0 ? allTopics : (topicsOfTheme[random.pick(themes)] ?? allTopics),
      );
    case "group":
      return groups.length === 0
        ? random.pick(allGroups)
        : (wordsOfGroup[random.pick(groups)] ?? "people");
    case "place":
      return random.pick(places);
    case "means":
      return random.pick(means);
    case "body":
      return speaker;
    case "Body":
      return upperFirst(speaker);
  }
}
