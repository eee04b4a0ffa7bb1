import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { localHref } from "#lib/i18n/local-href";

/** What to do first, with the pages to start from. */
export function HowToBegin() {
  const t = useTranslations("report.how");
  const locale = useLocale();
  const link = (path: string) => (text: ReactNode) => <a href={localHref(locale, path)}>{text}</a>;
  return (
    <>
      <p className="lede">{t("lede")}</p>
      <dl className="ways">
        <div>
          <dt>{t("passages")}</dt>
          <dd>
            {t.rich("passagesText", {
              search: link("/search"),
              right: link("/rights"),
              country: link("/countries"),
            })}
          </dd>
        </div>
        <div>
          <dt>{t("status")}</dt>
          <dd>{t.rich("statusText", { overview: link("/") })}</dd>
        </div>
        <div>
          <dt>{t("tables")}</dt>
          <dd>{t("tablesText")}</dd>
        </div>
        <div>
          <dt>{t("colleague")}</dt>
          <dd>{t("colleagueText")}</dd>
        </div>
      </dl>
    </>
  );
}
