import { useTranslations } from "next-intl";
import { Notice } from "#components/notice/notice";
import { paragraphsNamed } from "#lib/documents/paragraphs";
import type { Observation } from "#lib/observations/observation";

type Props = Readonly<{
  observations: readonly Observation[];
  /** Whether every passage of the document is held. */
  inFull: boolean;
  /** Names the document where the page shows several. */
  of?: string;
}>;

/** How much of a document is held, so that silence is not taken for a finding. */
export function HeldPart({ observations, inFull, of }: Props) {
  const t = useTranslations("document");
  const count = observations.length;
  const title = of === undefined ? t("heldTitle") : t("heldTitleOf", { of });
  if (inFull) return <Notice title={title}>{t("heldFull", { count })}</Notice>;
  if (count === 0) return <Notice title={title}>{t("heldNone")}</Notice>;
  const numbers = paragraphsNamed(observations);
  const paragraphs =
    numbers === null ? t("noParagraphsSeen") : t("paragraphsSeen", { paragraphs: numbers });
  return <Notice title={title}>{t("heldPart", { count, paragraphs })}</Notice>;
}
