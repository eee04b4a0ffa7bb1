import { useLocale, useTranslations } from "next-intl";
import { AvenueCard } from "#components/country/avenue-card";
import { ShownInPart, StateTable } from "#components/country/state-table";
import { StatusLegend } from "#components/mark/status-mark";
import { Notice } from "#components/notice/notice";
import { PageSection } from "#components/shell/page-section";
import { TableSection } from "#components/table/table-section";
import { localHref } from "#lib/i18n/local-href";
import { avenuesAddress } from "#lib/tables/avenues/avenues-request";
import type { CountryView } from "#lib/tables/state/country-view";
import { openAvenues } from "#lib/tables/state/state-counts";
import { stateAddress } from "#lib/tables/state/state-request";

type Props = Readonly<{ view: CountryView }>;

/** Status under the eighteen instruments, the acts behind it, the texts made with them, disagreements of sources. */
export function TreatiesSection({ view }: Props) {
  const t = useTranslations("country");
  const locale = useLocale();
  const { state, values, tables } = view;
  const { name, asOf } = state;
  const everything = localHref(locale, stateAddress(state, { hash: "status" }));
  const note =
    values.status === null ? (
      <p>{t("notes.status")}</p>
    ) : (
      <ShownInPart text={t("notes.statusFiltered")} href={everything} />
    );
  return (
    <PageSection id="status-of" title={t("sections.status-of")}>
      <TableSection {...tables.main} level={3} heading={t("headings.status")} note={note} />
      <StatusLegend />
      <StateTable
        props={tables.declarations}
        heading={t("headings.declarations")}
        note={<p>{t("notes.declarations")}</p>}
        whenEmpty={t("notes.noDeclarations", { name, asOf })}
      />
      <TableSection
        {...tables.acts}
        level={3}
        heading={t("headings.acts")}
        note={<p>{t("notes.acts")}</p>}
      />
      {tables.conflicts.table.rows.length > 0 && (
        <TableSection
          {...tables.conflicts}
          level={3}
          heading={t("headings.conflicts")}
          note={<p>{t("notes.conflicts")}</p>}
        />
      )}
    </PageSection>
  );
}

/** How the State can be brought before a committee: what is open now, then every answer with its basis. */
export function ProceduresSection({ view }: Props) {
  const t = useTranslations("country");
  const { state, tables, hosts } = view;
  const avenues = useTranslations("avenues.links");
  const locale = useLocale();
  const { name, release, iso3, asOf, words } = state;
  const open = openAvenues(release, iso3, asOf);
  return (
    <PageSection id="procedures-of" title={t("sections.procedures-of")}>
      <section id="open-avenues" aria-labelledby="open-avenues-heading" className="table-section">
        <h3 id="open-avenues-heading">{t("headings.avenues")}</h3>
        {open.length === 0 ? (
          <p className="when-empty">{t("notes.noAvenue", { name })}</p>
        ) : (
          <>
            <Notice>
              <p>{t("notes.avenues", { name })}</p>
            </Notice>
            <ul className="avenues">
              {open.map((each) => (
                <li key={each.avenue.procedure.code}>
                  <AvenueCard each={each} hosts={hosts} words={words} />
                </li>
              ))}
            </ul>
          </>
        )}
        <p className="also-open">
          <a href={localHref(locale, avenuesAddress(state, null))}>
            {avenues("forState", { name })}
          </a>
        </p>
      </section>
      <TableSection
        {...tables.procedures}
        level={3}
        heading={t("headings.procedures")}
        note={<p>{t("notes.procedures")}</p>}
      />
      <TableSection {...tables.avenues} level={3} heading={t("notes.avenuesTable")} />
      <StateTable
        props={tables.regional}
        heading={t("headings.regional")}
        note={<p>{t("notes.regional")}</p>}
        whenEmpty={t("notes.noRegional", { name })}
      />
    </PageSection>
  );
}
