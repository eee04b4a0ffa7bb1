import { letteredItems } from "#lib/import/uhri/lettered-items";
import type { Passage } from "#lib/import/uhri/passage";

/**
 * The passage without the paragraph number, and the heading before it, that were taken for its own: for a guess
 * that `paragraphOutliers` refutes. Nothing is lost, the words go back into the text.
 */
export function withoutParagraph(passage: Passage): Passage {
  const text = passage.lead + passage.text;
  return {
    ...passage,
    paragraph: null,
    paragraphRule: null,
    heading: null,
    lead: "",
    letters: letteredItems(text),
    text,
    kind: passage.kind === "positive" ? "concern-or-observation" : passage.kind,
  };
}
