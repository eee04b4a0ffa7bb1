import { type FillPattern, fillPatterns, type PatternMark } from "#lib/map/fill-pattern";
import type { AreaFill } from "#lib/map/map-view";

/** How an area with the fill is painted; the patterns have to be on the page. */
export function paintOf(fill: AreaFill): string {
  const { tile, ground } = fillPatterns[fill];
  return tile === null ? `var(--${ground})` : `url(#map-${fill})`;
}

/** The patterns of the fills, by which they differ without colour. */
export function MapPatterns({ fills }: Readonly<{ fills: readonly AreaFill[] }>) {
  return (
    <defs>
      {fills.map((fill) => (
        <Pattern key={fill} fill={fill} look={fillPatterns[fill]} />
      ))}
    </defs>
  );
}

function Pattern({ fill, look }: Readonly<{ fill: AreaFill; look: FillPattern }>) {
  const { tile, ground, turn, marks = [] } = look;
  if (tile === null) return null;
  return (
    <pattern
      id={`map-${fill}`}
      width={tile}
      height={tile}
      patternUnits="userSpaceOnUse"
      {...(turn === undefined ? {} : { patternTransform: `rotate(${turn})` })}
    >
      <rect width={tile} height={tile} fill={`var(--${ground})`} />
      {marks.map((mark) => (
        <Mark key={mark.kind} mark={mark} tile={tile} />
      ))}
    </pattern>
  );
}

function Mark({ mark, tile }: Readonly<{ mark: PatternMark; tile: number }>) {
  const fill = `var(--${mark.tone})`;
  switch (mark.kind) {
    case "bar":
      return <rect width={mark.width} height={tile} fill={fill} />;
    case "dot":
      return <circle cx={tile / 2} cy={tile / 2} r={mark.radius} fill={fill} />;
    case "cross":
      return (
        <>
          <rect width={mark.width} height={tile} fill={fill} />
          <rect width={tile} height={mark.width} fill={fill} />
        </>
      );
  }
}
