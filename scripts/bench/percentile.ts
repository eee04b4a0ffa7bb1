/**
 * The smallest value that at least `percent` of the values do not exceed (nearest rank), so always one that was measured.
 * `percent` is over 0 and at most 100. Throws on an empty list.
 */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.ceil((percent / 100) * sorted.length) - 1];
  if (value === undefined) throw new Error(`No ${percent}th percentile of ${values.length} values`);
  return value;
}
