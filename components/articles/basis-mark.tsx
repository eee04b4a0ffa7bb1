import { useTranslations } from "next-intl";
import { type LinkBasis, linkBases } from "#lib/articles/reference-basis";

/** Whose a link is: a full sign for the committee's own, a half one for others' and an empty one for our mapping, always with words. */
export function BasisMark({
  basis,
  rights = [],
}: Readonly<{ basis: LinkBasis; rights?: readonly string[] }>) {
  const t = useTranslations("articles");
  const word = t(`bases.${basis}.word`);
  return (
    <span className={`basis ${basis}`} title={t(`bases.${basis}.means`)}>
      {rights.length === 0 ? word : t("basisBy", { word, rights: rights.join("; ") })}
    </span>
  );
}

export function BasisLegend() {
  const t = useTranslations("articles.bases");
  return (
    <dl className="legend">
      {linkBases.map((basis) => (
        <div key={basis}>
          <dt>
            <BasisMark basis={basis} />
          </dt>
          <dd>{t(`${basis}.means`)}</dd>
        </div>
      ))}
    </dl>
  );
}
