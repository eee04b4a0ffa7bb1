import { useTranslations } from "next-intl";
import { Notice } from "#components/notice/notice";
import type { ComparedReleases } from "#lib/tables/releases/releases-request";

/** Says why two releases cannot be compared; nothing where they can. */
export function PairNotices({ compared }: Readonly<{ compared: ComparedReleases }>) {
  const t = useTranslations("releases");
  switch (compared.kind) {
    case "only-one":
      return <Notice>{t("onlyOne", { id: compared.id })}</Notice>;
    case "not-held":
      return <Notice tone="warning">{t("notHeld", { id: compared.id })}</Notice>;
    case "compared":
      return null;
  }
}
