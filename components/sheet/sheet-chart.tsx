import type { Chart } from "#lib/charts/chart";

type Props = Readonly<{ chart: Chart; label: string }>;

const width = 300;
const height = 108;
const left = 26;
const right = 34;
const top = 8;
const bottom = 18;

/** The parties over time, small: a line with its first and last year and its last number. */
export function SheetChart({ chart, label }: Props) {
  const points = (chart.series[0]?.points ?? []).map(({ x, y }) => [Number(x), y] as const);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  const most = Math.max(1, ...points.map(([, y]) => y));
  const span = Math.max(1, last[0] - first[0]);
  const across = (x: number) => left + ((x - first[0]) / span) * (width - left - right);
  const up = (y: number) => height - bottom - (y / most) * (height - top - bottom);
  const line = points.map(([x, y]) => `${round(across(x))},${round(up(y))}`).join(" ");
  return (
    <svg className="sheet-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <path d={`M${left} ${top}V${height - bottom}H${width - right}`} className="axis" />
      <polyline points={line} />
      <text x={left - 4} y={height - bottom + 3} textAnchor="end">
        0
      </text>
      <text x={left - 4} y={up(most) + 4} textAnchor="end">
        {most}
      </text>
      <text x={left} y={height - 4}>
        {first[0]}
      </text>
      <text x={across(last[0])} y={height - 4} textAnchor="end">
        {last[0]}
      </text>
      <text x={across(last[0]) + 4} y={up(last[1]) + 4} className="now">
        {last[1]}
      </text>
    </svg>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
