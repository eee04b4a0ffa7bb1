import { useLocale, useTranslations } from "next-intl";
import { FactList, PageSection } from "#components/shell/page-section";
import { SourceLink } from "#components/source/source-link";
import type { Instrument } from "#data/ratification/instruments.schema";
import { localHref } from "#lib/i18n/local-href";
import { fullNameIn, nameIn } from "#lib/i18n/names";
import type { TreatyRequest } from "#lib/tables/treaty/treaty-request";
import { currencyOf } from "#lib/treaty/currency";
import { participantsOf } from "#lib/treaty/participants";
import { countStatuses } from "#lib/treaty/status-counts";
import { treatyAddress } from "#lib/treaty/treaty-address";
import type { Query } from "#lib/url/query";

type Props = Readonly<{ treaty: TreatyRequest; hosts: ReadonlySet<string> }>;
type Place = Readonly<{ treaty: TreatyRequest }>;

/** What the instrument is, and to which day its data speak. */
export function InstrumentSection({ treaty, hosts }: Props) {
  const t = useTranslations("treaty.head");
  const { instrument } = treaty;
  return (
    <PageSection id="instrument" title={t("heading")}>
      <FactList
        facts={[
          [t("kind"), <KindWords key="kind" treaty={treaty} />],
          [t("protocols"), <Protocols key="protocols" treaty={treaty} />],
          [
            t("untc"),
            <SourceLink key="untc" url={instrument.untcUrl} hosts={hosts}>
              {instrument.untcNumber}
            </SourceLink>,
          ],
          [t("adopted"), instrument.adoptedOn],
          [t("inForce"), instrument.entryIntoForceOn],
          [t("committee"), <CommitteeLink key="committee" treaty={treaty} />],
          [t("published"), <Published key="published" treaty={treaty} />],
          [t("currentTo"), <CurrencyWords key="current" instrument={instrument} />],
        ]}
      />
    </PageSection>
  );
}

function CommitteeLink({ treaty: { release, instrument } }: Place) {
  const locale = useLocale();
  const { committees } = release.index.facts;
  const committee = committees.find(({ code }) => code === instrument.committee);
  const name = committee && nameIn(locale, committee);
  return <a href="#committee">{name ?? instrument.committee}</a>;
}

function KindWords({ treaty: { release, instrument, pins } }: Place) {
  const t = useTranslations("treaty.head");
  const locale = useLocale();
  if (instrument.parentCode === null) return t("treaty");
  const parent = release.index.instrument(instrument.parentCode);
  const href = localHref(locale, treatyAddress(parent.code, pins));
  return t.rich("protocol", {
    parent: parent.shortName,
    link: (text) => <a href={href}>{text}</a>,
  });
}

function Protocols({ treaty: { release, instrument, pins } }: Place) {
  const t = useTranslations("treaty.head");
  const locale = useLocale();
  const { instruments } = release.index.facts;
  const protocols = instruments.filter(({ parentCode }) => parentCode === instrument.code);
  if (protocols.length === 0) return t("noProtocols");
  return protocols.map((protocol) => (
    <span key={protocol.code} className="protocol">
      <a href={localHref(locale, treatyAddress(protocol.code, pins))}>{protocol.shortName}</a>{" "}
      <span className="soft">{fullNameIn(locale, protocol)}</span>
    </span>
  ));
}

/** The depositary's totals beside ours on the same day: ours open the lists that they count. */
function Published({ treaty: { release, instrument, pins } }: Place) {
  const t = useTranslations("treaty.head");
  const locale = useLocale();
  const { code, publishedParties, publishedSignatories, publishedAsOf } = instrument;
  const onThatDay = participantsOf(release.index, code, publishedAsOf, locale).map(
    ({ cell }) => cell,
  );
  const { parties, signed } = countStatuses(onThatDay);
  const day = { ...pins, asOf: publishedAsOf };
  const list = (query: Query) =>
    localHref(locale, treatyAddress(code, { ...query, ...day }, "participants"));
  return (
    <>
      {t("publishedTotals", {
        parties: publishedParties,
        signatories: publishedSignatories,
        day: publishedAsOf,
      })}{" "}
      {t.rich("oursTotals", {
        parties,
        signed,
        first: (text) => <a href={list({ status: "party" })}>{text}</a>,
        second: (text) => <a href={list({ signed: "yes" })}>{text}</a>,
      })}
    </>
  );
}

function CurrencyWords({ instrument }: Readonly<{ instrument: Instrument }>) {
  const t = useTranslations("treaties");
  const { day, later } = currencyOf(instrument);
  return (
    <>
      <strong>{t(`currency.${later}`, { day })}</strong>{" "}
      <span className="soft">{t(`currencyMeans.${later}`, { day })}</span>
    </>
  );
}
