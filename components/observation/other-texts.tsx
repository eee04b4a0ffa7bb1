import { useLocale, useTranslations } from "next-intl";
import { OfficialText } from "#components/document/official-text";
import { foreign } from "#lib/i18n/said-in";
import type { PassageText } from "#lib/observations/passage-text";

/** The official text in further languages, folded away until it is wanted. */
export function OtherTexts({ texts }: Readonly<{ texts: readonly PassageText[] }>) {
  const t = useTranslations("observation.texts");
  const locale = useLocale();
  return texts.map(({ language, heading, text }) => (
    <details key={language}>
      <summary>{t(`also.${language}`)}</summary>
      <div lang={foreign(locale, { lang: language })}>
        {heading !== null && <p className="font-semibold">{heading}</p>}
        <OfficialText text={text} />
      </div>
    </details>
  ));
}
