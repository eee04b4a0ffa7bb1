"use client";

import { useState } from "react";
import {
  CartesianGrid,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  usePlotArea,
  useYAxisScale,
  XAxis,
  YAxis,
} from "recharts";
import { seriesStyle } from "#components/chart/series-style";
import type { Series } from "#lib/charts/chart";
import { type ChartRow, chartRows } from "#lib/charts/rows";
import { spreadLabels } from "#lib/charts/spread-labels";
import { yearPosition } from "#lib/charts/time";

/** Steps over time, each line named at its end; pointing at a name or line brings it forward. */
export function Lines({ series }: Readonly<{ series: readonly Series[] }>) {
  const [chosen, choose] = useState<string | null>(null);
  const rows = chartRows(series)
    .map((row) => ({ ...row, time: yearPosition(row.x) }))
    .sort((a, b) => a.time - b.time);
  return (
    <ResponsiveContainer>
      <LineChart
        data={rows}
        margin={{ top: 12, right: 112, bottom: 4, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} stroke="var(--rule)" />
        <XAxis
          dataKey="time"
          type="number"
          domain={["dataMin", "dataMax"]}
          tickFormatter={(time: number) => String(Math.round(time))}
          stroke="var(--rule-strong)"
          tick={{ fill: "var(--soft)" }}
          minTickGap={32}
        />
        <YAxis
          width={40}
          stroke="var(--rule-strong)"
          tick={{ fill: "var(--soft)" }}
          allowDecimals={false}
        />
        <Tooltip
          content={({ payload }) => <Tip row={payload[0]?.payload} series={series} />}
          cursor={{ stroke: "var(--rule-strong)" }}
          isAnimationActive={false}
        />
        {series.map((each, place) => (
          <Line
            key={each.id}
            dataKey={(row: ChartRow) => row.values[each.id]}
            name={each.label}
            type="stepAfter"
            connectNulls
            dot={false}
            activeDot={{ r: 3 }}
            isAnimationActive={false}
            stroke={seriesStyle(place).color}
            strokeDasharray={seriesStyle(place).dash}
            strokeWidth={chosen === each.id ? 3 : 1.5}
            strokeOpacity={chosen === null || chosen === each.id ? 1 : 0.25}
            onMouseEnter={() => choose(each.id)}
            onMouseLeave={() => choose(null)}
          />
        ))}
        <EndLabels series={series} chosen={chosen} choose={choose} />
      </LineChart>
    </ResponsiveContainer>
  );
}

type LabelProps = Readonly<{
  series: readonly Series[];
  chosen: string | null;
  choose: (id: string | null) => void;
}>;

function EndLabels({ series, chosen, choose }: LabelProps) {
  const area = usePlotArea();
  const scale = useYAxisScale();
  if (area === undefined || scale === undefined) return null;
  const ends = series.map((each) => Number(scale(each.points.at(-1)?.y ?? 0)));
  const bounds = { top: area.y, bottom: area.y + area.height };
  const heights = spreadLabels(ends, 14, bounds);
  const right = area.x + area.width;
  return series.map((each, place) => (
    // biome-ignore lint/a11y/noStaticElementInteractions: only brings a line forward; the table twin says everything
    <g
      key={each.id}
      onMouseEnter={() => choose(each.id)}
      onMouseLeave={() => choose(null)}
      opacity={chosen === null || chosen === each.id ? 1 : 0.35}
    >
      <path
        d={`M${right} ${ends[place]}L${right + 12} ${heights[place]}`}
        stroke={seriesStyle(place).color}
        fill="none"
      />
      <text x={right + 15} y={heights[place]} dy="0.35em" fill="var(--ink)">
        {each.label}
      </text>
    </g>
  ));
}

function Tip({ row, series }: Readonly<{ row: ChartRow | undefined; series: readonly Series[] }>) {
  if (row === undefined) return null;
  return (
    <div className="chart-tip">
      <b>{row.x}</b>
      {series
        .filter((each) => row.values[each.id] !== undefined)
        .map((each) => (
          <div key={each.id}>
            {each.label}: {row.values[each.id]}
          </div>
        ))}
    </div>
  );
}
