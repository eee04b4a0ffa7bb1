import "#components/recurrence/recurrence.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { openPage, releaseOf } from "#app/open-page";
import { CiteBox } from "#components/document/cite-box";
import { ImportedFacts } from "#components/document/imported-facts";
import { ObservationFacts } from "#components/document/observation-facts";
import { observationHead, titleOf } from "#components/document/observation-head";
import { SameParagraph } from "#components/document/same-paragraph";
import { WholePassage } from "#components/document/whole-passage";
import { DroppedNotice } from "#components/notice/dropped-notice";
import { PartOfGroup } from "#components/recurrence/repeated-sections";
import { ReleaseBand } from "#components/release/release-band";
import { PageHead } from "#components/shell/page-head";
import { PageSection } from "#components/shell/page-section";
import { TableSection } from "#components/table/table-section";
import { citationsOf } from "#lib/cite/citations-of";
import { sameParagraph } from "#lib/documents/imported-document";
import type { FactIndex } from "#lib/facts/fact-index";
import { localePath } from "#lib/i18n/locales";
import { committeeName } from "#lib/i18n/names";
import type { Say } from "#lib/i18n/words";
import type { Observation } from "#lib/observations/observation";
import { observationPageTables } from "#lib/tables/observation-page-tables";
import { observationAddress } from "#lib/tables/observation-table";
import { findStateRequest } from "#lib/tables/state/state-request";
import { tablePlaces } from "#lib/tables/table-places";
import { decodeSegment } from "#lib/url/path-text";
import { commonSpecification } from "#lib/url/scope-parameters";
import { linkableHosts } from "#lib/url/source-address";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/observations/[id]">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, id: segment } = await params;
  const id = decodeSegment(segment);
  const release = await releaseOf(searchParams);
  const t = await getTranslations("observationPage");
  const observation = release.observations.find(id);
  if (
    observation === undefined ||
    (observation.heading === null && observation.origin === "curated")
  )
    return { title: t("untitled", { id }) };
  const words: Say = (key, values) => t(key.slice("observationPage.".length), values);
  return { title: `${titleOf(observation, locale, words)} (${id})` };
}

export default async function ObservationPage({ params, searchParams }: Props) {
  const { locale: language, id: segment } = await params;
  const path = { id: decodeSegment(segment) };
  const opened = await openPage(observationPageTables, language, path, searchParams);
  const { locale, request, arrangements, dropped, notices } = opened;
  const { release, values, words } = request;
  const { index } = release;
  const observation = release.observations.find(path.id);
  const tables = observationPageTables.tables(request);
  if (observation === undefined || tables === null) notFound();
  const t = await getTranslations("observationPage");
  const document = documentOf(observation, index);
  const committee =
    observation.committee === null
      ? observation.imported?.mechanismKind === "upr"
        ? t("imported.mechanismKinds.upr")
        : observation.mechanism
      : committeeName(locale, index, observation.committee);
  const places = tablePlaces({
    basePath: localePath(locale, observationAddress(path.id)),
    specification: commonSpecification,
    values,
    arrangements,
    citables: observationPageTables.citables,
  });
  return (
    <>
      <PageHead {...observationHead(observation, committee, index, locale, words)} />
      <DroppedNotice dropped={dropped} />
      <ReleaseBand band={notices.band} />
      <WholePassage observation={observation} />
      <SameParagraph of={observation} others={sameParagraph(release, observation)} />
      <PageSection id="particulars" title={t("factsTitle")}>
        <ObservationFacts
          observation={observation}
          document={document}
          index={index}
          hosts={hostsFor(observation, index)}
        />
      </PageSection>
      {observation.imported !== null && (
        <ImportedFacts imported={observation.imported} index={index} />
      )}
      <CiteBox citations={citationsOf({ kind: "observation", observation }, release, words)} />
      <PartOfGroup
        of={observation}
        stateOf={(iso3) => findStateRequest({ ...request, path: { iso3 } })}
      />
      <TableSection
        {...places.main}
        table={tables.main}
        heading={t("sameRightsHeading")}
        note={<p>{t("sameRightsNote")}</p>}
      />
      {tables.followUp.rows.length > 0 ? (
        <TableSection
          {...places.followUp}
          table={tables.followUp}
          heading={t("followUpHeading")}
          note={<p>{t("followUpNote")}</p>}
        />
      ) : (
        <PageSection id="follow-up" title={t("followUpHeading")}>
          <p className="soft">{t("noFollowUp")}</p>
        </PageSection>
      )}
    </>
  );
}

/** The document as the facts know it: the UN index has its own ids, so that a passage is known by the symbol. */
function documentOf({ documentId, origin, symbol }: Observation, index: FactIndex) {
  if (origin === "imported") return symbol === null ? undefined : index.documentBySymbol(symbol);
  return documentId === null ? undefined : index.document(documentId);
}

/** The UN index itself is where an imported passage was read; the facts, which never name it, do not list it. */
function hostsFor({ origin }: Observation, { facts }: FactIndex): ReadonlySet<string> {
  const hosts = linkableHosts(facts);
  return origin === "imported" ? new Set([...hosts, "uhri.ohchr.org"]) : hosts;
}
