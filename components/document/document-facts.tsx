import { useLocale, useTranslations } from "next-intl";
import { Dated } from "#components/document/dated";
import { SymbolOrName } from "#components/document/symbol-or-name";
import { FactList } from "#components/shell/page-section";
import { FactWords } from "#components/source/fact-words";
import { SourceLink } from "#components/source/source-link";
import { VerificationWord } from "#components/source/verification-word";
import type { UnDocument } from "#data/observations/documents.schema";
import type { FactIndex } from "#lib/facts/fact-index";
import { localHref } from "#lib/i18n/local-href";
import { committeeName } from "#lib/i18n/names";

type Props = Readonly<{ document: UnDocument; index: FactIndex; hosts: ReadonlySet<string> }>;

/** Everything known of a document itself: the UN's copy first, then where it was read and how. */
export function DocumentFacts({ document, index, hosts }: Props) {
  const t = useTranslations("document");
  const locale = useLocale();
  const { symbol, url, committee, instrument, docType, cycle, session } = document;
  const notSeen = <span className="soft">{t("notSeen")}</span>;
  return (
    <FactList
      facts={[
        [t("symbol"), <SymbolOrName key="symbol" symbol={symbol} />],
        [
          t("readAt"),
          url === null ? t("noUrl") : <SourceLink key="read" url={url} hosts={hosts} />,
        ],
        [t("committee"), committeeName(locale, index, committee)],
        [t("instrument"), <InstrumentLink key="instrument" code={instrument} index={index} />],
        [t("type"), t(`types.${docType}`)],
        [t("cycle"), cycle === null ? notSeen : <FactWords key="cycle" text={cycle} />],
        [t("session"), session === null ? notSeen : <FactWords key="session" text={session} />],
        [t("considered"), <Dated key="considered" date={document.consideredOn} />],
        [t("adopted"), <Dated key="adopted" date={document.adoptedOn} />],
        [t("published"), <Dated key="published" date={document.publishedOn} />],
        [
          t("verification"),
          <VerificationWord
            key="verification"
            verification={document.verification}
            explained="beside"
          />,
        ],
        [t("sourceNote"), <FactWords key="note" text={document.sourceNote} />],
      ]}
    />
  );
}

function InstrumentLink({
  code,
  index,
}: Readonly<{ code: UnDocument["instrument"]; index: FactIndex }>) {
  const locale = useLocale();
  return (
    <a href={localHref(locale, `/treaties/${code}`)}>
      {code}, {index.instrument(code).shortName}
    </a>
  );
}
