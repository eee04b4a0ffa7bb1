import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { StateTable } from "#components/country/state-table";
import { ReadAt } from "#components/observation/read-at";
import { FactList, PageSection } from "#components/shell/page-section";
import { FactWords } from "#components/source/fact-words";
import { SourceLink } from "#components/source/source-link";
import { VerificationWord } from "#components/source/verification-word";
import type { Facts } from "#data/catalogue";
import { labelIn } from "#lib/i18n/label-in";
import { nameIn } from "#lib/i18n/names";
import type { DossierView } from "#lib/tables/state/dossier-view";

type Props = Readonly<{ view: DossierView }>;

/** Who supervises the instrument, its rules of reporting and follow-up, its calendar, what NGOs may send. */
export function CommitteeSection({ view }: Props) {
  const t = useTranslations("dossier");
  const { state, code, tables, hosts } = view;
  const { facts } = state.release.index;
  const { committee: committeeCode } = state.release.index.instrument(code);
  const committee = facts.committees.find((one) => one.code === committeeCode);
  const rule = facts.reportingRules.find((one) => one.instrument === code);
  const followUp = facts.followUpProcedures.find((one) => one.committee === committeeCode);
  return (
    <PageSection id="committee" title={t("sections.committee")}>
      {committee !== undefined && <CommitteeFacts committee={committee} hosts={hosts} />}
      {rule === undefined ? (
        <p className="when-empty">{t("notes.noReports")}</p>
      ) : (
        <>
          <h3 className="spaced">{t("committeeFacts.rules")}</h3>
          <ReportingRules rule={rule} followUp={followUp} hosts={hosts} />
        </>
      )}
      {tables.calendar.table.rows.length > 0 && (
        <StateTable props={tables.calendar} heading={t("headings.calendar")} whenEmpty="" />
      )}
      {tables.submissions.table.rows.length > 0 && (
        <StateTable
          props={tables.submissions}
          heading={t("headings.submissions")}
          note={<p>{t("notes.submissions")}</p>}
          whenEmpty=""
        />
      )}
    </PageSection>
  );
}

type Hosts = Readonly<{ hosts: ReadonlySet<string> }>;

function CommitteeFacts({
  committee,
  hosts,
}: Hosts & Readonly<{ committee: Facts["committees"][number] }>) {
  const t = useTranslations("dossier.committeeFacts");
  const locale = useLocale();
  const notSeen = <span className="soft">{t("notSeen")}</span>;
  const link = (url: string | null) =>
    url === null ? notSeen : <SourceLink url={url} hosts={hosts} />;
  const { verification, asOf, sources } = committee;
  return (
    <FactList
      facts={[
        [t("name"), nameIn(locale, committee)],
        [t("sessionsPage"), link(committee.sessionsPage)],
        [t("website"), link(committee.website)],
        [t("members"), committee.members],
        [t("sessions"), committee.sessionsPerYear],
        [
          t("seat"),
          committee.seat === null ? notSeen : <FactWords key="seat" text={committee.seat} />,
        ],
        [t("email"), committee.ngoEmail ?? notSeen],
        ...(committee.note === null
          ? []
          : [[t("note"), <FactWords key="note" text={committee.note} />] as const]),
        [
          t("verification"),
          verified({
            verification,
            asOf: t("asOf", { asOf: labelIn(locale, asOf).text }),
            sources,
            hosts,
          }),
        ],
      ]}
    />
  );
}

function ReportingRules({
  rule,
  followUp,
  hosts,
}: Hosts &
  Readonly<{
    rule: Facts["reportingRules"][number];
    followUp: Facts["followUpProcedures"][number] | undefined;
  }>) {
  const locale = useLocale();
  const t = useTranslations("dossier.committeeFacts");
  const notSeen = <span className="soft">{t("notSeen")}</span>;
  const { verification, asOf, sources, periodicIntervalMonths, intervalInPracticeMonths } = rule;
  return (
    <FactList
      facts={[
        [
          t("initial"),
          t("initialValue", {
            months: rule.initialReportDueMonthsAfterEntryIntoForce,
            rule: rule.ruleSource,
          }),
        ],
        [
          t("periodic"),
          periodicIntervalMonths === null
            ? t("periodicNone")
            : t("periodicValue", { months: periodicIntervalMonths }),
        ],
        [
          t("practice"),
          intervalInPracticeMonths === null
            ? notSeen
            : t("practiceValue", { months: intervalInPracticeMonths }),
        ],
        [t("simplified"), t(`states.${rule.simplifiedProcedure}`)],
        [t("predictable"), t(`states.${rule.predictableCycle}`)],
        [t("note"), <FactWords key="notes" text={rule.notes} />],
        ...(followUp === undefined
          ? []
          : [[t("followUp"), <FollowUpWords key="follow-up" followUp={followUp} />] as const]),
        [
          t("verification"),
          verified({
            verification,
            asOf: t("asOf", { asOf: labelIn(locale, asOf).text }),
            sources,
            hosts,
          }),
        ],
      ]}
    />
  );
}

function FollowUpWords({ followUp }: Readonly<{ followUp: Facts["followUpProcedures"][number] }>) {
  const t = useTranslations("dossier.committeeFacts");
  const locale = useLocale();
  const { exists, numberOfParagraphs, monthsToReply, whoAssesses, note } = followUp;
  const said = (text: string | null) => (text === null ? t("notSeen") : labelIn(locale, text).text);
  const words = t("followUpValue", {
    exists: t(`followUpExists.${exists}`),
    paragraphs: said(numberOfParagraphs),
    months: monthsToReply ?? t("notSeen"),
    who: said(whoAssesses),
  });
  if (note === null) return words;
  return (
    <>
      {words}. <FactWords text={note} />
    </>
  );
}

function verified({
  verification,
  asOf,
  sources,
  hosts,
}: Hosts &
  Readonly<{
    verification: Facts["committees"][number]["verification"];
    asOf: string;
    sources: readonly string[];
  }>): ReactNode {
  return (
    <>
      <VerificationWord verification={verification} />, {asOf}:{" "}
      <ReadAt urls={sources} hosts={hosts} />
    </>
  );
}
