import { useLocale, useTranslations } from "next-intl";
import { localHref } from "#lib/i18n/local-href";
import type { Observation } from "#lib/observations/observation";
import { documentAddress } from "#lib/tables/document-address";
import { pinnedAddress } from "#lib/tables/pin-links";
import type { Query } from "#lib/url/query";

/** Date, committee, cycle, symbol and paragraph of a passage in one line. */
export function PassageWhence({ of, pins }: Readonly<{ of: Observation; pins: Query }>) {
  const t = useTranslations("recurrence.group");
  const locale = useLocale();
  const { date, committee, mechanism, cycle, symbol, paragraphs } = of;
  const body = committee ?? mechanism;
  return (
    <p className="soft">
      <span className="tabular-nums">{date}</span>
      {body !== null && <> · {body}</>}
      {cycle !== null && <> · {t("cycle", { cycle })}</>}
      {" · "}
      {symbol === null ? (
        t("noSymbol")
      ) : (
        <a href={localHref(locale, pinnedAddress(documentAddress(symbol), pins))}>{symbol}</a>
      )}
      {" · "}
      {paragraphs === null ? t("noParagraph") : t("paragraph", { paragraphs })}
    </p>
  );
}
