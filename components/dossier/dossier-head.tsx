import { useLocale, useTranslations } from "next-intl";
import { CollectButton } from "#components/collect/collect-button";
import { StatusMark } from "#components/mark/status-mark";
import { PageHead } from "#components/shell/page-head";
import { formatDate } from "#lib/dates/date-in-words";
import { localHref } from "#lib/i18n/local-href";
import { fullNameIn } from "#lib/i18n/names";
import { ratificationCell } from "#lib/ratification/cell";
import { denunciationEffect } from "#lib/ratification/entry-into-force";
import type { DossierView } from "#lib/tables/state/dossier-view";
import { stateAddress } from "#lib/tables/state/state-request";

/** State and instrument, and where the one stands under the other on the day asked for. */
export function DossierHead({ view }: Readonly<{ view: DossierView }>) {
  const t = useTranslations("dossier");
  const tCountry = useTranslations("country");
  const locale = useLocale();
  const { state, code } = view;
  const { name, asOf, release, iso3 } = state;
  const instrument = release.index.instrument(code);
  const { shortName, dataCurrentTo } = instrument;
  const { status } = ratificationCell(release.index, iso3, code, asOf);
  return (
    <PageHead
      title={t("heading", { name, instrument: shortName })}
      lede={
        <>
          {fullNameIn(locale, instrument)} (
          <a href={localHref(locale, `/treaties/${code}`)}>{code}</a>)
        </>
      }
      facts={[
        <span key="status">
          <StatusMark
            status={status.status}
            {...(status.act === null ? {} : { act: status.act.act })}
          />{" "}
          <strong>{useStatusSentence(status)}</strong>
        </span>,
        t("facts.asOf", { asOf: formatDate(asOf, locale) }),
        t("facts.currentTo", { day: formatDate(dataCurrentTo, locale) }),
        <CollectButton
          key="collect"
          item={`cell:${iso3}.${code}`}
          thing={t("heading", { name, instrument: shortName })}
        />,
      ]}
      breadcrumbs={[
        { label: tCountry("breadcrumb"), href: localHref(locale, "/countries") },
        { label: name, href: localHref(locale, stateAddress(state)) },
        { label: code },
      ]}
    />
  );
}

function useStatusSentence({ status, act }: ReturnType<typeof ratificationCell>["status"]): string {
  const t = useTranslations("dossier.now");
  const acts = useTranslations("marks.acts");
  const locale = useLocale();
  if (act === null) return t("none");
  const date = formatDate(act.date, locale);
  if (status === "party") return t("party", { act: acts(act.act), date });
  if (status === "signatory") return t("signatory", { date });
  return t("left", { date, effect: formatDate(denunciationEffect(act) ?? act.date, locale) });
}
