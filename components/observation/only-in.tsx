import { useLocale, useTranslations } from "next-intl";
import type { TextLanguage } from "#lib/observations/passage-text";

/** Says that words are held in another language only than the reader's. */
export function OnlyIn({ language }: Readonly<{ language: TextLanguage }>) {
  const t = useTranslations("observation.texts");
  const locale = useLocale();
  return language === locale ? null : <span className="soft only-in">{t(`only.${language}`)}</span>;
}
