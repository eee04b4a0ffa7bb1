import type lighthouse from "lighthouse";

/** What Lighthouse found on one page, once. Scores in points of 100. */
export type PageScores = Readonly<{
  path: string;
  performance: number;
  accessibility: number;
  practices: number;
  paintMs: number;
  blockingMs: number;
  shift: number;
  /** The names of the checks that failed. */
  broken: Readonly<Record<"accessibility" | "practices", readonly string[]>>;
}>;

type Result = Awaited<ReturnType<typeof lighthouse>>;

/** @throws where Lighthouse could not judge the page, so that what was not measured is no good score. */
export function readScores(path: string, result: Result): PageScores {
  if (!result) throw new Error(`Lighthouse gave no result for ${path}`);
  const { audits, categories, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`Lighthouse on ${path}: ${runtimeError.message}`);
  const points = (category: string) => {
    const score = categories[category]?.score;
    if (typeof score !== "number") throw new Error(`Lighthouse gave ${path} no score: ${category}`);
    return Math.round(score * 100);
  };
  const numberOf = (audit: string) => {
    const value = audits[audit]?.numericValue;
    if (typeof value !== "number")
      throw new Error(`Lighthouse did not measure ${audit} of ${path}`);
    return value;
  };
  const failed = (category: string) =>
    (categories[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && audits[id]?.score === 0)
      .map(({ id }) => id);
  return {
    path,
    performance: points("performance"),
    accessibility: points("accessibility"),
    practices: points("best-practices"),
    paintMs: numberOf("largest-contentful-paint"),
    blockingMs: numberOf("total-blocking-time"),
    shift: numberOf("cumulative-layout-shift"),
    broken: { accessibility: failed("accessibility"), practices: failed("best-practices") },
  };
}
