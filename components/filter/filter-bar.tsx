import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { HiddenFields } from "#components/table/hidden-fields";
import { localHref } from "#lib/i18n/local-href";
import { pathField } from "#lib/url/form-address";
import type { Query } from "#lib/url/query";

type Props = Readonly<{
  /** Also the `filterForm` of the tables whose arrangement should survive a new choice. */
  id: string;
  /** The path that answers. */
  basePath: string;
  /** Parameters that the form does not show but must carry along. */
  keep?: Query;
  /** Where "everything again" leads; no link where nothing is chosen. */
  resetHref?: string;
  label?: string;
  children: ReactNode;
}>;

/** The filters of a page: one GET form, so that every choice is an address. */
export function FilterBar({ id, basePath, keep = {}, resetHref, label, children }: Props) {
  const t = useTranslations("filters");
  const locale = useLocale();
  return (
    <search>
      <form id={id} className="filter-bar" action="/filter" aria-label={label ?? t("label")}>
        <HiddenFields query={{ [pathField]: localHref(locale, basePath), ...keep }} />
        {children}
        <div className="filter-actions">
          <button type="submit" className="primary">
            {t("show")}
          </button>
          {resetHref !== undefined && <a href={localHref(locale, resetHref)}>{t("reset")}</a>}
        </div>
      </form>
    </search>
  );
}
