import { useLocale, useTranslations } from "next-intl";
import { PageLinks } from "#components/search/page-links";
import { ResultItem } from "#components/search/result-item";
import { ExportMenu } from "#components/table/export-menu";
import { useFactTableLabels } from "#components/table/table-section";
import type { FactIndex } from "#lib/facts/fact-index";
import { formatCount } from "#lib/i18n/plural-forms";
import type { SearchView } from "#lib/search/search-page";
import type { SearchParameters } from "#lib/search/search-scope";

type Props = Readonly<{
  view: SearchView;
  values: SearchParameters;
  index: FactIndex;
  addressOf: (page: number) => string;
  exportHref: string;
  notes: React.ReactNode;
}>;

/** The results: how many, in what order, the page of them, and where the rest and the file are. */
export function SearchResults({ view, values, index, addressOf, exportHref, notes }: Props) {
  const t = useTranslations("search");
  const { answer, last } = view;
  const labels = useFactTableLabels();
  const { total, items, ranking } = answer;
  return (
    <>
      <div className="results-head">
        <div role="status">
          <h2>{t("results", { count: total })}</h2>
        </div>
        <Span page={values.page} size={Number(values.size)} shown={items.length} total={total} />
        {total > 0 && (
          <ExportMenu href={exportHref} count={total} title={t("title")} labels={labels} citable />
        )}
      </div>
      {notes}
      {ranking !== null && <p className="soft">{t(`ranking.${ranking}`)}</p>}
      {total === 0 && view.use.kind !== "problem" && <Nothing view={view} />}
      {total > 0 && items.length === 0 && <p>{t("beyond", { page: values.page, last })}</p>}
      <ol start={(values.page - 1) * Number(values.size) + 1}>
        {items.map((found) => (
          <ResultItem key={found.observation.id} found={found} index={index} />
        ))}
      </ol>
      <PageLinks page={values.page} last={last} addressOf={addressOf} />
    </>
  );
}

function Span({
  page,
  size,
  shown,
  total,
}: Readonly<{ page: number; size: number; shown: number; total: number }>) {
  const t = useTranslations("search");
  const locale = useLocale();
  if (shown === 0) return null;
  const first = (page - 1) * size + 1;
  const [from, to, all] = [first, first + shown - 1, total].map((number) =>
    formatCount(locale, number),
  );
  return (
    <p className="soft">{t("shown", { first: from ?? "", last: to ?? "", total: all ?? "" })}</p>
  );
}

/** Never an empty list without a reason. */
function Nothing({ view: { use, wordsAlone } }: Readonly<{ view: SearchView }>) {
  const t = useTranslations("search");
  if (use.kind !== "words") return <p>{t("nothing", { reason: t("nothingChoice") })}</p>;
  const reason =
    wordsAlone === 0 || wordsAlone === null
      ? t("nothingWords")
      : t("nothingFilter", { count: wordsAlone });
  return <p>{t("nothing", { reason })}</p>;
}
