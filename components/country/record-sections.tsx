import { useLocale, useTranslations } from "next-intl";
import { ListOrTable } from "#components/country/list-or-table";
import { ShownInPart, StateTable } from "#components/country/state-table";
import { TimelineList } from "#components/country/timeline-list";
import { PageSection } from "#components/shell/page-section";
import { TableSection } from "#components/table/table-section";
import { localHref } from "#lib/i18n/local-href";
import type { CountryView } from "#lib/tables/state/country-view";
import { stateAddress } from "#lib/tables/state/state-request";
import { timelineEntries } from "#lib/tables/state/timeline-table";
import { timelineKinds, timelineOf } from "#lib/timeline/timeline";

type Props = Readonly<{ view: CountryView }>;

/** What happened, newest first, with the kinds to choose from and what has no date and cannot stand here. */
export function TimelineSection({ view }: Props) {
  const t = useTranslations("country");
  const { state, values, tables } = view;
  const note = (
    <>
      <p>{t("notes.timeline")}</p>
      <TimelineKinds view={view} />
      <Undated view={view} />
      <ListOrTable view={view} table={tables.timeline} />
    </>
  );
  const heading = t("headings.timeline");
  return (
    <PageSection id="time" title={t("sections.time")}>
      {values.view === "table" ? (
        <TableSection {...tables.timeline} level={3} heading={heading} note={note} />
      ) : (
        <section id="timeline" className="table-section" aria-labelledby="timeline-heading">
          <h3 id="timeline-heading">{heading}</h3>
          <div className="section-note">{note}</div>
          <TimelineList view={view} entries={timelineEntries(state, values.timeline)} />
        </section>
      )}
    </PageSection>
  );
}

function TimelineKinds({ view }: Props) {
  const t = useTranslations("country");
  const locale = useLocale();
  const { state, values } = view;
  const link = (text: string, timeline: string, isChosen: boolean) => (
    <li key={text}>
      <a
        href={localHref(locale, stateAddress(state, { query: { timeline }, hash: "timeline" }))}
        {...(isChosen ? { "aria-current": "true" as const } : {})}
      >
        {text}
      </a>
    </li>
  );
  return (
    <nav aria-label={t("timelineFilter.label")}>
      <ul className="choices">
        {link(t("timelineFilter.all"), "", values.timeline.length === 0)}
        {timelineKinds.map((kind) =>
          link(t(`timelineKindsMany.${kind}`), kind, values.timeline.join() === kind),
        )}
      </ul>
    </nav>
  );
}

function Undated({ view }: Props) {
  const t = useTranslations("country.notes");
  const locale = useLocale();
  const { state } = view;
  const { release, iso3, asOf } = state;
  const { undatedReviews, undatedDocuments } = timelineOf(release.index, iso3, asOf);
  const link = (text: string, table: "reviews" | "documents") => (
    <a
      href={localHref(locale, stateAddress(state, { query: { [table]: "undated" }, hash: table }))}
    >
      {text}
    </a>
  );
  const parts = [
    undatedReviews.length > 0 &&
      link(t("undatedReviewsCount", { count: undatedReviews.length }), "reviews"),
    undatedDocuments.length > 0 &&
      link(t("undatedDocumentsCount", { count: undatedDocuments.length }), "documents"),
  ].filter((part) => part !== false);
  if (parts.length === 0) return null;
  return (
    <p>
      {t("timelineUndated")} {parts[0]}
      {parts.length > 1 && <>, {parts[1]}</>}.
    </p>
  );
}

/** Reviews and documents known for the State. */
export function RecordsSection({ view }: Props) {
  const t = useTranslations("country");
  const locale = useLocale();
  const { state, values, tables } = view;
  const { name } = state;
  const all = (table: "reviews" | "documents") =>
    localHref(locale, stateAddress(state, { hash: table }));
  return (
    <PageSection id="records" title={t("sections.records")}>
      <StateTable
        props={tables.reviews}
        heading={t("headings.reviews")}
        note={
          <>
            <p>{t("notes.reviews")}</p>
            {values.reviews !== null && (
              <ShownInPart text={t(`notes.${values.reviews}Reviews`)} href={all("reviews")} />
            )}
          </>
        }
        whenEmpty={t("notes.noReviews", { name })}
      />
      <StateTable
        props={tables.documents}
        heading={t("headings.documents")}
        note={
          <>
            <p>{t("notes.documents")}</p>
            {values.documents !== null && (
              <ShownInPart text={t(`notes.${values.documents}Documents`)} href={all("documents")} />
            )}
          </>
        }
        whenEmpty={t("notes.noDocuments", { name })}
      />
    </PageSection>
  );
}
