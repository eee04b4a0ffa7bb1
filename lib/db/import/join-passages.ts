import type { HeldPassages, HeldPrints } from "#lib/db/import/held-passages";
import type { PassageSpool, Prints } from "#lib/db/import/passage-spool";
import type { Observation } from "#lib/observations/observation";
import {
  languageOfText,
  type PassageText,
  type TextLanguage,
} from "#lib/observations/passage-text";

/** How a file and what is held come together. */
export type JoinRule = Readonly<{
  /** The language of the file. */
  language: TextLanguage;
  /** The languages of the files whose passages are held. */
  held: readonly TextLanguage[];
  /** Whether passages stay that the file does not have. */
  add: boolean;
}>;

/** The passages of the next release. */
export type Joined = Pick<HeldPassages, "observations"> &
  Readonly<{ prints(): Iterable<readonly [id: string, print: string]> }>;

/**
 * The passages of the file, each with the text in the other language that is held of it, then those held that stay though
 * the file does not have them. One id is one passage, in however many languages.
 */
export function joinPassages(spool: PassageSpool, held: HeldPassages, rule: JoinRule): Joined {
  const looksUp = rule.language === "ru" || rule.held.includes("ru");
  const keeps = looksUp || rule.add;
  const isInFile = (id: string) => spool.printsOf(id) !== undefined;
  return {
    *prints() {
      for (const [id, prints] of spool.prints()) {
        yield [id, joinedPrint(prints, looksUp ? held.printsOf(id) : undefined, rule)];
      }
      for (const [id, prints] of keeps ? held.prints() : []) {
        if (!isInFile(id) && stays(prints, rule)) yield [id, wholePrint(prints)];
      }
    },
    *observations() {
      for (const observation of spool.observations()) {
        yield joined(observation, looksUp ? held.find(observation.id) : undefined, rule);
      }
      for (const observation of keeps ? held.observations() : []) {
        if (!isInFile(observation.id) && staysAs(isRussian(observation), rule)) yield observation;
      }
    },
  };
}

function isRussian({ text }: Observation): boolean {
  return languageOfText(text ?? "") === "ru";
}

/** Whether a held passage that the file does not have stays: one of the other language's file does. */
export function stays({ russianPrint }: HeldPrints, rule: JoinRule): boolean {
  return staysAs(russianPrint !== null, rule);
}

function staysAs(isRussian: boolean, { language, held, add }: JoinRule): boolean {
  if (add) return true;
  return language === "en" ? isRussian : !isRussian && held.includes("en");
}

/** Whose record and words are the passage's own, and where its other text comes from. */
type Choice = Readonly<{ own: "file" | "held"; other: "file" | "held" | "translation" }>;

/**
 * An English record gives the labels, because only its labels are all known, and a Russian text stands beside its own. What
 * a Russian file has in English is held already, in the record of the English file.
 */
function choose(
  file: Readonly<{ isRussian: boolean }>,
  before: Readonly<{ isRussian: boolean }>,
  { language, held }: JoinRule,
): Choice {
  if (file.isRussian && !before.isRussian) return { own: "held", other: "file" };
  if (!file.isRussian && before.isRussian) return { own: "file", other: "held" };
  const isFallback = language === "ru" && held.includes("en") && !file.isRussian;
  return { own: isFallback ? "held" : "file", other: "translation" };
}

/** Tells whether two passages are the same, their translations included. */
export function wholePrint({ print, translationPrint }: HeldPrints): string {
  return translationPrint === null ? print : `${print} ${translationPrint}`;
}

/** The same of the passage that a record of the file and a held passage make together. */
export function joinedPrint(file: Prints, before: HeldPrints | undefined, rule: JoinRule): string {
  if (before === undefined) return file.print;
  const { own, other } = choose(saidBy(file), saidBy(before), rule);
  const others = {
    file: file.russianPrint,
    held: before.russianPrint,
    translation: before.translationPrint,
  };
  const { print } = own === "file" ? file : before;
  return wholePrint({ print, russianPrint: null, translationPrint: others[other] });
}

function saidBy({ russianPrint }: Prints | HeldPrints): Readonly<{ isRussian: boolean }> {
  return { isRussian: russianPrint !== null };
}

function joined(file: Observation, before: Observation | undefined, rule: JoinRule): Observation {
  if (before === undefined) return file;
  const languages = {
    file: { isRussian: isRussian(file) },
    held: { isRussian: isRussian(before) },
  };
  const { own, other } = choose(languages.file, languages.held, rule);
  const others = {
    file: [wordsOf(file)],
    held: [wordsOf(before)],
    translation: before.translations,
  };
  return { ...(own === "file" ? file : before), translations: others[other] };
}

function wordsOf({ heading, text }: Observation): PassageText {
  return { language: "ru", heading, text: text ?? "" };
}
