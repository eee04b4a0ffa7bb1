"use client";

import { useId } from "react";
import { Bar, BarChart, LabelList, Legend, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { BarPatterns, seriesStyle } from "#components/chart/series-style";
import type { Series } from "#lib/charts/chart";
import { type ChartRow, chartRows } from "#lib/charts/rows";

type Props = Readonly<{ series: readonly Series[] }>;

/** One bar for each category and series, its number at its end. */
export function Bars({ series }: Props) {
  return <HorizontalBars series={series} stacked={false} />;
}

/** The series of a category end to end; each part is told apart by pattern and named in the legend. */
export function StackedBars({ series }: Props) {
  return <HorizontalBars series={series} stacked />;
}

function HorizontalBars({ series, stacked }: Props & Readonly<{ stacked: boolean }>) {
  const patterns = useId().replaceAll(/[^\w-]/g, "");
  const several = series.length > 1;
  return (
    <ResponsiveContainer>
      <BarChart
        data={chartRows(series)}
        layout="vertical"
        margin={{ top: 4, right: 40, bottom: 0, left: 0 }}
        barCategoryGap={5}
        barGap={1}
      >
        <XAxis type="number" stroke="var(--rule-strong)" className="axis" allowDecimals={false} />
        <YAxis
          type="category"
          dataKey="x"
          width="auto"
          interval={0}
          stroke="var(--rule-strong)"
          tickLine={false}
        />
        {several && <Legend verticalAlign="top" align="left" height={28} iconType="square" />}
        {several && <BarPatterns prefix={patterns} count={series.length} />}
        {series.map((each, place) => (
          <Bar
            key={each.id}
            dataKey={(row: ChartRow) => row.values[each.id]}
            name={each.label}
            fill={several ? `url(#${patterns}-${place})` : seriesStyle(place).color}
            isAnimationActive={false}
            {...(stacked ? { stackId: "all" } : {})}
          >
            {!stacked && <LabelList position="right" />}
          </Bar>
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}
