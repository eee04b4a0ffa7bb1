import { useLocale } from "next-intl";
import { FactText } from "#components/source/fact-text";
import { labelIn, listIn } from "#lib/i18n/label-in";

/** A text of the facts: in the reader's language where a label translates it, else in English and marked so. */
export function FactWords({ text }: Readonly<{ text: string }>) {
  return <FactText said={labelIn(useLocale(), text)} />;
}

/** Several short texts of the facts in one line, translated where all of them are. */
export function FactWordList({ texts }: Readonly<{ texts: readonly string[] }>) {
  return <FactText said={listIn(useLocale(), texts.join("; "))} />;
}
