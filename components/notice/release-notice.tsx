import { useTranslations } from "next-intl";
import { Notice } from "#components/notice/notice";

type Props = Readonly<{ releaseId: string; pinned: boolean; missing: string | null }>;

/** Says when the page reads a pinned release, or could not read the one that was asked for. */
export function ReleaseNotice({ releaseId, pinned, missing }: Props) {
  const t = useTranslations("notices");
  if (missing !== null) {
    return <Notice tone="warning">{t("releaseMissing", { missing, id: releaseId })}</Notice>;
  }
  return pinned ? <Notice>{t("releasePinned", { id: releaseId })}</Notice> : null;
}
