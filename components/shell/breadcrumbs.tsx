import { useLocale, useTranslations } from "next-intl";
import { localHref } from "#lib/i18n/local-href";

/** `href` is left out for the page itself. */
export type Crumb = Readonly<{ label: string; href?: string }>;

export function Breadcrumbs({ crumbs }: Readonly<{ crumbs: readonly Crumb[] }>) {
  const t = useTranslations("site");
  const locale = useLocale();
  return (
    <nav aria-label={t("breadcrumbs")} className="breadcrumbs">
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.label}>
            {crumb.href === undefined ? (
              <span aria-current="page">{crumb.label}</span>
            ) : (
              <a href={localHref(locale, crumb.href)}>{crumb.label}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
