import { useTranslations } from "next-intl";
import type { Observation } from "#lib/observations/observation";

/** The official text where it is held, else our paraphrase, marked as ours. */
export function PassageWords({ observation }: Readonly<{ observation: Observation }>) {
  const t = useTranslations("observation.item");
  const { text, summary, recommendation } = observation;
  return (
    <div className="passage">
      {text !== null && (
        <blockquote>
          <p>{text}</p>
        </blockquote>
      )}
      {summary !== null && (
        <p>
          <span className="ours" title={t("paraphraseMeans")}>
            {t("paraphrase")}
          </span>{" "}
          {summary}
        </p>
      )}
      {recommendation !== null && (
        <p>
          <span className="ours">{t("recommendation")}</span> {recommendation}
        </p>
      )}
    </div>
  );
}
