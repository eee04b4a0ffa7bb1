import { useTranslations } from "next-intl";
import { CollectButton } from "#components/collect/collect-button";
import { OfficialText } from "#components/document/official-text";
import type { Observation } from "#lib/observations/observation";

/** The official text where it is held; else our paraphrase, said to be ours before it is read. */
export function WholePassage({ observation }: Readonly<{ observation: Observation }>) {
  const t = useTranslations("observationPage");
  const { text, summary, recommendation } = observation;
  return (
    <div className="max-w-[42rem] space-y-3 text-lg">
      {text !== null && (
        <figure>
          <figcaption className="text-base text-soft">{t("officialText")}</figcaption>
          <OfficialText text={text} />
        </figure>
      )}
      {summary !== null && (
        <div>
          <p className="text-base text-soft italic">{t("paraphrase")}</p>
          <p>{summary}</p>
        </div>
      )}
      {text === null && (
        <div>
          <h2 className="font-sans text-base text-soft italic">{t("recommendation")}</h2>
          {recommendation === null ? (
            <p className="text-base text-soft">{t("noRecommendation")}</p>
          ) : (
            <p>{recommendation}</p>
          )}
        </div>
      )}
      <p>
        <CollectButton
          item={`observation:${observation.id}`}
          thing={observation.heading ?? observation.id}
        />
      </p>
    </div>
  );
}
