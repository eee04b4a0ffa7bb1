/** Colour, dash and fill of a series by its place: six colours, then the same with another dash, so that none rests on colour alone. */
export function seriesStyle(place: number): Readonly<{ color: string; dash: string }> {
  const dashes = ["", "6 3", "2 2"];
  return {
    color: `var(--series-${(place % 6) + 1})`,
    dash: dashes[Math.floor(place / 6) % dashes.length] ?? "",
  };
}

/** Patterns for stacked bars: plain, then hatched each its own way. */
export function BarPatterns({ prefix, count }: Readonly<{ prefix: string; count: number }>) {
  const turns = [0, 45, -45, 90, 20, -20];
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
          patternTransform={`rotate(${turns[place % 6]})`}
        >
          <rect width="6" height="6" fill={seriesStyle(place).color} />
          {place > 0 && <rect width={1.5} height="6" fill="var(--paper)" />}
        </pattern>
      ))}
    </defs>
  );
}
