import { useLocale, useTranslations } from "next-intl";
import { OnlyIn } from "#components/observation/only-in";
import { OtherTexts } from "#components/observation/other-texts";
import { foreign } from "#lib/i18n/said-in";
import type { Observation } from "#lib/observations/observation";
import { wordsFor } from "#lib/observations/passage-texts";

/**
 * The official text where it is held, else our paraphrase, marked as ours: in the reader's language where it is held in it,
 * else as it is held, which is said.
 */
export function PassageWords({ observation }: Readonly<{ observation: Observation }>) {
  const t = useTranslations("observation.item");
  const locale = useLocale();
  const { text, summary, recommendation, language, others } = wordsFor(locale, observation);
  const lang = foreign(locale, { lang: language });
  return (
    <div className="passage">
      <OnlyIn language={language} />
      {text !== null && (
        <blockquote lang={lang}>
          <p>{text}</p>
        </blockquote>
      )}
      {summary !== null && (
        <p>
          <span className="ours" title={t("paraphraseMeans")}>
            {t("paraphrase")}
          </span>{" "}
          <span lang={lang}>{summary}</span>
        </p>
      )}
      {recommendation !== null && (
        <p>
          <span className="ours">{t("recommendation")}</span>{" "}
          <span lang={lang}>{recommendation}</span>
        </p>
      )}
      <OtherTexts texts={others} />
    </div>
  );
}
