import { useLocale, useTranslations } from "next-intl";
import { LanguageLinks } from "#components/shell/language-links";
import { SiteNav } from "#components/shell/site-nav.client";
import { localHref } from "#lib/i18n/local-href";

/** The pages that exist, in the order of the navigation. */
const segments = [
  "",
  "treaties",
  "countries",
  "rights",
  "calendar",
  "compare",
  "search",
  "data",
  "report",
] as const;

/** `address` is that of the page: path and query. */
export function SiteHeader({ address }: Readonly<{ address: string }>) {
  const t = useTranslations("site");
  const locale = useLocale();
  const items = segments.map((segment) => ({
    segment,
    href: localHref(locale, `/${segment}`),
    label: t(`nav.${segment === "" ? "overview" : segment}`),
  }));
  return (
    <header className="site-header">
      <div className="site-name">
        <a href={localHref(locale, "/")}>{t("name")}</a>
        <span className="tagline">{t("tagline")}</span>
        <LanguageLinks address={address} />
        <span className="on-paper">{address}</span>
      </div>
      <SiteNav items={items} label={t("navLabel")} />
    </header>
  );
}
