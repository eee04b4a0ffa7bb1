/** The pages that a list links to: the first, the last, those around the one shown, and round numbers between. */
export function pagesToLink(shown: number, last: number): readonly number[] {
  const near = [-2, -1, 0, 1, 2].map((step) => shown + step);
  const far = [10, 100, 1000].flatMap((step) => [shown - step, shown + step]);
  const pages = new Set([1, ...near, ...far, last].filter((page) => page >= 1 && page <= last));
  return [...pages].sort((a, b) => a - b);
}
