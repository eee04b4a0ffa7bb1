import { useLocale, useTranslations } from "next-intl";
import { OfficialText } from "#components/document/official-text";
import { PageSection } from "#components/shell/page-section";
import { localHref } from "#lib/i18n/local-href";
import type { Observation } from "#lib/observations/observation";
import { observationAddress } from "#lib/tables/observation-table";

type Props = Readonly<{ of: Observation; others: readonly Observation[] }>;

/** Official passages beside a paraphrase of the same paragraph, or the other way round; neither replaces the other. */
export function SameParagraph({ of, others }: Props) {
  const t = useTranslations("observationPage.sameParagraph");
  const locale = useLocale();
  if (others.length === 0) return null;
  return (
    <PageSection
      id="same-paragraph"
      title={t(of.origin === "imported" ? "curatedTitle" : "importedTitle")}
    >
      <ul className="max-w-[54rem]">
        {others.map(({ id, heading, paragraphs, summary, text }) => (
          <li key={id} className="mt-3">
            <a href={localHref(locale, observationAddress(id))}>
              {t(/[-,]/.test(paragraphs ?? "") ? "paragraphs" : "paragraph", {
                paragraphs: paragraphs ?? "",
              })}
              {heading !== null && <> {heading}</>}
            </a>
            {text !== null && <OfficialText text={text} />}
            {summary !== null && (
              <p>
                <span className="soft italic">{t("inOurWords")}</span> {summary}
              </p>
            )}
          </li>
        ))}
      </ul>
    </PageSection>
  );
}
