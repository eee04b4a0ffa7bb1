import { useTranslations } from "next-intl";
import { CopyText } from "#components/document/copy-text.client";
import { PageSection } from "#components/shell/page-section";
import type { Citation } from "#lib/cite/un-style";

/** The reference of an observation, ready for a footnote, with what is missing from it. */
export function CiteBox({ citation }: Readonly<{ citation: Citation }>) {
  const t = useTranslations("observationPage");
  const { text, gaps, isSecondHand } = citation;
  return (
    <PageSection id="cite" title={t("citeTitle")} note={t("citeNote")}>
      <div className="max-w-[54rem] border border-rule bg-raised p-4">
        <p className="select-all break-words text-lg" data-testid="citation">
          {text}
        </p>
        {isSecondHand && <p className="mt-3">{t("secondHand")}</p>}
        {gaps.length > 0 && (
          <ul className="mt-3 text-soft">
            {gaps.map((gap) => (
              <li key={gap}>{t(`gaps.${gap}`)}</li>
            ))}
          </ul>
        )}
        <p className="mt-3">
          <CopyText
            text={text}
            words={{ copy: t("copy"), copied: t("copied"), failed: t("copyFailed") }}
          />
        </p>
      </div>
    </PageSection>
  );
}
