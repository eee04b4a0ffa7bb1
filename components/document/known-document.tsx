import { useTranslations } from "next-intl";
import { SymbolOrName } from "#components/document/symbol-or-name";
import { Notice } from "#components/notice/notice";
import { SourceList } from "#components/source/source-line";
import type { Mentions } from "#lib/documents/find-document";
import type { FactIndex } from "#lib/facts/fact-index";
import { linkableHosts } from "#lib/url/source-address";

type Props = Readonly<{ symbol: string; mentions: Mentions; index: FactIndex }>;

/** A document that sources name and of which nothing is held: the way to it, and who names it. */
export function KnownDocument({ symbol, mentions, index }: Props) {
  const t = useTranslations("document");
  const sources = namingSources(mentions, index);
  return (
    <>
      <p className="text-lg">
        <SymbolOrName symbol={symbol} />
      </p>
      <Notice>{t("known.silence")}</Notice>
      {sources.length > 0 && (
        <section aria-labelledby="named-by-heading" className="page-section">
          <h2 id="named-by-heading">{t("alsoListed")}</h2>
          <SourceList sources={sources} hosts={linkableHosts(index.facts)} />
        </section>
      )}
    </>
  );
}

function namingSources({ reviews }: Mentions, { facts }: FactIndex) {
  const ids = new Set(reviews.flatMap(({ sourceIds }) => sourceIds));
  return facts.reviewSources.filter(({ id }) => ids.has(id));
}
