import { useTranslations } from "next-intl";
import { ClosedList } from "#components/data/closed-list";
import { PageSection } from "#components/shell/page-section";
import { TableSection } from "#components/table/table-section";
import type { Facts } from "#data/catalogue";
import type { Table } from "#lib/table/table";
import type { DataParameters, LongList } from "#lib/tables/data/data-request";
import { rowsOfLongList } from "#lib/tables/data/long-lists";
import { type DataTable, dataSpecification } from "#lib/tables/data-tables";
import type { TablePlace } from "#lib/tables/table-places";
import { printParameters } from "#lib/url/parameters";

type Props = Readonly<{
  tables: Readonly<Record<DataTable, Table>>;
  places: Readonly<Record<DataTable, TablePlace>>;
  values: DataParameters;
  facts: Facts;
}>;

/** What is held, where it comes from, and where sources disagree, section by section. */
export function DataSections(props: Props) {
  const t = useTranslations("data");
  return (
    <>
      <TableSection
        {...props.places.main}
        table={props.tables.main}
        heading={t("sections.currency")}
        note={<p>{t("currencyNote")}</p>}
      />
      <CoverageSection {...props} />
      <DocumentsSection {...props} />
      <SourcesSection {...props} />
      <ConflictsSection {...props} />
      <ArticleSection {...props} />
    </>
  );
}

/** A long list, open where the reader asked for it; else its length and the ways to it. */
function LongPart(props: Props & Readonly<{ name: LongList; heading: string; note?: string }>) {
  const { name, heading, values, facts, places } = props;
  if (values.show.includes(name)) return <Part {...props} />;
  const { basePath, exportHref, citable = false } = places[name];
  return (
    <ClosedList
      id={name}
      heading={heading}
      {...(props.note !== undefined && { note: props.note })}
      rows={rowsOfLongList(facts, name)}
      openHref={`${basePath}${printParameters(dataSpecification, { ...values, show: [...values.show, name] })}#${name}`}
      exportHref={exportHref}
      citable={citable}
    />
  );
}

/** One table under a heading of the third level. */
function Part({
  name,
  heading,
  note,
  tables,
  places,
}: Props & Readonly<{ name: DataTable; heading?: string; note?: string }>) {
  return (
    <TableSection
      {...places[name]}
      table={tables[name]}
      level={3}
      {...(heading !== undefined && { heading })}
      {...(note !== undefined && { note: <p>{note}</p> })}
    />
  );
}

function CoverageSection(props: Props) {
  const t = useTranslations("data");
  const { reviews, sessions } = props.values;
  return (
    <PageSection id="coverage" title={t("sections.coverage")} note={t("coverageNote")}>
      <LongPart {...props} name="states" heading={t("statesHeading")} />
      <Part
        {...props}
        name="review-coverage"
        heading={t("reviewCoverageHeading")}
        note={t("reviewCoverageNote")}
      />
      {reviews !== null && <Part {...props} name="reviews" />}
      {sessions !== null && <Part {...props} name="sessions" />}
    </PageSection>
  );
}

function DocumentsSection(props: Props) {
  const t = useTranslations("data");
  return (
    <PageSection id="documents-held" title={t("sections.documents-held")} note={t("documentsNote")}>
      <LongPart {...props} name="documents" heading={t("documentsHeading")} />
      <LongPart {...props} name="unassigned-symbols" heading={t("unassignedHeading")} />
    </PageSection>
  );
}

function SourcesSection(props: Props) {
  const t = useTranslations("data");
  const { sources, reviewSources } = props.facts;
  const counts = { ratification: sources.length, reviews: reviewSources.length };
  return (
    <PageSection id="sources" title={t("sections.sources")} note={t("sourcesNote", counts)}>
      <Part {...props} name="ratification-sources" heading={t("ratificationSourcesHeading")} />
      <Part {...props} name="review-sources" heading={t("reviewSourcesHeading")} />
      <LongPart {...props} name="hosts" heading={t("hostsHeading")} note={t("hostsNote")} />
    </PageSection>
  );
}

function ConflictsSection(props: Props) {
  const t = useTranslations("data");
  const { tables, facts } = props;
  const sources = facts.conflicts.length;
  const article = tables.conflicts.rows.length - sources;
  const totals = tables["published-totals"].rows;
  const equal = totals.filter(({ cells }) => isZero(cells.difference)).length;
  return (
    <PageSection
      id="conflicts-all"
      title={t("sections.conflicts-all")}
      note={t("conflictsNote", { article, sources })}
    >
      <Part {...props} name="conflicts" heading={t("conflictsHeading")} />
      <Part
        {...props}
        name="published-totals"
        heading={t("totalsHeading")}
        note={t("totalsNote", { equal, total: totals.length })}
      />
      <Part
        {...props}
        name="exceptions"
        heading={t("exceptionsHeading")}
        note={t("exceptionsNote")}
      />
    </PageSection>
  );
}

function isZero(cell: Table["rows"][number]["cells"][string] | undefined): boolean {
  return cell?.kind === "value" && cell.sort === 0;
}

function ArticleSection(props: Props) {
  const t = useTranslations("data");
  return (
    <PageSection id="article" title={t("sections.article")} note={t("articleNote")}>
      <Part {...props} name="article-table" heading={t("articleTableHeading")} />
      <Part {...props} name="article-concerns" heading={t("articleConcernsHeading")} />
      <Part
        {...props}
        name="article-events"
        heading={t("articleEventsHeading")}
        note={t("articleEventsNote")}
      />
      <Part {...props} name="regional-commitments" heading={t("regionalHeading")} />
    </PageSection>
  );
}
