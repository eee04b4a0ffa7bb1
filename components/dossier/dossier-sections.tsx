import { useLocale, useTranslations } from "next-intl";
import { StateTable } from "#components/country/state-table";
import { CiteBox } from "#components/document/cite-box";
import { CycleList } from "#components/dossier/cycle-list";
import { StatusStory } from "#components/dossier/status-story";
import { CoverageMark } from "#components/mark/coverage-mark";
import { PageSection } from "#components/shell/page-section";
import { TableSection } from "#components/table/table-section";
import { citationsOf } from "#lib/cite/citations-of";
import { instrumentCoverage, stateEvidence } from "#lib/coverage/state-evidence";
import { localHref } from "#lib/i18n/local-href";
import { keptHere } from "#lib/observations/filter";
import { reportingCycles } from "#lib/reporting/reporting-cycle";
import { avenuesAddress } from "#lib/tables/avenues/avenues-request";
import { actThatCounts } from "#lib/tables/citable-rows";
import type { DossierView } from "#lib/tables/state/dossier-view";
import { stateAddress } from "#lib/tables/state/state-request";
import { contextUpTo } from "#lib/timeline/timeline";

type Props = Readonly<{ view: DossierView }>;

/** How the State came to stand where it stands, and where sources disagree about it. */
export function StorySection({ view }: Props) {
  const t = useTranslations("dossier");
  const { tables } = view;
  return (
    <PageSection id="story" title={t("sections.story")}>
      <StatusStory view={view} />
      <ActThatCounts view={view} />
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

/** How to cite the act by which the State stands where it stands; a State that gave none has nothing to cite. */
function ActThatCounts({ view: { state, code } }: Props) {
  const t = useTranslations("cite.box");
  const act = actThatCounts(state.iso3, code, state);
  if (act === undefined) return null;
  const citations = citationsOf(act, state.release, state.words);
  return <CiteBox citations={citations} title={t("actTitle")} level={3} />;
}

export function DeclarationsSection({ view }: Props) {
  const t = useTranslations("dossier");
  const locale = useLocale();
  const { state, tables, values, code } = view;
  const { name, asOf } = state;
  const all = localHref(locale, stateAddress(state, { code, hash: "declarations" }));
  return (
    <PageSection id="declarations-of" title={t("sections.declarations-of")}>
      <StateTable
        props={tables.declarations}
        heading={t("headings.declarations")}
        note={
          <>
            <p>{t("notes.declarations")}</p>
            {values.texts === "limiting" && (
              <p>
                {t("notes.limiting")} <a href={all}>{t("notes.showAll")}</a>
              </p>
            )}
          </>
        }
        whenEmpty={t("notes.noDeclarations", { name, asOf })}
      />
    </PageSection>
  );
}

/** The procedures that can hear about the instrument: open or closed, since when, and which act would open them. */
export function ProceduresSection({ view }: Props) {
  const t = useTranslations("dossier");
  const avenues = useTranslations("avenues.links");
  const locale = useLocale();
  const { state, tables } = view;
  const { name } = state;
  return (
    <PageSection id="procedures-under" title={t("sections.procedures-under")}>
      <StateTable
        props={tables.procedures}
        heading={t("headings.procedures")}
        note={<p>{t("notes.procedures")}</p>}
        whenEmpty={t("notes.noProcedures")}
      />
      <KindsWithoutProcedure view={view} />
      <p className="also-open">
        <a href={localHref(locale, avenuesAddress(state, null))}>{avenues("forState", { name })}</a>
      </p>
    </PageSection>
  );
}

/** Of complaints, inquiries and urgent action those kinds that no procedure known under the instrument has. */
function KindsWithoutProcedure({ view: { state, tables } }: Props) {
  const t = useTranslations("dossier.notes");
  const kinds = useTranslations("avenues.types");
  const { complaintProcedures } = state.release.index.facts;
  const held = new Set(tables.procedures.table.rows.map(({ id }) => id));
  const known = new Set(
    complaintProcedures.filter((one) => held.has(one.code)).map(({ type }) => type),
  );
  const urgent = known.has("urgent-action") || known.has("early-warning");
  const absent = (["individual-communications", "inquiry"] as const).filter(
    (kind) => !known.has(kind),
  );
  const names = [...absent, ...(urgent ? [] : (["urgent-action"] as const))].map((kind) =>
    kinds(kind),
  );
  if (held.size === 0 || names.length === 0) return null;
  return <p className="section-note">{t("noneOfType", { types: names.join(", ") })}</p>;
}

/** The report that the State has in hand: due, received or late, under which procedure, and apart from it the treaty's rule. */
export function ReportSection({ view }: Props) {
  const t = useTranslations("dossier");
  const { tables, state } = view;
  return (
    <PageSection id="report-in-hand" title={t("sections.report-in-hand")}>
      <StateTable
        props={tables["next-reports"]}
        heading={t("headings.next-reports")}
        note={<p>{t("notes.next")}</p>}
        whenEmpty={t("notes.noNext", { name: state.name })}
      />
    </PageSection>
  );
}

/** Rights by cycle; nothing where nothing is recorded, because the cycles have said so. */
export function ByRightSection({ view }: Props) {
  const t = useTranslations("dossier");
  if (view.tables["by-right"].table.rows.length === 0) return null;
  return (
    <PageSection id="by-right-of" title={t("sections.by-right-of")}>
      <TableSection
        {...view.tables["by-right"]}
        level={3}
        heading={t("headings.by-right")}
        note={<p>{t("notes.by-right")}</p>}
      />
    </PageSection>
  );
}

/** What happened around the reviews stands with the State, not with one treaty: how much of it there is, and where. */
export function ContextSection({ view }: Props) {
  const t = useTranslations("dossier");
  const locale = useLocale();
  const { state } = view;
  const { release, iso3, name, asOf } = state;
  const { facts } = release.index;
  const events = contextUpTo(facts, iso3, asOf).length;
  const commitments = facts.regionalCommitments.filter((one) => one.iso3 === iso3).length;
  const timeline = stateAddress(state, { query: { timeline: "context" }, hash: "timeline" });
  return (
    <PageSection id="context" title={t("sections.context")}>
      <ul>
        <li>
          <a href={localHref(locale, timeline)}>{t("context.events", { count: events, name })}</a>
        </li>
        <li>
          <a href={localHref(locale, stateAddress(state, { hash: "regional" }))}>
            {t("context.commitments", { count: commitments, name })}
          </a>
        </li>
      </ul>
    </PageSection>
  );
}

/** Cycle by cycle what was reported, asked, observed and followed up; where nothing is held, the coverage in words. */
export function CyclesSection({ view }: Props) {
  const t = useTranslations("dossier");
  const { state, code } = view;
  const { release, iso3, asOf, name } = state;
  const hasCycles = reportingCycles(release, iso3, code, asOf).length > 0;
  return (
    <PageSection
      id="cycles"
      title={t("sections.cycles")}
      {...(hasCycles ? { note: <p>{t("notes.cycles")}</p> } : {})}
    >
      {hasCycles ? (
        <CycleList view={view} />
      ) : (
        <p className="when-empty">
          {isReportedOn(view) ? t("notes.noCycles", { name }) : t("notes.noReports")}{" "}
          {isReportedOn(view) && <Coverage view={view} />}
        </p>
      )}
    </PageSection>
  );
}

/** Whether States report under the instrument; under most protocols they do not. */
function isReportedOn({ state, code }: DossierView): boolean {
  return state.release.index.facts.reportingRules.some(({ instrument }) => instrument === code);
}

/** The state of coverage of the State under the instrument, in a sign and in words. */
function Coverage({ view }: Props) {
  const t = useTranslations("dossier.coverage");
  const { release, iso3, asOf } = view.state;
  const coverage = instrumentCoverage(
    stateEvidence(release, iso3, [view.code], asOf, keptHere.origins),
    view.code,
  );
  return (
    <>
      <CoverageMark state={coverage.state} /> {t(coverage.state)}
    </>
  );
}

/** Reviews known, and the lists of the dossier as tables to sort and take along. */
export function RecordsSection({ view }: Props) {
  const t = useTranslations("dossier");
  const { tables, state } = view;
  const { name } = state;
  return (
    <PageSection id="records" title={t("sections.records")}>
      <StateTable
        props={tables.reviews}
        heading={t("headings.reviews")}
        note={
          <p>
            {t("notes.reviews")} {isReportedOn(view) && <Coverage view={view} />}
          </p>
        }
        whenEmpty={t("notes.noReviews", { name })}
      />
      {(["reporting", "documents", "observations"] as const)
        .filter((table) => tables[table].table.rows.length > 0)
        .map((table) => (
          <TableSection
            key={table}
            {...tables[table]}
            level={3}
            heading={t(`headings.${table}`)}
            {...(table === "reporting" ? { note: <p>{t("notes.reportSources")}</p> } : {})}
          />
        ))}
      {tables.main.table.rows.length > 0 && (
        <TableSection
          {...tables.main}
          level={3}
          heading={t("headings.acts")}
          note={<p>{t("notes.acts")}</p>}
        />
      )}
    </PageSection>
  );
}
