import "#components/sheet/sheet.css";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { localHref } from "#lib/i18n/local-href";
import type { SheetSource, SheetSources } from "#lib/sheet/sheet-sources";

type Props = Readonly<{
  title: string;
  /** What it is, under the title. */
  lede: string;
  asOf: string;
  releaseId: string;
  /** The page of which this is the sheet, with day and release. */
  pageHref: string;
  /** Where the site is, for the address on paper. */
  origin: string;
  pageName: string;
  sources: SheetSources;
  /** How what is quoted was verified; nothing where nothing is. */
  verified?: readonly SheetSource[];
  /** How to read signs and letters. */
  legend: string;
  children: ReactNode;
}>;

/** One page of A4: title, day and release above; legend, sources and address below. */
export function SheetFrame(props: Props) {
  const { title, lede, asOf, releaseId, pageHref, pageName, origin, legend, children } = props;
  const t = useTranslations("sheet");
  const locale = useLocale();
  return (
    <article className="sheet">
      <header>
        <div>
          <h1>{title}</h1>
          <p>{lede}</p>
        </div>
        <p className="dated">
          <b>{t("asOf", { asOf })}</b>
          <br />
          {t("release", { release: releaseId })}
        </p>
      </header>
      <p className="screen-only">
        {t("howToPrint")} <a href={localHref(locale, pageHref)}>{pageName}</a>
      </p>
      {children}
      <footer>
        <p>{legend}</p>
        <SourceWords {...props} />
        <p>
          {t("madeBy")}{" "}
          <span className="address">
            {origin}
            {localHref(locale, pageHref)}
          </span>
        </p>
      </footer>
    </article>
  );
}

function SourceWords({ sources, verified = [] }: Pick<Props, "sources" | "verified">) {
  const t = useTranslations("sheet");
  const said = (all: readonly SheetSource[]) =>
    all.map(({ name, rows }) => t("sourceRows", { name, rows })).join("; ");
  return (
    <>
      {sources.named.length > 0 && (
        <p className="source">
          {t("sources", { sources: said(sources.named) })}
          {sources.more > 0 && ` ${t("moreSources", { count: sources.more })}`}
        </p>
      )}
      {verified.length > 0 && <p className="source">{t("verified", { words: said(verified) })}</p>}
    </>
  );
}
