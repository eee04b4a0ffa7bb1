import type { Observation } from "#lib/observations/observation";

const collator = new Intl.Collator("en", { numeric: true });

/** Observations as they follow one another in the document; those whose paragraph was not seen come last. */
export function inParagraphOrder(observations: readonly Observation[]): readonly Observation[] {
  return [...observations].sort(
    (a, b) =>
      Number(a.paragraphs === null) - Number(b.paragraphs === null) ||
      collator.compare(a.paragraphs ?? "", b.paragraphs ?? "") ||
      collator.compare(a.id, b.id),
  );
}

/** Numbers of paragraphs, both ends included. */
type Run = Readonly<{ first: number; last: number }>;

/**
 * The paragraphs that observations name, joined: "17-19" and "20 (b), 31" are "17-20, 31". Letters are put aside, because
 * a part of a paragraph shows the paragraph. `null` where no number was seen.
 */
export function paragraphsNamed(observations: readonly Observation[]): string | null {
  const runs = observations.flatMap(({ paragraphs }) => paragraphRuns(paragraphs));
  const joined = joinRuns([...runs].sort((a, b) => a.first - b.first));
  return joined.length === 0 ? null : joined.map(printRun).join(", ");
}

/** Whether two mentions of paragraphs have a number in common; `null` (not seen) has none. */
export function sharesParagraph(a: string | null, b: string | null): boolean {
  return paragraphRuns(a).some((run) =>
    paragraphRuns(b).some((other) => run.first <= other.last && other.first <= run.last),
  );
}

function paragraphRuns(paragraphs: string | null): readonly Run[] {
  if (paragraphs === null) return [];
  return paragraphs.split(", ").map((part) => {
    const [first = 0, last = first] = [...part.matchAll(/\d+/g)].map(Number);
    return { first, last };
  });
}

function joinRuns(sorted: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of sorted) {
    const before = joined.at(-1);
    if (before !== undefined && run.first <= before.last + 1) {
      joined[joined.length - 1] = { ...before, last: Math.max(before.last, run.last) };
    } else joined.push(run);
  }
  return joined;
}

function printRun({ first, last }: Run): string {
  return first === last ? String(first) : `${first}-${last}`;
}
