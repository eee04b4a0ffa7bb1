import { seriesLook } from "#lib/charts/series-look";

/** Colour and dash of a series by its place. */
export function seriesStyle(place: number): Readonly<{ color: string; dash: string }> {
  const { colour, dash } = seriesLook(place);
  return { color: `var(--series-${colour})`, dash };
}

/** Patterns for stacked bars: plain, then hatched each its own way. */
export function BarPatterns({ prefix, count }: Readonly<{ prefix: string; count: number }>) {
  return (
    <defs>
      {Array.from({ length: count }, (_, place) => (
        <pattern
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is the pattern's name
          key={place}
          id={`${prefix}-${place}`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform={`rotate(${seriesLook(place).turn ?? 0})`}
        >
          <rect width="6" height="6" fill={seriesStyle(place).color} />
          {place > 0 && <rect width={1.5} height="6" fill="var(--paper)" />}
        </pattern>
      ))}
    </defs>
  );
}
