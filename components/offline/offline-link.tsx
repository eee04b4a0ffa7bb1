import { useLocale, useTranslations } from "next-intl";
import { localHref } from "#lib/i18n/local-href";

/** Leads to where a State, or everything, is saved for work without a network. */
export function OfflineLink({ state }: Readonly<{ state: string }>) {
  const t = useTranslations("offline");
  return (
    <p className="soft">
      <a href={localHref(useLocale(), `/offline?state=${state}`)}>{t("link")}</a>
    </p>
  );
}
