import type { Observation } from "#lib/observations/observation";

/** Gathers which documents are held whole. */
export type WholeDocuments = Readonly<{ add(observation: Observation): void; finish(): string[] }>;

/** A document whose first numbered passage stands later than this is not taken to begin at its beginning. */
const latestFirstParagraph = 5;

/**
 * A document counts as held in full when the passages imported from the UN index are numbered without a gap from the
 * first, which stands no later than paragraph 5 (what comes before is the introduction), to the last. The index leaves
 * out paragraphs of procedure, so this errs to "in part", never to "in full".
 */
export function wholeDocuments(): WholeDocuments {
  const paragraphs = new Map<string, Set<number>>();
  return {
    add({ origin, symbol, committee, paragraphs: numbers }) {
      if (origin !== "imported" || symbol === null || committee === null || numbers === null)
        return;
      const key = symbol.toUpperCase();
      const held = paragraphs.get(key) ?? new Set<number>();
      held.add(Number.parseInt(numbers, 10));
      paragraphs.set(key, held);
    },
    finish: () =>
      [...paragraphs].filter(([, held]) => runsWithoutGap(held)).map(([symbol]) => symbol),
  };
}

function runsWithoutGap(held: ReadonlySet<number>): boolean {
  const first = Math.min(...held);
  const last = Math.max(...held);
  return held.size > 1 && first <= latestFirstParagraph && last - first + 1 === held.size;
}
