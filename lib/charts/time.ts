import type { Point } from "#lib/charts/chart";

/** A year, month or day as a number of years, for a position on an axis of time: "2006-07" is 2006.5. */
export function yearPosition(x: Point["x"]): number {
  if (typeof x === "number") return x;
  const [year = "", month = "1", day = "1"] = x.split("-");
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 372;
}
