import { paintOf } from "#components/map/map-patterns";
import type { AreaFill, MapKey } from "#lib/map/map-view";

type Props = Readonly<{
  keys: readonly MapKey[];
  /** Names the list. */
  label: string;
  /** Where exactly the States with a fill are listed, in the reader's language; without it the number is no link. */
  hrefs?: Readonly<Partial<Record<AreaFill, string>>>;
}>;

/** What the patterns of a map mean, and how many States have each. */
export function MapLegend({ keys, label, hrefs = {} }: Props) {
  return (
    <ul className="map-legend" aria-label={label}>
      {keys.map(({ fill, words, count }) => (
        <li key={fill}>
          <Swatch fill={fill} />
          {words}
          {count !== null && <KeyCount count={count} href={hrefs[fill]} />}
        </li>
      ))}
    </ul>
  );
}

function KeyCount({ count, href }: Readonly<{ count: number; href: string | undefined }>) {
  if (href === undefined || count === 0) return <b className="count">{count}</b>;
  return (
    <a className="count" href={href}>
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
