import "#components/release/release.css";
import { useLocale, useTranslations } from "next-intl";
import { formatDate } from "#lib/dates/date-in-words";
import { localHref } from "#lib/i18n/local-href";
import type { ReleaseBandFacts } from "#lib/release/release-band";
import { dayOfRelease } from "#lib/release/release-day";

/** Says which release a pinned page reads, and leads to the live one and to what changed; nothing where none is pinned. */
export function ReleaseBand({ band }: Readonly<{ band: ReleaseBandFacts | null }>) {
  const t = useTranslations("releases.band");
  const locale = useLocale();
  if (band === null) return null;
  const { id, current, isOnly, currentHref, changesHref, fix } = band;
  const dated = (release: string) => formatDate(dayOfRelease(release), locale);
  return (
    <aside
      className={currentHref === null ? "release-band" : "release-band older"}
      aria-label={t("label")}
    >
      <p>
        {t.rich("frozen", { id, date: dated(id), b: (words) => <b>{words}</b> })}{" "}
        {currentHref !== null && t("older", { id: current, date: dated(current) })}
        {currentHref === null && t(isOnly ? "only" : "newest")}
      </p>
      {currentHref !== null && changesHref !== null && (
        <ul>
          <li>
            <a href={currentHref}>{t("openNewest")}</a>
          </li>
          <li>
            <a href={localHref(locale, changesHref)}>{t("whatChanged")}</a>
          </li>
        </ul>
      )}
      {fix !== null && (
        <p className="soft">
          {t("noDay")} <a href={fix.href}>{t("fixDay", { date: formatDate(fix.day, locale) })}</a>
        </p>
      )}
    </aside>
  );
}
