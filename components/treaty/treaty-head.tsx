import { useLocale, useTranslations } from "next-intl";
import { PageHead } from "#components/shell/page-head";
import { localHref } from "#lib/i18n/local-href";
import { fullNameIn } from "#lib/i18n/names";
import { treatySheetAddress } from "#lib/sheet/sheet-page";
import { participantsAddress, type TreatyRequest } from "#lib/tables/treaty/treaty-request";
import { currencyOf } from "#lib/treaty/currency";
import { countStatuses } from "#lib/treaty/status-counts";

/** Name, how many are bound and have signed on the day, each number leading to its list, and how current that is. */
export function TreatyHead({ treaty }: Readonly<{ treaty: TreatyRequest }>) {
  const t = useTranslations("treaty");
  const treaties = useTranslations("treaties");
  const sheet = useTranslations("sheet");
  const locale = useLocale();
  const { instrument, participants, asOf } = treaty;
  const { parties, signatories } = countStatuses(participants.map(({ cell }) => cell));
  const { day, later } = currencyOf(instrument);
  const list = (status: string) => localHref(locale, participantsAddress(treaty, { status }));
  return (
    <PageHead
      title={instrument.shortName}
      lede={fullNameIn(locale, instrument)}
      breadcrumbs={[
        { label: treaties("title"), href: "/treaties" },
        { label: instrument.shortName },
      ]}
      facts={[
        t("facts.asOf", { asOf }),
        <a key="parties" href={list("party")}>
          {t("facts.parties", { count: parties })}
        </a>,
        <a key="signatories" href={list("signatory")}>
          {t("facts.signatories", { count: signatories })}
        </a>,
        t("facts.current", { day: treaties(`currency.${later}`, { day }) }),
        <a key="sheet" href={localHref(locale, treatySheetAddress(instrument.code, treaty.pins))}>
          {sheet("link")}
        </a>,
      ]}
    />
  );
}
