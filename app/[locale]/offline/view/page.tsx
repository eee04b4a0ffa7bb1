import "#components/search/search.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { OfflineView, type ViewWords } from "#components/offline/offline-view.client";
import { useFactTableLabels } from "#components/table/table-section";
import { localHref } from "#lib/i18n/local-href";
import { isLocale } from "#lib/i18n/locales";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("offline");
  return { title: t("view.title"), robots: { index: false } };
}

/** The frame in which a browser without a network shows what it works out from what is saved. */
export default async function OfflineViewPage({ params }: PageProps<"/[locale]/offline/view">) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const t = await getTranslations("offline");
  return (
    <>
      <noscript>
        <p>{t("noScript")}</p>
      </noscript>
      <Frame
        words={t.raw("view") as ViewWords}
        saved={
          <p>
            <a href={localHref(locale, "/offline")}>{t("banner.link")}</a>
          </p>
        }
      />
    </>
  );
}

function Frame(props: Readonly<{ words: ViewWords; saved: React.ReactNode }>) {
  return <OfflineView {...props} labels={useFactTableLabels()} />;
}
