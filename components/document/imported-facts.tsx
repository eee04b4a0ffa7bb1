import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Dated } from "#components/document/dated";
import { FactList, PageSection } from "#components/shell/page-section";
import type { FactIndex } from "#lib/facts/fact-index";
import { stateName } from "#lib/i18n/names";
import type { ImportedDetails } from "#lib/observations/observation";

type Props = Readonly<{ imported: ImportedDetails; index: FactIndex }>;

/** What the UN index says of a passage besides its words, what of it was read otherwise than printed, and its source. */
export function ImportedFacts({ imported, index }: Props) {
  const t = useTranslations("observationPage.imported");
  const locale = useLocale();
  const { symbol, paragraph } = imported;
  return (
    <PageSection id="index" title={t("title")} note={<p>{t("note")}</p>}>
      <FactList
        facts={[
          ...subjectFacts(imported, t),
          ...reviewFacts(imported, { index, locale }, t),
          ...sourceFacts(imported, t),
        ]}
      />
      <RawValues raw={imported.raw} />
      <Warnings warnings={imported.warnings} />
      <p className="soft">
        {t(symbol === null ? "creditNoSymbol" : paragraph === null ? "creditDocument" : "credit", {
          symbol: symbol ?? "",
          paragraph: paragraph ?? "",
        })}{" "}
        {t("notEndorsed")}
      </p>
    </PageSection>
  );
}

type Translate = (key: string, values?: Record<string, string | number>) => string;
type Fact = readonly [name: string, value: ReactNode];

function subjectFacts(imported: ImportedDetails, t: Translate): readonly Fact[] {
  const { mechanism, mechanismKind, themes, groups, sdgs, regions, territory } = imported;
  const listed = (values: readonly string[]) => values.join("; ") || t("notStated");
  return [
    [t("mechanism"), mechanism ?? t("notStated")],
    [t("mechanismKind"), t(`mechanismKinds.${mechanismKind}`)],
    [t("themes"), listed(themes)],
    [t("groups"), listed(groups)],
    [t("sdgs"), listed(sdgs)],
    [t("regions"), listed(regions)],
    ...(territory === null ? [] : [[t("territory"), territory] as const]),
  ];
}

/** Only of a passage of the Universal Periodic Review. */
function reviewFacts(
  { review }: ImportedDetails,
  { index, locale }: Readonly<{ index: FactIndex; locale: string }>,
  t: Translate,
): readonly Fact[] {
  if (review === null) return [];
  const { cycle, session, positions, recommendingCountries, recommendingRegions } = review;
  const states = recommendingCountries.map((iso3) => stateName(locale, index, iso3));
  return [
    [t("reviewCycle"), cycle ?? t("notStated")],
    [t("reviewSession"), session ?? t("notStated")],
    [t("positions"), positions.join("; ") || t("notStated")],
    [t("recommendingStates"), states.join("; ") || t("notStated")],
    [t("recommendingRegions"), recommendingRegions.join("; ") || t("notStated")],
  ];
}

function sourceFacts(imported: ImportedDetails, t: Translate): readonly Fact[] {
  const { publishedOn, publishedOnUhri, countriesFrom, paragraphRule } = imported;
  return [
    [t("publishedOn"), <Dated key="published" date={publishedOn} />],
    [t("publishedOnUhri"), <Dated key="indexed" date={publishedOnUhri?.slice(0, 10) ?? null} />],
    [t("countriesFrom"), t(`countriesFromWords.${countriesFrom}`)],
    [
      t("paragraphRule"),
      paragraphRule === null ? t("noParagraphRule") : t(`paragraphRules.${paragraphRule}`),
    ],
  ];
}

/** Values as the export prints them, where they differ from what is shown. */
function RawValues({ raw }: Pick<ImportedDetails, "raw">) {
  const t = useTranslations("observationPage.imported");
  const values = Object.entries(raw);
  if (values.length === 0) return null;
  return (
    <>
      <h3>{t("raw")}</h3>
      <FactList
        facts={values.map(([key, value]) => [
          key,
          <code key={key} className="break-words">
            {JSON.stringify(value)}
          </code>,
        ])}
      />
    </>
  );
}

function Warnings({ warnings }: Pick<ImportedDetails, "warnings">) {
  const t = useTranslations("observationPage.imported");
  if (warnings.length === 0) return null;
  return (
    <>
      <h3>{t("warnings")}</h3>
      <ul>
        {warnings.map(({ code, value }) => (
          <li key={`${code} ${value}`}>{t(`warningWords.${code}`, { value })}</li>
        ))}
      </ul>
    </>
  );
}
