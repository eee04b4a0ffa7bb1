import { useTranslations } from "next-intl";
import { Notice } from "#components/notice/notice";
import { paragraphsNamed } from "#lib/documents/paragraphs";
import type { Observation } from "#lib/observations/observation";

type Props = Readonly<{
  observations: readonly Observation[];
  /** Whether every passage of the document is held. */
  inFull: boolean;
}>;

/** How much of a document is held, so that silence is not taken for a finding. */
export function HeldPart({ observations, inFull }: Props) {
  const t = useTranslations("document");
  const count = observations.length;
  if (inFull) return <Notice title={t("heldTitle")}>{t("heldFull", { count })}</Notice>;
  if (count === 0) return <Notice title={t("heldTitle")}>{t("heldNone")}</Notice>;
  const numbers = paragraphsNamed(observations);
  const paragraphs =
    numbers === null ? t("noParagraphsSeen") : t("paragraphsSeen", { paragraphs: numbers });
  return <Notice title={t("heldTitle")}>{t("heldPart", { count, paragraphs })}</Notice>;
}
