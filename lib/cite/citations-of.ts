import type { Citable } from "#lib/cite/citable";
import type { CslItem } from "#lib/cite/csl-item.schema";
import { cslOf } from "#lib/cite/csl-of";
import { actReference, declarationReference, treatyReference } from "#lib/cite/deposit-reference";
import { documentReference, observationReference } from "#lib/cite/document-reference";
import type { CitationGap, Reference } from "#lib/cite/reference";
import { inApa } from "#lib/cite/styles/apa";
import { inChicago } from "#lib/cite/styles/chicago";
import { inOscola } from "#lib/cite/styles/oscola";
import { inUnStyle } from "#lib/cite/styles/un-style";
import type { FactIndex } from "#lib/facts/fact-index";
import type { Words } from "#lib/i18n/words";

/** The styles that a text can have, in the order in which they are offered. */
export const citationStyles = ["un", "oscola", "chicago", "apa"] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** References of one thing in every style, and as CSL-JSON for reference managers. Of the shape of `citationsSchema`. */
export type CitationsOf = Record<CitationStyle, string> & {
  csl: CslItem;
  gaps: CitationGap[];
  isSecondHand: boolean;
};

type Context = Readonly<{ index: FactIndex }>;

/**
 * The references of a thing. The body that speaks is cited, never this tool. What the source does not give is said in
 * square brackets in every style that has a place for it, and in the note of the CSL item; what is known at second hand is
 * cited to the one who reports it. A release is context enough.
 */
export function citationsOf(citable: Citable, { index }: Context, words: Words): CitationsOf {
  const reference = referenceOf(citable, index, words);
  return {
    un: inUnStyle(reference, words),
    oscola: inOscola(reference, words),
    chicago: inChicago(reference, words),
    apa: inApa(reference, words),
    csl: cslOf(reference, words),
    gaps: [...reference.gaps],
    isSecondHand: reference.knownFrom !== null,
  };
}

/** The reference in one style alone: for long lists. */
export function citationIn(
  style: CitationStyle,
  citable: Citable,
  { index }: Context,
  words: Words,
): string {
  return writers[style](referenceOf(citable, index, words), words);
}

/** The CSL item alone: for long lists. */
export function cslItemOf(citable: Citable, { index }: Context, words: Words): CslItem {
  return cslOf(referenceOf(citable, index, words), words);
}

const writers = { un: inUnStyle, oscola: inOscola, chicago: inChicago, apa: inApa };

function referenceOf(citable: Citable, index: FactIndex, words: Words): Reference {
  switch (citable.kind) {
    case "observation":
      return observationReference(citable.observation, index, words);
    case "document":
      return documentReference(citable.document, index, words);
    case "act":
      return actReference(citable.act, index, words);
    case "declaration":
      return declarationReference(citable.declaration, index, words);
    case "instrument":
      return treatyReference(citable.instrument, words);
  }
}
