/** Says a word of the interface by its key. */
export type Say = (key: string, values?: Record<string, string | number>) => string;

/**
 * Looks up a word of the interface: next-intl's translator over all messages. It knows its language, so that whoever
 * speaks with it chooses names, dates and order in the same one.
 */
export type Words = Say & Readonly<{ locale: string }>;

/** A translator of next-intl with the language that it speaks. */
export function wordsIn(locale: string, translate: unknown): Words {
  const say = translate as Say;
  return Object.assign((...said: Parameters<Say>) => say(...said), { locale });
}
