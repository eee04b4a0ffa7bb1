import type { Metadata } from "next";
import { useLocale, useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { localHref } from "#lib/i18n/local-href";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("errors");
  return { title: t("notFoundTitle") };
}

/**
 * For a page that finds only while it is drawn that it does not exist; `proxy.ts` knows nearly all beforehand and answers
 * with the whole page. Short, because it travels with every page.
 */
export default function NotFound() {
  const t = useTranslations("errors");
  return (
    <div className="prose">
      <h1>{t("notFoundTitle")}</h1>
      <p>
        <a href={localHref(useLocale(), "/")}>{t("home")}</a>
      </p>
    </div>
  );
}
