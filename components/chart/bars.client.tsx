"use client";

import { useId } from "react";
import {
  Bar,
  BarChart,
  LabelList,
  ResponsiveContainer,
  useChartWidth,
  XAxis,
  YAxis,
} from "recharts";
import { BarPatterns, seriesStyle } from "#components/chart/series-style";
import type { Series } from "#lib/charts/chart";
import { type ChartRow, chartRows } from "#lib/charts/rows";

type Props = Readonly<{ series: readonly Series[] }>;

/** One bar for each category and series, its number at its end. */
export function Bars({ series }: Props) {
  return <HorizontalBars series={series} stacked={false} />;
}

/** The series of a category end to end, their sum at the end; parts are told apart by pattern and named in the legend. */
export function StackedBars({ series }: Props) {
  return <HorizontalBars series={series} stacked />;
}

function HorizontalBars({ series, stacked }: Props & Readonly<{ stacked: boolean }>) {
  const patterns = useId().replaceAll(/[^\w-]/g, "");
  const several = series.length > 1;
  const rows = chartRows(series);
  const fill = (place: number) =>
    several ? `url(#${patterns}-${place})` : seriesStyle(place).color;
  return (
    <div className="with-legend">
      {several && <Legend series={series} />}
      <ResponsiveContainer>
        <BarChart
          data={rows}
          layout="vertical"
          margin={{ top: 4, right: 40, bottom: 0, left: 0 }}
          barCategoryGap={5}
          barGap={1}
          accessibilityLayer={false}
        >
          {several && <BarPatterns prefix={patterns} count={series.length} />}
          <XAxis type="number" stroke="var(--rule-strong)" tick={tick} allowDecimals={false} />
          <CategoryAxis rows={rows} />
          {series.map((each, place) => (
            <Bar
              key={each.id}
              dataKey={(row: ChartRow) => row.values[each.id]}
              fill={fill(place)}
              isAnimationActive={false}
              {...(stacked ? { stackId: "all" } : {})}
            >
              {!stacked && <LabelList position="right" fill="var(--ink)" />}
            </Bar>
          ))}
          {stacked && (
            <Bar dataKey={() => 0} stackId="all" shape={() => <g />} isAnimationActive={false}>
              <LabelList
                position="right"
                fill="var(--ink)"
                valueAccessor={(entry) => total(entry.payload as ChartRow)}
              />
            </Bar>
          )}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

const tick = { fill: "var(--soft)" };

/** Names of categories take what they need, up to two fifths of the picture; longer ones break into lines. */
function CategoryAxis({ rows }: Readonly<{ rows: readonly ChartRow[] }>) {
  const chartWidth = useChartWidth() ?? 400;
  const longest = Math.max(...rows.map((row) => String(row.x).length), 1);
  return (
    <YAxis
      type="category"
      dataKey="x"
      width={Math.min(longest * 7 + 16, chartWidth * 0.4)}
      interval={0}
      stroke="var(--rule-strong)"
      tick={{ fill: "var(--ink)" }}
      tickLine={false}
    />
  );
}

function Legend({ series }: Props) {
  const patterns = useId().replaceAll(/[^\w-]/g, "");
  return (
    <ul className="chart-legend">
      {series.map((each, place) => (
        <li key={each.id}>
          <svg width="14" height="14" aria-hidden="true">
            <BarPatterns prefix={patterns} count={series.length} />
            <rect width="14" height="14" fill={`url(#${patterns}-${place})`} />
          </svg>
          {each.label}
        </li>
      ))}
    </ul>
  );
}

function total(row: ChartRow): number {
  return Object.values(row.values).reduce((sum, value) => sum + value, 0);
}
