import { useTranslations } from "next-intl";

type Props = Readonly<{
  /** The release that the page reads; `null` where none is compiled yet. */
  releaseId: string | null;
  /** A link to the page that names its release and its day. */
  frozenHref: string | null;
  dataHref: string;
  changesHref: string;
  guideHref: string;
  keyboardHref: string;
}>;

export function SiteFooter({
  releaseId,
  frozenHref,
  dataHref,
  changesHref,
  guideHref,
  keyboardHref,
}: Props) {
  const t = useTranslations("site");
  return (
    <footer className="site-footer">
      <p>
        {releaseId === null
          ? t("noRelease")
          : t.rich("release", { id: releaseId, code: (text) => <code>{text}</code> })}{" "}
        {frozenHref !== null && (
          <a href={frozenHref} className="frozen">
            {t("frozenLink")}
          </a>
        )}{" "}
        <span className="further">
          <a href={dataHref}>{t("dataLink")}</a> <a href={changesHref}>{t("changesLink")}</a>{" "}
          <a href={guideHref}>{t("guideLink")}</a> <a href={keyboardHref}>{t("keyboardLink")}</a>
        </span>
      </p>
      <p>{t("notEndorsed")}</p>
      <p>{t("privacy")}</p>
    </footer>
  );
}
