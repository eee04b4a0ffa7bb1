import { useLocale, useTranslations } from "next-intl";
import { useLegendLinks } from "#components/map/map-figure";
import { PlayedMap } from "#components/map/played-map.client";
import { asOfSteps } from "#lib/dates/as-of-steps";
import { todayOf } from "#lib/dates/calendar-date";
import { localHref } from "#lib/i18n/local-href";
import { dayWords } from "#lib/map/day-words";
import { mapAddress } from "#lib/map/map-address";
import { mapTurns } from "#lib/map/map-turns";
import type { AreaFill, MapView } from "#lib/map/map-view";
import type { MapRequest } from "#lib/tables/map/map-request";

type Props = Readonly<{
  map: MapRequest;
  view: MapView;
  title: string;
  listOf: (fill: AreaFill) => string;
}>;

/** The first of the eighteen was adopted on this day: ICERD. */
const firstAdopted = "1965-12-21";

/** The map of a day with a slider over all days since the instrument, or the first of the eighteen, was adopted. */
export function MapOverTime({ map, view: { beside, ...drawn }, title, listOf }: Props) {
  const t = useTranslations("map");
  const locale = useLocale();
  const { release, entries, instrument, values, asOf, words } = map;
  const states = entries.map(({ country }) => country.iso3);
  const region = values.region ?? "";
  const query = { instrument: values.instrument ?? "", region, release: values.release ?? "" };
  const address = localHref(locale, mapAddress(query));
  return (
    <PlayedMap
      view={drawn}
      label={t("label", { title })}
      legendLabel={t("legendTitle")}
      hrefs={useLegendLinks({ ...drawn, beside }, listOf)}
      turns={mapTurns(release.index, states, values.instrument, words)}
      dates={asOfSteps(instrument?.adoptedOn ?? firstAdopted, todayOf(new Date()), [asOf])}
      asOf={asOf}
      words={dayWords(entries, instrument === null, words)}
      labels={usePlayerLabels()}
      sentence={t("sentence", { day: "{day}", counts: "{counts}" })}
      addressOfDay={`${address}${address.includes("?") ? "&" : "?"}asOf=`}
    />
  );
}

function usePlayerLabels() {
  const t = useTranslations("map.player");
  return {
    group: t("group"),
    slider: t("slider"),
    play: t("play"),
    pause: t("pause"),
    back: t("back"),
    forward: t("forward"),
    speed: t("speed"),
    speeds: { slow: t("slow"), normal: t("normal"), fast: t("fast") },
  };
}
