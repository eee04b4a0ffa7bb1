import { useTranslations } from "next-intl";
import { StateTable } from "#components/country/state-table";
import { PageSection } from "#components/shell/page-section";
import { TableSection } from "#components/table/table-section";
import type { CountryView } from "#lib/tables/state/country-view";

/** The latest review known and what it may hide, reports, next reports, follow-up and its grades. */
export function ReportingSection({ view }: Readonly<{ view: CountryView }>) {
  const t = useTranslations("country");
  const { tables, state } = view;
  const { name } = state;
  return (
    <PageSection id="reporting-of" title={t("sections.reporting-of")}>
      <TableSection
        {...tables["latest-reviews"]}
        level={3}
        heading={t("headings.latest-reviews")}
        note={<p>{t("notes.latest")}</p>}
      />
      <StateTable
        props={tables.reporting}
        heading={t("headings.reporting")}
        note={<p>{t("notes.reporting")}</p>}
        whenEmpty={t("notes.noReporting", { name })}
      />
      <StateTable
        props={tables["next-reports"]}
        heading={t("headings.next-reports")}
        note={<p>{t("notes.next")}</p>}
        whenEmpty={t("notes.noNext", { name })}
      />
      <StateTable
        props={tables["follow-up"]}
        heading={t("headings.follow-up")}
        note={<p>{t("notes.followUp")}</p>}
        whenEmpty={t("notes.noFollowUp", { name })}
      />
      {tables.grades.table.rows.length > 0 && (
        <TableSection
          {...tables.grades}
          level={3}
          heading={t("headings.grades")}
          note={<p>{t("notes.grades")}</p>}
        />
      )}
      <StateTable
        props={tables.overdue}
        heading={t("headings.overdue")}
        note={<p>{t("notes.overdue")}</p>}
        whenEmpty={t("notes.noOverdue", { name })}
      />
    </PageSection>
  );
}
