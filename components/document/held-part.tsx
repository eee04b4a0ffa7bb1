import { useTranslations } from "next-intl";
import { Notice } from "#components/notice/notice";
import type { ImportedDocument } from "#lib/documents/imported-document";
import { paragraphsNamed } from "#lib/documents/paragraphs";
import type { Observation } from "#lib/observations/observation";

type Props = Readonly<{
  observations: readonly Observation[];
  /** The official passages of the same document, which say themselves how much they are. */
  imported: ImportedDocument | null;
  /** Names the document where the page shows several. */
  of?: string;
}>;

/** How much of a document is held, so that silence is not taken for a finding. */
export function HeldPart({ observations, imported, of }: Props) {
  const t = useTranslations("document");
  const count = observations.length;
  const title = of === undefined ? t("heldTitle") : t("heldTitleOf", { of });
  if (imported !== null) {
    const official = imported.passages.length;
    return (
      <Notice title={title}>
        {t.rich("heldBoth", {
          count,
          official,
          link: (text) => <a href="#official">{text}</a>,
        })}
      </Notice>
    );
  }
  if (count === 0) return <Notice title={title}>{t("heldNone")}</Notice>;
  const numbers = paragraphsNamed(observations);
  const paragraphs =
    numbers === null ? t("noParagraphsSeen") : t("paragraphsSeen", { paragraphs: numbers });
  return <Notice title={title}>{t("heldPart", { count, paragraphs })}</Notice>;
}
