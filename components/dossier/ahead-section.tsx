import { useLocale, useTranslations } from "next-intl";
import { StateTable } from "#components/country/state-table";
import { PageSection } from "#components/shell/page-section";
import { newestSourceDay } from "#lib/calendar/entries";
import { localHref } from "#lib/i18n/local-href";
import { avenuesAddress } from "#lib/tables/avenues/avenues-request";
import type { DossierView } from "#lib/tables/state/dossier-view";
import { stateAddress } from "#lib/tables/state/state-request";
import { printQuery } from "#lib/url/query";

type Props = Readonly<{ view: DossierView }>;

/** Dates ahead with their sources, and the ways from here: the calendar with its file, avenues, articles. */
export function AheadSection({ view }: Props) {
  const t = useTranslations("dossier");
  const { state, tables } = view;
  const { release, asOf } = state;
  const newest = newestSourceDay(release.index);
  return (
    <PageSection id="ahead" title={t("sections.ahead")}>
      <StateTable
        props={tables.dates}
        heading={t("headings.dates")}
        note={<p>{t("notes.dates", { newest })}</p>}
        whenEmpty={t("notes.noDates", { newest, asOf })}
      />
      <WaysOn view={view} />
    </PageSection>
  );
}

function WaysOn({ view: { state, code } }: Props) {
  const t = useTranslations("dossier.links");
  const locale = useLocale();
  const { name, iso3, pins, release } = state;
  const { committee } = release.index.instrument(code);
  const calendar = printQuery({ countries: iso3, committees: committee, ...pins });
  const articles = stateAddress(state, { code: "articles", query: { treaty: code } });
  const ways = [
    [`/calendar${calendar}`, t("calendar", { committee, name })],
    [avenuesAddress(state, null), t("avenues", { name })],
    [articles, t("articles", { code })],
  ] as const;
  return (
    <ul>
      {ways.map(([href, text]) => (
        <li key={href}>
          <a href={localHref(locale, href)}>{text}</a>
        </li>
      ))}
    </ul>
  );
}
