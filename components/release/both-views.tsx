import { useLocale, useTranslations } from "next-intl";
import { isLocale, localePath } from "#lib/i18n/locales";
import { withParameters } from "#lib/release/release-band";

type Props = Readonly<{ view: string; from: string; to: string }>;

/** The view that is compared, as each of the two releases has it. */
export function BothViews({ view, from, to }: Props) {
  const t = useTranslations("releases.changes");
  const locale = useLocale();
  const href = (release: string) => {
    const address = withParameters(view, { release });
    return isLocale(locale) ? localePath(locale, address) : address;
  };
  return (
    <p className="row">
      <a href={href(from)}>{t("openBefore", { id: from })}</a>
      <a href={href(to)}>{t("openAfter", { id: to })}</a>
    </p>
  );
}
