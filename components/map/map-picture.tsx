import "#components/map/map.css";
import { MapPatterns, paintOf } from "#components/map/map-patterns";
import { darkFills } from "#lib/map/fill-pattern";
import {
  type AreaFill,
  dotLabelSize,
  labelSize,
  type MapDot,
  type MapShape,
} from "#lib/map/map-view";
import type { DrawnView } from "#lib/map/view-on-day";

type Props = Readonly<{
  view: DrawnView;
  /** What the picture is, and where the same stands as a list. */
  label: string;
}>;

/**
 * The map as one picture: every fill is a group of areas and a group of dots. The list is for those who do not see it;
 * nothing in it takes the focus.
 */
export function MapPicture({ view, label }: Props) {
  const { width, height, shapes, dots, labels, scale, dotRadius, legend } = view;
  const fills = legend.map(({ fill }) => fill);
  return (
    <svg className="map" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <MapPatterns fills={fills} />
      {fills.map((fill) => (
        <g key={fill} className={`areas ${fill}`} fill={paintOf(fill)}>
          {shapes.filter(having(fill)).map((shape) => (
            <Area key={`${shape.title}${shape.path.length}`} shape={shape} />
          ))}
        </g>
      ))}
      {fills.map((fill) => (
        <g key={fill} className={`dots ${fill}`} fill={paintOf(fill)}>
          {dots.filter(having(fill)).map((dot) => (
            <Dot key={dot.iso3} dot={dot} radius={dotRadius} />
          ))}
        </g>
      ))}
      <g className="labels" fontSize={labelSize[scale]}>
        {labels.map(({ iso3, x, y, text, fill }) => (
          <text key={iso3} x={x} y={y + labelSize[scale] * 0.34} className={tone(fill)}>
            {text}
          </text>
        ))}
      </g>
      <g className="labels" fontSize={dotLabelSize}>
        {dots.map(({ iso3, x, y, label: text, fill }) => (
          <text key={iso3} x={x} y={y + dotLabelSize * 0.34} className={tone(fill)}>
            {text}
          </text>
        ))}
      </g>
    </svg>
  );
}

function having(fill: AreaFill) {
  return (one: Readonly<{ fill: AreaFill }>): boolean => one.fill === fill;
}

function tone(fill: AreaFill): string | undefined {
  return darkFills.has(fill) ? "on-dark" : undefined;
}

function Area({ shape: { iso3, path, title } }: Readonly<{ shape: MapShape }>) {
  return (
    <path d={path} {...(iso3 === null ? {} : { "data-state": iso3 })}>
      <title>{title}</title>
    </path>
  );
}

function Dot({ dot: { iso3, x, y, title }, radius }: Readonly<{ dot: MapDot; radius: number }>) {
  return (
    <circle cx={x} cy={y} r={radius} data-state={iso3}>
      <title>{title}</title>
    </circle>
  );
}
