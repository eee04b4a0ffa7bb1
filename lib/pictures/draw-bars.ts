import { scaleLinear } from "d3-scale";
import type { Series } from "#lib/charts/chart";
import { type ChartRow, chartRows } from "#lib/charts/rows";
import { seriesLook } from "#lib/charts/series-look";
import { colours } from "#lib/pictures/colours";
import type { Drawn } from "#lib/pictures/drawn";
import { type LegendEntry, legend } from "#lib/pictures/legend";
import { element, line, lines, moved, xmlText } from "#lib/pictures/svg";
import { textRoom, textWidth } from "#lib/pictures/text-width";
import { wrapText } from "#lib/pictures/wrap-text";

const bar = 17;
const between = 8;
const size = 13;
const leading = 16;

/** One bar for each category and series with its number at the end; stacked, the parts end to end and their sum at the end. */
export function drawBars(series: readonly Series[], stacked: boolean, width: number): Drawn {
  const rows = chartRows(series);
  const key = series.length > 1 ? legend(series.map(seriesEntry), width) : null;
  const layout = layoutOf(rows, stacked, width);
  let y = key === null ? 0 : key.height + 12;
  const top = y;
  const drawn = rows.map((row) => {
    const names = wrapText(String(row.x), layout.names, { size });
    const bars = stacked ? 1 : Math.max(1, series.length);
    const height = Math.max(names.length * leading, bars * (bar + 1) - 1);
    const name = lines(
      layout.names + 12 - 4,
      y + height / 2 - (names.length * leading) / 2 + 12.5,
      names,
      leading,
      { size, anchor: "end" },
    );
    const body = stacked
      ? stackedBar(row, series, layout, y + (height - bar) / 2)
      : barsOf(row, series, layout, y + (height - bars * (bar + 1) + 1) / 2);
    y += height + between;
    return name + body;
  });
  const left = layout.names + 16;
  const axis = element("path", {
    d: `M${left.toFixed(2)} ${top - 4}V${y - 4}`,
    stroke: colours["rule-strong"],
  });
  const svg = [patterns(series.length), key?.svg ?? "", ...drawn, axis].join("");
  return { width, height: y, svg, facts: rows.map((row) => rowFact(row, series)) };
}

/** "Torture: 12", or "2016: Concern 3, Recommendation 5". */
function rowFact({ x, values }: ChartRow, series: readonly Series[]): string {
  const [only] = series;
  if (series.length === 1 && only !== undefined) return `${x}: ${values[only.id] ?? 0}`;
  const parts = series.filter(({ id }) => (values[id] ?? 0) > 0);
  return `${x}: ${parts.map(({ id, label }) => `${label} ${values[id]}`).join(", ")}`;
}

type Layout = Readonly<{ names: number; left: number; length(value: number): number }>;

function layoutOf(rows: readonly ChartRow[], stacked: boolean, width: number): Layout {
  const widest = Math.max(0, ...rows.map(({ x }) => textRoom(String(x), size)));
  const names = Math.min(Math.max(widest, 40), width * 0.4);
  const left = names + 16;
  const totals = rows.map((row) =>
    stacked ? sum(row) : Math.max(0, ...Object.values(row.values)),
  );
  const most = Math.max(1, ...totals);
  const length = scaleLinear([0, most], [0, width - left - 12 - textRoom(String(most), size)]);
  return { names, left, length };
}

function sum({ values }: ChartRow): number {
  return Object.values(values).reduce((total, value) => total + value, 0);
}

function barsOf(
  row: ChartRow,
  series: readonly Series[],
  { left, length }: Layout,
  y: number,
): string {
  const drawn = series.map(({ id, label }, place) => {
    const value = row.values[id];
    if (value === undefined) return "";
    const top = y + place * (bar + 1);
    const fill = series.length > 1 ? `url(#series-${place})` : colours["series-1"];
    return (
      piece(left, top, length(value), fill, `${row.x}, ${label}: ${value}`) +
      line(left + length(value) + 6, top + 13, String(value), { size })
    );
  });
  return drawn.join("");
}

function stackedBar(
  row: ChartRow,
  series: readonly Series[],
  { left, length }: Layout,
  y: number,
): string {
  let x = left;
  const drawn = series.map(({ id, label }, place) => {
    const value = row.values[id] ?? 0;
    if (value === 0) return "";
    const part = piece(
      x,
      y,
      length(value),
      `url(#series-${place})`,
      `${row.x}, ${label}: ${value}`,
    );
    const number = partNumber(x, y, length(value), String(value));
    x += length(value);
    return part + number;
  });
  return drawn.join("") + line(x + 6, y + 13, String(sum(row)), { size });
}

/** The number of a part on a white ground, because hatching would eat it; a part too narrow for its number has none. */
function partNumber(x: number, y: number, room: number, number: string): string {
  const taken = textWidth(number, 11) + 6;
  if (room < taken + 6) return "";
  const middle = x + room / 2;
  const box = {
    x: middle - taken / 2,
    y: y + 2,
    width: taken,
    height: bar - 4,
    rx: 2,
    fill: colours.raised,
  };
  return element("rect", box) + line(middle, y + 12.5, number, { size: 11, anchor: "middle" });
}

function piece(x: number, y: number, length: number, fill: string, said: string): string {
  const place = { x, y, width: length, height: bar, fill };
  return element("rect", place, element("title", {}, xmlText(said)));
}

function seriesEntry({ label }: Series, place: number): LegendEntry {
  const square = { width: 12, height: 12, fill: `url(#series-${place})` };
  return {
    signWidth: 12,
    term: label,
    sign: (x, y) => moved(x, y - 1, element("rect", square)),
  };
}

/** The hatchings of a chart with several series, each turned its own way. */
function patterns(count: number): string {
  if (count < 2) return "";
  const drawn = Array.from({ length: count }, (_, place) => {
    const { colour, turn } = seriesLook(place);
    const ground = element("rect", { width: 6, height: 6, fill: colours[`series-${colour}`] });
    const stripe =
      turn === null ? "" : element("rect", { width: 1.5, height: 6, fill: colours.raised });
    const attributes = {
      id: `series-${place}`,
      width: 6,
      height: 6,
      patternUnits: "userSpaceOnUse",
      patternTransform: `rotate(${turn ?? 0})`,
    };
    return element("pattern", attributes, ground + stripe);
  });
  return element("defs", {}, drawn.join(""));
}
