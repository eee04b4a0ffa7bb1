import { useLocale, useTranslations } from "next-intl";
import { SymbolOrName } from "#components/document/symbol-or-name";
import type { FactIndex } from "#lib/facts/fact-index";
import { localHref } from "#lib/i18n/local-href";
import { committeeName, stateName } from "#lib/i18n/names";
import type { Observation } from "#lib/observations/observation";
import { documentAddress } from "#lib/tables/document-address";

type Props = Readonly<{ observation: Observation; index: FactIndex; withState: boolean }>;

/** Whose passage it is: State, committee, document and paragraph, each "not seen" where it was not seen. */
export function ObservationSource({ observation, index, withState }: Props) {
  const t = useTranslations("observation");
  const locale = useLocale();
  const { committee, mechanism, countries, date } = observation;
  return (
    <p className="whence in-a-row">
      {withState && <States countries={countries} index={index} />}
      <span>{bodyName() ?? t("noCommittee")}</span>
      <DocumentLinks observation={observation} />
      <span>{paragraph(observation)}</span>
      <span>{t("item.dated", { date })}</span>
    </p>
  );

  /** A committee; another mechanism by the name or the code of the UN index. */
  function bodyName(): string | null {
    if (committee !== null) return committeeName(locale, index, committee);
    return mechanism === "UPR" ? t("review") : mechanism;
  }

  function paragraph({ paragraphs }: Observation): string {
    if (paragraphs === null) return t("noParagraph");
    return t(/[-,]/.test(paragraphs) ? "item.paragraphs" : "item.paragraph", { paragraphs });
  }
}

function States({
  countries,
  index,
}: Readonly<{ countries: readonly string[]; index: FactIndex }>) {
  const locale = useLocale();
  return countries.map((iso3) => (
    <span key={iso3}>
      <a href={localHref(locale, `/countries/${iso3}`)}>{stateName(locale, index, iso3)}</a>
    </span>
  ));
}

/** The official copy first, then the page on which everything held of the document stands. */
function DocumentLinks({ observation }: Readonly<{ observation: Observation }>) {
  const t = useTranslations("observation");
  const locale = useLocale();
  const { symbol } = observation;
  if (symbol === null) return <span>{t("noSymbol")}</span>;
  return (
    <span>
      <SymbolOrName symbol={symbol} />{" "}
      <a href={localHref(locale, documentAddress(symbol))} className="soft">
        {t("item.heldHere")}
        <span className="vh"> {symbol}</span>
      </a>
    </span>
  );
}
