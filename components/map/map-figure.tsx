import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { MapLegend } from "#components/map/map-legend";
import { MapPicture } from "#components/map/map-picture";
import { localHref } from "#lib/i18n/local-href";
import { nameIn } from "#lib/i18n/names";
import type { AreaFill, MapView } from "#lib/map/map-view";

type Props = Readonly<{
  view: MapView;
  label: string;
  /** Where exactly the States with a fill are listed. */
  listOf: (fill: AreaFill) => string;
  /** Where a State's page on what the map shows is. */
  stateHref: (iso3: string) => string;
  /** The picture and its legend, where they are more than these. */
  picture?: ReactNode;
  /** What stands below them. */
  children?: ReactNode;
}>;

/** A map with its legend, whom it cannot show, and what it does not mean to say. */
export function MapFigure({ view, label, listOf, stateHref, picture, children }: Props) {
  const t = useTranslations("map");
  const hrefs = useLegendLinks(view, listOf);
  return (
    <figure className="map-figure">
      {picture ?? (
        <>
          <MapPicture view={view} label={label} />
          <MapLegend keys={view.legend} label={t("legendTitle")} hrefs={hrefs} />
        </>
      )}
      {children}
      <figcaption>
        <Beside view={view} stateHref={stateHref} />
        <MapNotes view={view} />
      </figcaption>
    </figure>
  );
}

/** The addresses of the lists that the numbers of the legend open. */
export function useLegendLinks(view: MapView, listOf: Props["listOf"]) {
  const locale = useLocale();
  return Object.fromEntries(
    view.legend
      .filter(({ count }) => count !== null)
      .map(({ fill }) => [fill, localHref(locale, listOf(fill))]),
  );
}

function Beside({ view: { beside }, stateHref }: Pick<Props, "view" | "stateHref">) {
  const t = useTranslations("map");
  const locale = useLocale();
  if (beside.length === 0) return null;
  return (
    <div className="map-beside">
      <p>{t("beside", { count: beside.length })}</p>
      <ul aria-label={t("besideTitle")}>
        {beside.map(({ country, said }) => (
          <li key={country.iso3}>
            <a href={localHref(locale, stateHref(country.iso3))}>{nameIn(locale, country)}</a>:{" "}
            {said}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What every map says of itself: whose the outlines are, how they lie flat, and that they imply no opinion. */
export function MapNotes({ view: { scale, projection, dots } }: Pick<Props, "view">) {
  const t = useTranslations("map");
  const parts = [
    ...(dots.length === 0 ? [] : [t("dots", { count: dots.length })]),
    t("boundaries"),
    t("disputed"),
    t("shapes", { scale: t(`scales.${scale}`) }),
    t(`projections.${projection}`),
  ];
  return <p className="soft map-notes">{parts.join(" ")}</p>;
}
