import { scaleLinear } from "d3-scale";
import type { Series } from "#lib/charts/chart";
import { seriesLook } from "#lib/charts/series-look";
import { spreadLabels } from "#lib/charts/spread-labels";
import { yearPosition } from "#lib/charts/time";
import { colours } from "#lib/pictures/colours";
import type { Drawn } from "#lib/pictures/drawn";
import { element, line, rule, xmlText } from "#lib/pictures/svg";
import { textRoom } from "#lib/pictures/text-width";

/** Room for one year on the axis. */
const yearRoom = 60;
const labelGap = 15;
const size = 12.5;

type Plot = Readonly<{
  left: number;
  right: number;
  top: number;
  bottom: number;
  x(value: string | number): number;
  y(value: number): number;
  yearTicks: readonly number[];
  countTicks: readonly number[];
}>;

/** Steps over time: a number holds until the next; each line is named at its end with its last number. */
export function drawLines(series: readonly Series[], width: number): Drawn {
  const drawn = series.filter(({ points }) => points.length > 0);
  const labels = drawn.map(endLabel);
  const plot = plotOf(drawn, labels, width);
  const svg = [
    axes(plot),
    ...drawn.map((each, place) => stepLine(each, place, plot)),
    endLabels(drawn, labels, plot),
  ];
  return { width, height: plot.bottom + 24, svg: svg.join(""), facts: labels };
}

/** "ICCPR 174" */
function endLabel({ label, points }: Series): string {
  return `${label} ${lastOf(points).y}`;
}

function lastOf(points: Series["points"]): Series["points"][number] {
  const inOrder = points.toSorted((a, b) => yearPosition(a.x) - yearPosition(b.x));
  const last = inOrder.at(-1);
  if (last === undefined) throw new RangeError("A line needs a point.");
  return last;
}

function plotOf(series: readonly Series[], labels: readonly string[], width: number): Plot {
  const times = series.flatMap(({ points }) => points.map(({ x }) => yearPosition(x)));
  const most = Math.max(1, ...series.flatMap(({ points }) => points.map(({ y }) => y)));
  const top = 10;
  const bottom = top + Math.max(360, labels.length * labelGap);
  const left = 40;
  const right = width - 24 - Math.max(40, ...labels.map((label) => textRoom(label, size)));
  const first = Math.min(...times);
  const last = Math.max(...times);
  const x = scaleLinear([first, last === first ? first + 1 : last], [left, right]);
  const y = scaleLinear([0, most], [bottom, top]).nice(6);
  return {
    left,
    right,
    top,
    bottom,
    x: (value) => x(yearPosition(value)),
    y,
    yearTicks: x
      .ticks(Math.min(8, Math.max(2, Math.floor((right - left) / yearRoom))))
      .filter(Number.isInteger),
    countTicks: y.ticks(6).filter(Number.isInteger),
  };
}

function axes({ left, right, bottom, x, y, yearTicks, countTicks }: Plot): string {
  const tick = { size: 12, colour: "soft" } as const;
  const counts = countTicks.map((count) => {
    const colour = count === 0 ? "rule-strong" : "rule";
    return (
      rule(left, right, y(count), colour) +
      line(left - 8, y(count) + 4, String(count), { ...tick, anchor: "end" })
    );
  });
  const years = yearTicks.map((year) => {
    const mark = element("path", {
      d: `M${x(year).toFixed(2)} ${bottom}v5`,
      stroke: colours["rule-strong"],
    });
    return mark + line(x(year), bottom + 19, String(year), { ...tick, anchor: "middle" });
  });
  return [...counts, ...years].join("");
}

function stepLine({ label, points }: Series, place: number, { x, y }: Plot): string {
  const { colour, dash } = seriesLook(place);
  const [first, ...rest] = points.toSorted((a, b) => yearPosition(a.x) - yearPosition(b.x));
  if (first === undefined) return "";
  const start = `M${x(first.x).toFixed(2)} ${y(first.y).toFixed(2)}`;
  const steps = rest.map((point) => `H${x(point.x).toFixed(2)}V${y(point.y).toFixed(2)}`);
  const attributes = {
    d: steps.length === 0 ? `${start}h.01` : start + steps.join(""),
    fill: "none",
    stroke: colours[`series-${colour}`],
    "stroke-width": steps.length === 0 ? 5 : 1.75,
    "stroke-dasharray": dash === "" ? undefined : dash,
    "stroke-linejoin": "round",
    "stroke-linecap": steps.length === 0 ? "round" : undefined,
  };
  const said = points.map((point) => `${point.x}: ${point.y}`).join("; ");
  return element("path", attributes, element("title", {}, xmlText(`${label}. ${said}`)));
}

function endLabels(series: readonly Series[], labels: readonly string[], plot: Plot): string {
  const { right, top, bottom, x, y } = plot;
  const ends = series.map(({ points }) => y(lastOf(points).y));
  const heights = spreadLabels(ends, labelGap, { top, bottom });
  const drawn = series.map(({ points }, place) => {
    const height = heights[place] ?? bottom;
    const stroke = colours[`series-${seriesLook(place).colour}`];
    const from = `M${x(lastOf(points).x).toFixed(2)} ${(ends[place] ?? bottom).toFixed(2)}`;
    const lead = element("path", {
      d: `${from}L${(right + 13).toFixed(2)} ${height.toFixed(2)}`,
      stroke,
      fill: "none",
    });
    return lead + line(right + 17, height + 4.2, labels[place] ?? "", { size });
  });
  return drawn.join("");
}
