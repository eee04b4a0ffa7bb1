import { useLocale, useTranslations } from "next-intl";
import { ResultItem } from "#components/search/result-item";
import { PageSection } from "#components/shell/page-section";
import type { FactIndex } from "#lib/facts/fact-index";
import { localHref } from "#lib/i18n/local-href";
import { formatCount } from "#lib/i18n/plural-forms";
import type { ImportedView } from "#lib/search/imported-view";
import { printQuery, type Query } from "#lib/url/query";

type Props = Readonly<{
  view: ImportedView | null;
  /** The search that lists exactly these passages. */
  query: Query;
  index: FactIndex;
}>;

/** Official passages of the UN index, apart from the paraphrases of the page; nothing where nothing was imported. */
export function ImportedSection({ view, query, index }: Props) {
  const t = useTranslations("imported");
  const locale = useLocale();
  if (view === null) return null;
  const href = localHref(locale, `/search${printQuery({ ...query, origin: "imported" })}`);
  return (
    <PageSection id="imported" title={t("title")} note={<p>{t("note")}</p>}>
      {view.total === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <>
          <p>
            <a href={href}>
              {t("all", { count: view.total, number: formatCount(locale, view.total) })}
            </a>
          </p>
          <ol className="imported-newest">
            {view.newest.map((observation) => (
              <ResultItem
                key={observation.id}
                found={{ observation, snippets: [] }}
                index={index}
              />
            ))}
          </ol>
        </>
      )}
    </PageSection>
  );
}
