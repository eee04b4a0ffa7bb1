import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FactList, PageSection } from "#components/shell/page-section";
import { FactWords } from "#components/source/fact-words";
import { SourceLink } from "#components/source/source-link";
import { type Verification, VerificationWord } from "#components/source/verification-word";
import { SourceUrls } from "#components/treaty/source-urls";
import type { Committee } from "#data/committees/committees.schema";
import type { FollowUpProcedure } from "#data/committees/follow-up-procedures.schema";
import type { ReportingRule } from "#data/committees/reporting-rules.schema";
import { nameIn } from "#lib/i18n/names";

type Hosts = Readonly<{ hosts: ReadonlySet<string> }>;
type Facts = (readonly [string, ReactNode])[];

/** Who watches over the instrument. */
export function CommitteeFacts({ committee, hosts }: Hosts & Readonly<{ committee: Committee }>) {
  const t = useTranslations("treaty.committee");
  const locale = useLocale();
  const provenance = useProvenance(committee, hosts);
  const facts: Facts = [
    [t("members"), committee.members],
    [t("established"), committee.established ?? t("notSeen")],
    [
      t("seat"),
      committee.seat === null ? t("notSeen") : <FactWords key="seat" text={committee.seat} />,
    ],
    [t("sessions"), committee.sessionsPerYear],
    [t("website"), <OptionalLink key="website" url={committee.website} hosts={hosts} />],
    [t("sessionsPage"), <OptionalLink key="sessions" url={committee.sessionsPage} hosts={hosts} />],
    [t("ngoEmail"), committee.ngoEmail ?? t("notSeen")],
  ];
  return (
    <PageSection id="committee" title={nameIn(locale, committee)} level={3}>
      <FactList facts={[...facts, ...provenance]} />
    </PageSection>
  );
}

function OptionalLink({ url, hosts }: Hosts & Readonly<{ url: string | null }>) {
  const t = useTranslations("treaty.committee");
  return url === null ? t("notSeen") : <SourceLink url={url} hosts={hosts} />;
}

/** When States report under the instrument; `null` where they do not. */
export function ReportingFacts({ rule, hosts }: Hosts & Readonly<{ rule: ReportingRule | null }>) {
  const t = useTranslations("treaty");
  return (
    <PageSection id="reporting" title={t("headings.reporting")} level={3}>
      {rule === null ? <p>{t("reporting.none")}</p> : <ReportingList rule={rule} hosts={hosts} />}
    </PageSection>
  );
}

function ReportingList({ rule, hosts }: Hosts & Readonly<{ rule: ReportingRule }>) {
  const t = useTranslations("treaty.reporting");
  const { periodicIntervalMonths: periodic, intervalInPracticeMonths: practice } = rule;
  const initial = rule.initialReportDueMonthsAfterEntryIntoForce;
  const provenance = useProvenance({ ...rule, note: null }, hosts);
  const facts: Facts = [
    [t("initial"), t("initialDue", { months: initial })],
    [t("periodic"), periodic === null ? t("noPeriodic") : t("months", { months: periodic })],
    [t("practice"), practice === null ? t("noPractice") : t("months", { months: practice })],
    [t("article"), rule.ruleSource],
    [t("simplified"), t(`simplifiedProcedure.${rule.simplifiedProcedure}`)],
    [t("predictable"), t(`predictableCycle.${rule.predictableCycle}`)],
    [t("notes"), <FactWords key="notes" text={rule.notes} />],
  ];
  return <FactList facts={[...facts, ...provenance]} />;
}

/** How the committee follows up its concluding observations; `null` where nothing is on record. */
export function FollowUpFacts({
  procedure,
  hosts,
}: Hosts & Readonly<{ procedure: FollowUpProcedure | null }>) {
  const t = useTranslations("treaty");
  return (
    <PageSection id="follow-up" title={t("headings.followUp")} level={3}>
      {procedure === null ? (
        <p>{t("followUp.notHeld")}</p>
      ) : (
        <FollowUpList procedure={procedure} hosts={hosts} />
      )}
    </PageSection>
  );
}

function FollowUpList({ procedure, hosts }: Hosts & Readonly<{ procedure: FollowUpProcedure }>) {
  const t = useTranslations("treaty.followUp");
  const committee = useTranslations("treaty.committee");
  const notSeen = committee("notSeen");
  const told = (text: string | null) => (text === null ? notSeen : <FactWords text={text} />);
  const provenance = useProvenance(procedure, hosts);
  const facts: Facts = [
    [t("exists"), t(`existence.${procedure.exists}`)],
    [t("paragraphs"), told(procedure.numberOfParagraphs)],
    [t("months"), procedure.monthsToReply ?? notSeen],
    [t("assesses"), told(procedure.whoAssesses)],
    [t("scale"), procedure.scaleId ?? notSeen],
    [t("since"), procedure.since ?? notSeen],
    [t("rule"), told(procedure.ruleSource)],
  ];
  return <FactList facts={[...facts, ...provenance]} />;
}

/** Note, verification, day and sources of a fact about a committee. */
function useProvenance(
  fact: Readonly<{
    note: string | null;
    verification: Verification;
    asOf: string;
    sources: readonly string[];
  }>,
  hosts: ReadonlySet<string>,
): Facts {
  const t = useTranslations("treaty.committee");
  const sources = useTranslations("sources");
  const note: Facts =
    fact.note === null ? [] : [[t("note"), <FactWords key="note" text={fact.note} />]];
  return [
    ...note,
    [
      t("verification"),
      <VerificationWord key="verification" verification={fact.verification} explained="beside" />,
    ],
    [t("sourceDay"), fact.asOf === "undated" ? sources("undated") : fact.asOf],
    [t("sources"), <SourceUrls key="sources" urls={fact.sources} hosts={hosts} />],
  ];
}
