import { useLocale, useTranslations } from "next-intl";
import { CollectButton } from "#components/collect/collect-button";
import { OfficialText } from "#components/document/official-text";
import { OnlyIn } from "#components/observation/only-in";
import { OtherTexts } from "#components/observation/other-texts";
import { foreign } from "#lib/i18n/said-in";
import type { Observation } from "#lib/observations/observation";
import { wordsFor } from "#lib/observations/passage-texts";

/** The official text where it is held; else our paraphrase, said to be ours before it is read. */
export function WholePassage({ observation }: Readonly<{ observation: Observation }>) {
  const t = useTranslations("observationPage");
  const locale = useLocale();
  const { heading, text, summary, recommendation, language, others } = wordsFor(
    locale,
    observation,
  );
  const lang = foreign(locale, { lang: language });
  return (
    <div className="max-w-[42rem] space-y-3 text-lg">
      {text !== null && (
        <figure>
          <figcaption className="text-base text-soft">
            {t("officialText")} <OnlyIn language={language} />
          </figcaption>
          <div lang={lang}>
            <OfficialText text={text} />
          </div>
        </figure>
      )}
      {summary !== null && (
        <div>
          <p className="text-base text-soft italic">
            {t("paraphrase")} <OnlyIn language={language} />
          </p>
          <p lang={lang}>{summary}</p>
        </div>
      )}
      {text === null && (
        <div>
          <h2 className="font-sans text-base text-soft italic">{t("recommendation")}</h2>
          {recommendation === null ? (
            <p className="text-base text-soft">{t("noRecommendation")}</p>
          ) : (
            <p lang={lang}>{recommendation}</p>
          )}
        </div>
      )}
      <OtherTexts texts={others} />
      <p>
        <CollectButton item={`observation:${observation.id}`} thing={heading ?? observation.id} />
      </p>
    </div>
  );
}
