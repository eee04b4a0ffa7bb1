/** The numbered paragraphs that are held of a document, in words. */
export type HeldParagraphs = Readonly<{
  /** "7-20, 31", "143.1-143.212"; `null` where no passage carries a number. */
  held: string | null;
  /** What is left out between the first and the last: "21-30"; `null` where nothing is. */
  gaps: string | null;
  /** How many passages carry no number. */
  unnumberedCount: number;
}>;

/** Numbers within one paragraph ("143." of "143.12"), or paragraphs themselves ("" before "12"). */
type Series = Readonly<{ prefix: string; numbers: ReadonlySet<number> }>;
type Run = readonly [first: number, last: number];

/**
 * The paragraphs of passages, joined, and the gaps between them. Recommendations of the Universal Periodic Review are
 * numbered within their paragraph, "143.12"; letters, "17 (b)", are put aside.
 */
export function heldParagraphs(
  passages: readonly Readonly<{ paragraphs: string | null }>[],
): HeldParagraphs {
  const numbers = passages.flatMap(({ paragraphs }) => (paragraphs === null ? [] : [paragraphs]));
  const series = seriesOf(numbers);
  return {
    held: printed(series, runsOf),
    gaps: printed(series, (each) => gapsBetween(runsOf(each))),
    unnumberedCount: passages.length - numbers.length,
  };
}

function seriesOf(paragraphs: readonly string[]): readonly Series[] {
  const found = new Map<string, Set<number>>();
  for (const paragraph of paragraphs) {
    const [, prefix = "", number = "0"] = /^((?:\d+\.)*)(\d+)/.exec(paragraph) ?? [];
    const known = found.get(prefix) ?? new Set<number>();
    found.set(prefix, known.add(Number(number)));
  }
  return [...found].map(([prefix, numbers]) => ({ prefix, numbers }));
}

function runsOf({ numbers }: Series): readonly Run[] {
  const runs: Run[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const before = runs.at(-1);
    if (before !== undefined && number === before[1] + 1)
      runs[runs.length - 1] = [before[0], number];
    else runs.push([number, number]);
  }
  return runs;
}

function gapsBetween(runs: readonly Run[]): readonly Run[] {
  return runs.slice(1).map(([first], i) => [(runs[i]?.[1] ?? 0) + 1, first - 1] as const);
}

function printed(
  series: readonly Series[],
  runs: (series: Series) => readonly Run[],
): string | null {
  const parts = series.flatMap((each) =>
    runs(each).map(([first, last]) => {
      const from = `${each.prefix}${first}`;
      return first === last ? from : `${from}-${each.prefix}${last}`;
    }),
  );
  return parts.length === 0 ? null : parts.join(", ");
}
