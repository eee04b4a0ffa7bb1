import { useLocale, useTranslations } from "next-intl";
import { SymbolOrName } from "#components/document/symbol-or-name";
import { PassageWords } from "#components/observation/passage-words";
import { VerificationWord } from "#components/source/verification-word";
import { formatDate } from "#lib/dates/date-in-words";
import { localHref } from "#lib/i18n/local-href";
import type { Observation } from "#lib/observations/observation";
import { observationAddress } from "#lib/tables/observation-table";

type Props = Readonly<{ observation: Observation }>;

/** A passage as it stands in a column of one committee: what it says, where it stands, how it was verified. */
export function ComparedPassage({ observation }: Props) {
  const t = useTranslations("observation");
  const locale = useLocale();
  const { id, kind, heading, symbol, paragraphs, date, verification } = observation;
  return (
    <article className="observation compared-passage">
      <p className="what">
        <span className={`kind ${kind}`}>{t(`kinds.${kind}`)}</span>{" "}
        <a href={localHref(locale, observationAddress(id))}>
          {heading ?? t("item.untitled", { id })}
        </a>
      </p>
      <p className="whence in-a-row">
        <span>{symbol === null ? t("noSymbol") : <SymbolOrName symbol={symbol} />}</span>
        <span>{paragraphInWords(paragraphs)}</span>
        <span>{formatDate(date, locale)}</span>
      </p>
      <PassageWords observation={observation} />
      <p className="how-sure">
        <VerificationWord verification={verification} />
      </p>
    </article>
  );

  function paragraphInWords(text: string | null): string {
    if (text === null) return t("noParagraph");
    return t(/[-,]/.test(text) ? "item.paragraphs" : "item.paragraph", { paragraphs: text });
  }
}
