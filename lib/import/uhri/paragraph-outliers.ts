import type { Passage } from "#lib/import/uhri/passage";

type Numbered = Pick<Passage, "paragraph" | "paragraphRule">;
type Placed = Readonly<{ index: number; number: number; guessed: boolean }>;

/**
 * Which paragraphs of one document, given in its order, carry a number that their neighbours refute. Numbers rise
 * inside a document, so a guess (`within` or `bare`) outside the span of the firm numbers around it is a false hit:
 * 44, 45, *12*, 46. Firm numbers are never refuted, and nothing is where the firm ones themselves do not rise
 * (records out of order, or several annexes in one document).
 */
export function paragraphOutliers(paragraphs: readonly Numbered[]): ReadonlySet<number> {
  const placed = paragraphs.flatMap(place);
  const firm = placed.filter(({ guessed }) => !guessed);
  const refuted = new Set<number>();
  if (firm.length < 2 || !mostlyRise(firm)) return refuted;
  let next = 0;
  for (const { index, number, guessed } of placed) {
    if (!guessed) next += 1;
    else if (isOutside(number, firm[next - 1]?.number, firm[next]?.number)) refuted.add(index);
  }
  return refuted;
}

function place({ paragraph, paragraphRule: rule }: Numbered, index: number): Placed[] {
  if (paragraph === null || paragraph.includes(".")) return [];
  return [{ index, number: Number(paragraph), guessed: rule === "within" || rule === "bare" }];
}

function mostlyRise(firm: readonly Placed[]): boolean {
  const rises = firm.filter(({ number }, i) => number >= (firm[i - 1]?.number ?? 0)).length;
  return rises >= firm.length * 0.8;
}

function isOutside(number: number, before: number | undefined, after: number | undefined): boolean {
  if (before !== undefined && after !== undefined && before > after) return false;
  return (before !== undefined && number < before) || (after !== undefined && number > after);
}
