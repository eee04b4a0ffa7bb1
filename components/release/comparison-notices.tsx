import { useTranslations } from "next-intl";
import { Notice } from "#components/notice/notice";
import type { Made } from "#lib/tables/release-changes-tables";

type Props = Readonly<{
  made: Made;
  view: string;
  /** How many records changed. */
  count: number;
  /** Imported passages that differ and are not listed. */
  unlisted: number | null;
}>;

/** Says what a comparison could not be made of, and where there is nothing to show. */
export function ComparisonNotices({ made, view, count, unlisted }: Props) {
  const t = useTranslations("releases.changes");
  const { compared, found } = made;
  const { before, after } = compared;
  if (found.kind === "no-view") return <Notice tone="warning">{t("noView", { view })}</Notice>;
  if (found.kind === "too-many") return <Notice tone="warning">{t("tooMany", found)}</Notice>;
  const { isThere, unread } = found;
  const unreadIn = [
    [before.id, unread.before],
    [after.id, unread.after],
  ] as const;
  return (
    <>
      {!isThere.before && <Notice tone="warning">{t("goneBefore", { id: before.id })}</Notice>}
      {!isThere.after && <Notice tone="warning">{t("goneAfter", { id: after.id })}</Notice>}
      {unreadIn.map(([id, names]) =>
        names.length === 0 ? null : (
          <Notice key={id} tone="warning">
            {t("unread", { id, names: names.join(", ") })}
          </Notice>
        ),
      )}
      {unlisted !== null && <Notice tone="warning">{t("unlisted", { count: unlisted })}</Notice>}
      {before.id === after.id ? (
        <Notice>{t("same")}</Notice>
      ) : (
        count === 0 && unlisted === null && <Notice>{t("nothing")}</Notice>
      )}
    </>
  );
}
