import "#components/report/report.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getMessages, getTranslations, setRequestLocale } from "next-intl/server";
import { pinThisPage } from "#app/pin-page";
import { Notice } from "#components/notice/notice";
import { HowToBegin } from "#components/report/how-to-begin";
import { ReportLoader } from "#components/report/report-loader.client";
import { PageHead } from "#components/shell/page-head";
import { requestRelease } from "#lib/db/request-release";
import { isLocale } from "#lib/i18n/locales";

export const dynamic = "force-dynamic";

/** Groups of words that the report and its documents are written with in the browser. */
const wordGroups = ["report", "collection", "observation", "cite", "sources"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("report");
  return { title: t("title"), robots: { index: false } };
}

/** The collection is in the reader's browser: the server frames it and says what works without it. */
export default async function ReportPage({ params }: PageProps<"/[locale]/report">) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  await pinThisPage();
  const t = await getTranslations("report");
  const method = await getTranslations("recurrence");
  const messages: Record<string, unknown> = await getMessages();
  const { release } = requestRelease(null);
  const { instruments } = release.index.facts;
  return (
    <>
      <PageHead title={t("title")} lede={t("lede")} facts={[t("keptHere"), t("noSending")]} />
      <noscript>
        <Notice title={t("noScript.title")}>{t("noScript.text")}</Notice>
      </noscript>
      <ReportLoader
        locale={locale}
        release={release.id}
        messages={{
          ...Object.fromEntries(wordGroups.map((group) => [group, messages[group]])),
          recurrence: { measured: method.raw("measured") },
        }}
        instruments={instruments.map(({ code, shortName }) => [code, shortName] as const)}
        words={{ loading: t("loading"), failed: t("loadFailed") }}
      >
        <HowToBegin />
      </ReportLoader>
    </>
  );
}
