import type { Observation } from "#lib/observations/observation";
import {
  languageOfText,
  type PassageText,
  type TextLanguage,
} from "#lib/observations/passage-text";

type Worded = Pick<Observation, "heading" | "summary" | "recommendation" | "text" | "translations">;

/** The language of the words of an observation: of its official text, else of our paraphrase. */
export function ownLanguage({
  text,
  summary,
}: Pick<Observation, "text" | "summary">): TextLanguage {
  return languageOfText(text ?? summary ?? "");
}

/** The official text in every language in which it is held, its own first; empty where only our paraphrase is. */
export function officialTexts({ heading, text, translations }: Worded): readonly PassageText[] {
  return text === null
    ? translations
    : [{ language: languageOfText(text), heading, text }, ...translations];
}

/** The words of an observation for a reader, with the language that they are in. */
export type WordsFor = Pick<Observation, "heading" | "summary" | "recommendation" | "text"> &
  Readonly<{
    language: TextLanguage;
    /** The official text in further languages. */
    others: readonly PassageText[];
  }>;

/** The words in the reader's language where they are held in it, else as they are held. */
export function wordsFor(locale: string, observation: Worded): WordsFor {
  const { heading, summary, recommendation, text } = observation;
  const texts = officialTexts(observation);
  const chosen = texts.find(({ language }) => language === locale) ?? texts[0];
  if (chosen === undefined || text === null) {
    const language = ownLanguage(observation);
    return { language, heading, summary, recommendation, text, others: texts };
  }
  const others = texts.filter((each) => each !== chosen);
  return { ...chosen, summary, recommendation, others };
}
