import { useLocale, useTranslations } from "next-intl";
import { paintOf } from "#components/map/map-patterns";
import { localHref } from "#lib/i18n/local-href";
import type { AreaFill, MapKey } from "#lib/map/map-view";

type Props = Readonly<{
  keys: readonly MapKey[];
  /** Where exactly the States with a fill are listed; `null` where no list holds just them. */
  listOf: (fill: AreaFill) => string | null;
}>;

/** What the patterns of a map mean, and how many States have each. */
export function MapLegend({ keys, listOf }: Props) {
  const t = useTranslations("map");
  return (
    <ul className="map-legend" aria-label={t("legendTitle")}>
      {keys.map((key) => (
        <li key={key.fill}>
          <Swatch fill={key.fill} />
          {key.words}
          {key.count !== null && <KeyCount count={key.count} href={listOf(key.fill)} />}
        </li>
      ))}
    </ul>
  );
}

function KeyCount({ count, href }: Readonly<{ count: number; href: string | null }>) {
  const locale = useLocale();
  if (href === null || count === 0) return <b className="count">{count}</b>;
  return (
    <a className="count" href={localHref(locale, href)}>
      {count}
    </a>
  );
}

function Swatch({ fill }: Readonly<{ fill: AreaFill }>) {
  return (
    <svg viewBox="0 0 66 44" aria-hidden="true">
      <rect x="1" y="1" width="64" height="42" fill={paintOf(fill)} />
    </svg>
  );
}
