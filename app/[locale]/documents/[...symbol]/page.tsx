import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { openPage, releaseOf } from "#app/open-page";
import { documentHead, documentTitle, importedHead } from "#components/document/document-head";
import { HeldDocument } from "#components/document/held-document";
import { ImportedPassages } from "#components/document/imported-passages";
import { KnownDocument } from "#components/document/known-document";
import { UnknownDocument } from "#components/document/unknown-document";
import { DroppedNotice } from "#components/notice/dropped-notice";
import { ReleaseBand } from "#components/release/release-band";
import { PageHead } from "#components/shell/page-head";
import { TableSection } from "#components/table/table-section";
import { citationsOf } from "#lib/cite/citations-of";
import { findDocument } from "#lib/documents/find-document";
import { findImported, holdsImported } from "#lib/documents/imported-document";
import { localePath } from "#lib/i18n/locales";
import { documentAddress } from "#lib/tables/document-address";
import { documentTables } from "#lib/tables/document-tables";
import { tablePlaces } from "#lib/tables/table-places";
import { decodePath } from "#lib/url/path-text";
import { commonSpecification } from "#lib/url/scope-parameters";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/documents/[...symbol]">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const path = decodePath((await params).symbol);
  const release = await releaseOf(searchParams);
  const found = findDocument(release.index, path);
  const t = await getTranslations("document");
  if (found.kind !== "held" && holdsImported(release, found.symbol)) return { title: found.symbol };
  if (found.kind === "unknown") return { title: t("metaUnknown"), robots: { index: false } };
  return { title: documentTitle(found, t) };
}

/** For a symbol that nobody knows `proxy.ts` has set the status to 404, and the page leads to the United Nations. */
export default async function DocumentPage({ params, searchParams }: Props) {
  const { locale: language, symbol: segments } = await params;
  const path = { symbol: decodePath(segments) };
  const { locale, request, arrangements, dropped, notices } = await openPage(
    documentTables,
    language,
    path,
    searchParams,
  );
  const { release, values } = request;
  const found = findDocument(release.index, path.symbol);
  const tables = documentTables.tables(request);
  const imported = found.symbol === null ? null : findImported(release, found.symbol);
  if (found.kind === "unknown" && imported === null) {
    return (
      <>
        <ReleaseBand band={notices.band} />
        <UnknownDocument symbol={found.symbol} />
      </>
    );
  }
  if (tables === null) notFound();
  const t = await getTranslations("document");
  const places = tablePlaces({
    basePath: localePath(locale, documentAddress(path.symbol)),
    specification: commonSpecification,
    values,
    arrangements,
    citables: documentTables.citables,
  });
  const head =
    imported !== null && found.kind !== "held"
      ? importedHead(imported, release.index, locale, t)
      : found.kind === "unknown"
        ? notFound()
        : documentHead(found, release.index, locale, t);
  return (
    <>
      <PageHead {...head} />
      <DroppedNotice dropped={dropped} />
      <ReleaseBand band={notices.band} />
      {found.kind === "known" && imported === null && (
        <KnownDocument symbol={found.symbol} mentions={found.mentions} index={release.index} />
      )}
      {found.kind === "held" &&
        found.documents.map((document, _, all) => (
          <HeldDocument
            key={document.id}
            document={document}
            release={release}
            titled={all.length > 1}
            citations={citationsOf({ kind: "document", document }, release, request.words)}
            imported={imported}
          />
        ))}
      {imported !== null && <ImportedPassages document={imported} index={release.index} />}
      {tables.main.rows.length > 0 && (
        <TableSection
          {...places.main}
          table={tables.main}
          heading={t("observationsHeading")}
          note={<p>{t("observationsNote")}</p>}
        />
      )}
      {tables.documents.rows.length > 0 && (
        <TableSection
          {...places.documents}
          table={tables.documents}
          heading={t("besideHeading")}
          note={<p>{t("besideNote")}</p>}
        />
      )}
      {tables.mentions.rows.length > 0 && (
        <TableSection
          {...places.mentions}
          table={tables.mentions}
          note={<p>{t("mentionsNote")}</p>}
        />
      )}
    </>
  );
}
