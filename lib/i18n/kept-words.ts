import { createTranslator } from "use-intl/core";
import { type Messages, messagesIn } from "#lib/i18n/messages";
import { type Words, wordsIn } from "#lib/i18n/words";

const kept = new WeakMap<Messages, Words>();

/**
 * The words of a language for the tables and files of the server. A translator is kept as long as its messages: next-intl
 * makes a new one for every request, which then reads every message and makes every format of numbers again.
 */
export async function keptWords(locale: string): Promise<Words> {
  const messages = await messagesIn(locale);
  const known = kept.get(messages);
  if (known !== undefined) return known;
  const words = wordsIn(
    locale,
    createTranslator({ locale, messages: messages as never, timeZone: "UTC" }),
  );
  kept.set(messages, words);
  return words;
}
