import labels from "#data/labels/labels.json" with { type: "json" };
import { defaultLocale } from "#lib/i18n/locales";
import { type InLanguages, type Said, saidIn } from "#lib/i18n/said-in";

const known = new Map<string, InLanguages<"text">>(labels.map((label) => [label.textEn, label]));

/**
 * A text of the facts in a language. What has no translation stays as the facts have it, in English, and says so: `lang`
 * tells the language of `text`.
 */
export function labelIn(locale: string, text: string): Said {
  const label = known.get(text);
  return label === undefined ? { text, lang: defaultLocale } : saidIn(locale, label, "text");
}

/** A list parted by semicolons: translated where every part is, or the whole has a translation of its own. */
export function listIn(locale: string, text: string): Said {
  const whole = labelIn(locale, text);
  if (whole.lang === locale) return whole;
  const parts = text.split("; ").map((part) => labelIn(locale, part));
  const isWhole = parts.every(({ lang }) => lang === locale);
  return isWhole ? { text: parts.map((part) => part.text).join("; "), lang: locale } : whole;
}

/** The name of a region or a group of States, which is English where it has no other. */
export function regionName(locale: string, name: string): string {
  return labelIn(locale, name).text;
}
