import "#components/help/help.css";
import "#components/search/search.css";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { openPage } from "#app/open-page";
import { GalleryMarks } from "#components/gallery/gallery-marks";
import {
  GalleryCollect,
  GalleryFilters,
  GalleryFrame,
  GalleryNotices,
  GallerySources,
} from "#components/gallery/gallery-parts";
import { GalleryCharts, GalleryTables } from "#components/gallery/gallery-tables";
import type { SampleWords } from "#components/gallery/samples";
import { ObservationList } from "#components/observation/observation-list";
import { ConcernsSection, MatrixSection } from "#components/overview/overview-sections";
import { PageHead } from "#components/shell/page-head";
import { OnThisPage } from "#components/shell/page-section";
import { todayOf } from "#lib/dates/calendar-date";
import { localHref } from "#lib/i18n/local-href";
import { type Locale, localePath } from "#lib/i18n/locales";
import { overview } from "#lib/overview/overview";
import {
  framesAddress,
  type OverviewParameters,
  overviewQuery,
} from "#lib/overview/overview-scope";
import { listAddress } from "#lib/tables/list-address";
import { gridWords, matrixWords, overviewTables } from "#lib/tables/overview-tables";
import type { TableRequest } from "#lib/tables/page-tables";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("gallery");
  return { title: t("title"), robots: { index: false, follow: false } };
}

const sections = [
  "marks",
  "tables",
  "sample-charts",
  "filters",
  "notices",
  "sources",
  "collect",
  "frame",
] as const;

/** Every building block, for tests and for those who change it; no page leads here. `?dir=rtl` turns its direction. */
export default async function GalleryPage({
  params,
  searchParams,
}: PageProps<"/[locale]/gallery">) {
  const { locale, request } = await openPage(
    overviewTables,
    (await params).locale,
    null,
    Promise.resolve({ countries: "KAZ,KGZ", rights: "torture,expression" }),
  );
  const t = await getTranslations("gallery");
  const basePath = localePath(locale, "/gallery");
  const words: SampleWords = {
    sample: t("sample"),
    sampleText: t("sampleText"),
    sampleNote: t("sampleNote"),
    sampleReason: t("sampleReason"),
    howToRead: t("howToRead"),
    source: t("source"),
    tables: t.raw("tables"),
    charts: t.raw("charts"),
    series: (name) => t("series", { name }),
    column: (name) => t("column", { name }),
    row: (name) => t("row", { name }),
  };
  const direction = (await searchParams).dir === "rtl" ? "rtl" : "ltr";
  return (
    <div dir={direction}>
      <PageHead
        title={t("title")}
        lede={t("lede")}
        facts={[
          <a key="ltr" href={basePath}>
            {t("ltr")}
          </a>,
          <a key="rtl" href={`${basePath}?dir=rtl`}>
            {t("rtl")}
          </a>,
        ]}
      />
      <OnThisPage
        label={t("title")}
        sections={sections.map((id) => [
          id,
          t(`sections.${id === "sample-charts" ? "charts" : id}`),
        ])}
      />
      <GalleryMarks />
      <GalleryTables words={words} basePath={basePath} />
      <GalleryCharts words={words} basePath={basePath} />
      <GalleryFilters words={words} basePath={basePath} />
      <GalleryNotices words={words} />
      <GallerySources words={words} />
      <GalleryCollect words={words} />
      <GalleryFrame words={words} basePath={basePath} />
      <FactsOfTwo locale={locale} request={request} />
    </div>
  );
}

type FactsProps = Readonly<{ locale: Locale; request: TableRequest<unknown, OverviewParameters> }>;

/** What cannot be made up without lying about States: matrix, grid and observations of two of them. */
function FactsOfTwo({ locale, request }: FactsProps) {
  const { release, values, asOf, words } = request;
  const { matrix, grid } = overview(request);
  const list = listAddress(values, release);
  const place = { basePath: localePath(locale, "/"), query: overviewQuery(release.index, values) };
  return (
    <>
      <MatrixSection
        {...place}
        asOf={asOf}
        time={{
          today: todayOf(new Date()),
          framesHref: localHref(locale, framesAddress(release.index, values)),
        }}
        matrix={matrix}
        words={matrixWords(words)}
        openCell={null}
        story={null}
        dataHref={localePath(locale, "/data")}
      />
      <ConcernsSection
        {...place}
        grid={grid}
        words={gridWords(words)}
        listOfState={list("{right}", "{iso3}")}
        listOfAll={list("{right}", null)}
      />
      <ObservationList
        observations={release.observations.read([0, 1, 2])}
        index={release.index}
        withState
      />
    </>
  );
}
