import "#components/offline/offline.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { pinThisPage } from "#app/pin-page";
import { stateOptions } from "#components/filter/state-options";
import { Notice } from "#components/notice/notice";
import { type DeskWords, OfflineDesk } from "#components/offline/offline-desk.client";
import { PageHead } from "#components/shell/page-head";
import { requestRelease } from "#lib/db/request-release";
import { isLocale } from "#lib/i18n/locales";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("offline");
  return { title: t("title"), description: t("lede") };
}

/** Where one saves pages for work without a network. The server keeps no word of who saved what. */
export default async function OfflinePage({ params }: PageProps<"/[locale]/offline">) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  await pinThisPage();
  const t = await getTranslations("offline");
  const { release } = requestRelease(null);
  const states = stateOptions(release.index.facts, locale).map(
    ([iso3, name]) => [iso3, name] as const,
  );
  return (
    <>
      <PageHead
        title={t("title")}
        lede={t("lede")}
        facts={[t("size"), t("release", { id: release.id })]}
      />
      <Notice tone="warning" title={t("risk.title")}>
        {t("risk.text")}
      </Notice>
      <noscript>
        <p>{t("noScript")}</p>
      </noscript>
      <div className="needs-js offline-desk">
        <OfflineDesk
          locale={locale}
          states={states}
          chosen="all"
          words={t.raw("desk") as DeskWords}
        />
      </div>
      <section className="offline-works" aria-labelledby="what-works">
        <h2 id="what-works">{t("works.title")}</h2>
        <ul>
          {(["pages", "other", "search", "files", "collection", "not"] as const).map((name) => (
            <li key={name}>{t(`works.${name}`)}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
