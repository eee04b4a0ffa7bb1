import { useTranslations } from "next-intl";
import { CoverageLegend } from "#components/mark/coverage-mark";
import { PageSection } from "#components/shell/page-section";
import { type Verification, VerificationLegend } from "#components/source/verification-word";

const verifications: readonly Verification[] = [
  "official-text",
  "paragraph-read",
  "excerpt-read",
  "secondary-report",
  "article-2021",
  "cited-by-secondary",
  "official-page-read",
  "document-opening-read",
  "treaty-text-read",
  "decision-read",
  "secondary",
  "computed",
  "not-found",
  "listed",
  "inferred-from-symbol",
];

const differences = [
  "kyrgyzstanCat",
  "kyrgyzstanCerd",
  "kyrgyzConvictions",
  "uzbekistanCcpr",
  "rwandaCedaw",
  "ethiopiaCat",
] as const;

/** The method in short. */
export function DataMethod() {
  const page = useTranslations("data");
  const t = useTranslations("data.method");
  return (
    <PageSection id="method" title={page("sections.method")}>
      <div className="prose">
        <h3>{t("statusTitle")}</h3>
        <p>{t("status")}</p>
        <p>{t("force")}</p>
        <h3>{t("coverageTitle")}</h3>
        <p>{t("coverage")}</p>
      </div>
      <CoverageLegend />
      <div className="prose">
        <h3>{t("verificationTitle")}</h3>
        <p>{t("verification")}</p>
      </div>
      <VerificationLegend words={verifications} />
      <div className="prose">
        <h3>{t("paraphraseTitle")}</h3>
        <p>{t("paraphrase")}</p>
        <h3>{t("countsTitle")}</h3>
        <p>{t("counts")}</p>
        <h3>{t("recurrenceTitle")}</h3>
        <p>{t("recurrence")}</p>
        <h3>{t("differencesTitle")}</h3>
        <ul>
          {differences.map((name) => (
            <li key={name}>{t(`differences.${name}`)}</li>
          ))}
        </ul>
        <p>{t("whole")}</p>
      </div>
    </PageSection>
  );
}
