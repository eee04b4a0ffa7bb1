import "#components/help/help.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { pinThisPage } from "#app/pin-page";
import { KeyboardKeys } from "#components/help/keyboard-keys";
import { PageHead } from "#components/shell/page-head";
import { isLocale } from "#lib/i18n/locales";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("keyboard");
  return { title: t("title"), description: t("lede") };
}

/** The keys, how tables are read aloud, and what the site holds itself to. */
export default async function KeyboardPage({ params }: PageProps<"/[locale]/keyboard">) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  await pinThisPage();
  const t = await getTranslations("keyboard");
  return (
    <>
      <PageHead title={t("title")} lede={t("lede")} />
      <KeyboardKeys />
      <div className="prose">
        <h2>{t("readersTitle")}</h2>
        <p>{t("readers")}</p>
        <h2>{t("standardTitle")}</h2>
        <p>{t("standard")}</p>
      </div>
    </>
  );
}
