import type { QueryTime } from "./battery.ts";
import type { PostgresTime } from "./postgres/time-queries.ts";
import type { SpeedRatios } from "./speed-ratios.ts";

/** Beside the times of Pacta those of PostgreSQL, where it was asked. */
export type Beside = Readonly<{ times: readonly PostgresTime[]; ratios: SpeedRatios }>;

/** A line for each query: what it finds and what it takes, in milliseconds. */
export function batteryTable(times: readonly QueryTime[], beside: Beside | null): string {
  const lines = [
    ["", "search", "found", "median", "95th", "processor", ...(beside ? postgresHeads : [])],
    ...times.map((time) => [...cellsOf(time), ...(beside ? postgresCells(time.name, beside) : [])]),
  ];
  const widths = (lines[0] ?? []).map((_, i) =>
    Math.max(...lines.map((line) => (line[i] ?? "").length)),
  );
  const pad = (cell: string, i: number) =>
    i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0);
  return lines.map((line) => line.map(pad).join("  ").trimEnd()).join("\n");
}

const postgresHeads = ["PostgreSQL", "it found", "times"];

function cellsOf({ kind, name, total, ...time }: QueryTime): string[] {
  const milliseconds = [time.medianMs, time.percentile95Ms, time.processorMs];
  return [kind, name, formatCount(total), ...milliseconds.map((each) => each.toFixed(1))];
}

function postgresCells(name: string, { times, ratios }: Beside): string[] {
  const time = times.find((each) => each.name === name);
  if (time === undefined) return [];
  const ratio = ratios.byName.get(name);
  return [time.medianMs.toFixed(1), formatCount(time.total), ratio?.toFixed(1) ?? "other words"];
}

export function formatCount(count: number): string {
  return Math.round(count).toLocaleString("en");
}
