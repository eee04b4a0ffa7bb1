import type { FollowUp } from "#data/observations/follow-up.schema";
import type { Observation } from "#lib/observations/observation";

/**
 * The paragraphs of a document known to be chosen for follow-up, each once, in their order: those of which the follow-up is
 * on record, those that a passage on follow-up names, and those of passages that are marked as chosen. A range stays one.
 */
export function paragraphsChosen(
  facts: readonly FollowUp[],
  passages: readonly Observation[],
): readonly string[] {
  const chosen = passages.filter(({ priorityFollowUp }) => priorityFollowUp === true);
  const named = [
    ...facts.map(({ paragraph }) => paragraph),
    ...chosen.map(({ paragraphs }) => paragraphs),
  ];
  const single = named.flatMap((text) =>
    text === null ? [] : text.split(", ").map(withoutLetter),
  );
  return [...new Set(single)].sort(collator.compare);
}

const collator = new Intl.Collator("en", { numeric: true });

/** "21 (b)" is looked for as "21": a committee chooses paragraphs. */
function withoutLetter(paragraph: string): string {
  return paragraph.replace(/\s*\([a-z]\)/g, "").trim();
}
