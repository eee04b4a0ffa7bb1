import type { Limit, Reading, Section } from "./section.ts";

export type Row = Readonly<{
  what: string;
  limit: string;
  measured: string;
  verdict: "ok" | "BROKEN" | "";
  note: string;
}>;

/** A section's readings held against its limits: a row for each limit, then one for each further reading. */
export function judge(section: Section, readings: readonly Reading[]): Row[] {
  const limited = Object.entries(section.limits).map(([name, limit]) => {
    const reading = readings.find(({ of }) => of === name);
    return reading ? judgeReading(limit, reading) : notMeasured(limit, "no reading");
  });
  const others = readings.filter(({ of }) => !(of in section.limits)).map(showReading);
  return [...limited, ...others];
}

/** The rows of a section that could not be run: every limit counts as broken. */
export function judgeFailure(section: Section, reason: string): Row[] {
  return Object.values(section.limits).map((limit) => notMeasured(limit, reason));
}

function judgeReading(limit: Limit, reading: Reading): Row {
  if ("absent" in reading) return { ...notMeasured(limit, reading.absent), verdict: "" };
  const { value, note = "" } = reading;
  const holds = "most" in limit ? value <= limit.most : value >= limit.least;
  const measured = `${formatNumber(value)} ${limit.unit}`;
  return {
    what: limit.what,
    limit: formatLimit(limit),
    measured,
    verdict: holds ? "ok" : "BROKEN",
    note,
  };
}

function notMeasured(limit: Limit, note: string): Row {
  return {
    what: limit.what,
    limit: formatLimit(limit),
    measured: "not measured",
    verdict: "BROKEN",
    note,
  };
}

function showReading(reading: Reading): Row {
  const { of } = reading;
  if ("absent" in reading)
    return { what: of, limit: "", measured: "not measured", verdict: "", note: reading.absent };
  const { value, unit = "", note = "" } = reading;
  return {
    what: of,
    limit: "",
    measured: `${formatNumber(value)} ${unit}`.trim(),
    verdict: "",
    note,
  };
}

function formatLimit(limit: Limit): string {
  return "most" in limit ? `<= ${limit.most} ${limit.unit}` : `>= ${limit.least} ${limit.unit}`;
}

/** Whole numbers as they are, others with one decimal: 97, 12.3. */
function formatNumber(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(1);
}

const columns = ["what", "limit", "measured", "verdict", "note"] as const;
type Line = Readonly<Record<(typeof columns)[number], string>>;
const heading: Line = {
  what: "what",
  limit: "limit",
  measured: "measured",
  verdict: "ok?",
  note: "",
};

/** The rows as a table of fixed columns, with a heading. */
export function formatRows(rows: readonly Row[]): string {
  const lines: readonly Line[] = [heading, ...rows];
  const widths = columns.map((column) => Math.max(...lines.map((line) => line[column].length)));
  const print = (line: Line) =>
    columns.map((column, index) => line[column].padEnd(widths[index] ?? 0)).join("  ");
  return lines.map((line) => print(line).trimEnd()).join("\n");
}
