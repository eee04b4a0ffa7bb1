import { useTranslations } from "next-intl";
import { CiteBox } from "#components/document/cite-box";
import { DocumentFacts } from "#components/document/document-facts";
import { HeldPart } from "#components/document/held-part";
import { ObservationList } from "#components/observation/observation-list";
import { FactWords } from "#components/source/fact-words";
import type { UnDocument } from "#data/observations/documents.schema";
import type { CitationsOf } from "#lib/cite/citations-of";
import type { ImportedDocument } from "#lib/documents/imported-document";
import type { Release } from "#lib/release/release";
import { passagesOf } from "#lib/tables/document-tables";
import { linkableHosts } from "#lib/url/source-address";

type Props = Readonly<{
  document: UnDocument;
  release: Release;
  /** Names the document where the page shows several. */
  titled: boolean;
  citations: CitationsOf;
  /** The official passages of the same symbol, shown below. */
  imported: ImportedDocument | null;
}>;

/** One document: what is known of it, how much of it is held, and what is held in the order of its paragraphs. */
export function HeldDocument({ document, release, titled, citations, imported }: Props) {
  const t = useTranslations("document");
  const cite = useTranslations("cite.box");
  const { index } = release;
  const passages = passagesOf(release, document);
  return (
    <article aria-label={document.title}>
      {titled && (
        <h2>
          <FactWords text={document.title} />
        </h2>
      )}
      <DocumentFacts document={document} index={index} hosts={linkableHosts(index.facts)} />
      <HeldPart
        observations={passages}
        imported={imported}
        {...(titled && { of: document.title })}
      />
      <CiteBox
        citations={citations}
        id={titled ? `cite-${document.id}` : "cite"}
        level={titled ? 3 : 2}
        {...(titled && { title: cite("titleOf", { title: document.title }) })}
      />
      {passages.length > 0 && (
        <div id={`passages-${document.id}`}>
          {titled ? <h3>{t("passagesTitle")}</h3> : <h2 className="mt-8">{t("passagesTitle")}</h2>}
          <p className="section-note">{t("passagesNote")}</p>
          <ObservationList observations={passages} index={index} level={titled ? 4 : 3} />
        </div>
      )}
    </article>
  );
}
