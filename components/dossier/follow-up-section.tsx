import { useTranslations } from "next-intl";
import { StateTable } from "#components/country/state-table";
import { PageSection } from "#components/shell/page-section";
import type { DossierView } from "#lib/tables/state/dossier-view";

type Props = Readonly<{ view: DossierView }>;

/** Replies to the paragraphs chosen for follow-up, grades found, and the whole scale on which each stands. */
export function FollowUpSection({ view }: Props) {
  const t = useTranslations("dossier");
  const { tables, state } = view;
  const { name } = state;
  const nothing = isNothingKnown(view);
  if (!hasFollowUp(view)) return null;
  return (
    <PageSection id="follow-up-of" title={t("sections.follow-up-of")}>
      {nothing && <p className="when-empty">{t("notes.noFollowUp", { name })}</p>}
      {tables["follow-up"].table.rows.length > 0 && (
        <StateTable props={tables["follow-up"]} heading={t("headings.follow-up")} whenEmpty="" />
      )}
      {tables.grades.table.rows.length > 0 && (
        <>
          <StateTable
            props={tables.grades}
            heading={t("headings.grades")}
            note={<p>{t("notes.grades")}</p>}
            whenEmpty=""
          />
          <Scales view={view} />
        </>
      )}
    </PageSection>
  );
}

function isNothingKnown({ tables }: DossierView): boolean {
  return tables["follow-up"].table.rows.length === 0 && tables.grades.table.rows.length === 0;
}

/** Whether there is anything to say: under a protocol without reports there is no follow-up to look for. */
export function hasFollowUp(view: DossierView): boolean {
  const { reportingRules } = view.state.release.index.facts;
  return reportingRules.some(({ instrument }) => instrument === view.code) || !isNothingKnown(view);
}

function Scales({ view }: Props) {
  const t = useTranslations("dossier.notes");
  const { facts } = view.state.release.index;
  const { committee } = view.state.release.index.instrument(view.code);
  const used = new Set(
    facts.gradesFound
      .filter((grade) => grade.iso3 === view.state.iso3 && grade.committee === committee)
      .map(({ scaleId }) => scaleId),
  );
  const scales = [...used].filter((scale) => scale !== null);
  return scales.map((scale) => (
    <details key={scale} className="scale">
      <summary>{t("scale", { scale })}</summary>
      <dl className="legend">
        {facts.gradingScales
          .filter(({ scaleId }) => scaleId === scale)
          .map(({ grade, meaning }) => (
            <div key={grade}>
              <dt>{grade}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
      </dl>
    </details>
  ));
}
