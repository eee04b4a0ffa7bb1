import type { Series } from "#lib/charts/chart";

/** Height in pixels that a picture will take, known before it is drawn so that its place can be kept. */
export function pictureHeight(
  picture: "lines" | "bars" | "stacked",
  series: readonly Series[],
): number {
  if (picture === "lines") return 420;
  const categories = new Set(series.flatMap((each) => each.points.map((point) => point.x))).size;
  const barsPerCategory = picture === "bars" ? Math.max(1, series.length) : 1;
  const legend = series.length > 1 ? 24 + 24 * Math.ceil(series.length / 3) : 0;
  return 44 + legend + categories * (10 + 18 * barsPerCategory);
}
