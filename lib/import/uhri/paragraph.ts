import { headingOf } from "#lib/import/uhri/heading";
import { letteredItems } from "#lib/import/uhri/lettered-items";

/**
 * How a paragraph number was found: `dotted` "153.13", `recommendation` "Recommendation No. 21 … para. 96: 21",
 * `para` "Para. 60.5", `start` "45. The", `within` behind a heading, `bare` "45 The". The last two are guesses.
 */
export type ParagraphRule = "dotted" | "recommendation" | "para" | "start" | "within" | "bare";

export type Paragraph = Readonly<{
  /** "45", "153.13"; null where the text carries none of its own. Never guessed from another record. */
  number: string | null;
  rule: ParagraphRule | null;
  /** Lettered items in the text, in order: "34. … (a) …; (b) …" holds a and b; "(c) Take steps" holds c. */
  letters: readonly string[];
  /** What stands before the number in the same text; null without one. */
  heading: string | null;
  /** What was taken off the front: `lead + text` is the whole text again. */
  lead: string;
  text: string;
}>;

type Hit = Readonly<{ number: string; rule: ParagraphRule; start: number; end: number }>;

const opening = String.raw`^[^\p{L}\p{N}]{0,3}`;
const quote = `["“”'‘’«]`;
const follow = String.raw`\p{Lu}|[("\[“”'‘’«]`;

const dotted = new RegExp(
  String.raw`${opening}(\d{1,3}(?:\.\d{1,3}){1,2})(?=[ .(\n]|\p{Lu})\.?\s*`,
  "u",
);
const dottedElsewhere = new RegExp(
  String.raw`${opening}(\d{1,3}(?:\.\d{1,3}){1,2})\.?\s*(?=${follow})`,
  "u",
);
const recommendation = new RegExp(
  String.raw`${opening}Recommendation\b.{0,80}?\bparas?(?:graphs?)?\.? ?(\d{1,3}) ?: ?(\d{1,3})\b[.:]?\s*`,
  "u",
);
const para = new RegExp(
  String.raw`${opening}Para(?:graph)?s?\.? ?(\d{1,3}(?:\.\d{1,3})?)(?![\d,/-])[.:]?\s*`,
  "u",
);
const start = new RegExp(String.raw`${opening}(\d{1,3}) ?[.)](?:\s*(?=${follow})|\s*\n|\s*$)`, "u");
const within = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/(–-])(\d{1,3}) ?\.\s*(?=\p{Lu}|${quote}|\([a-z]\))`,
  "gu",
);
const months =
  "January|February|March|April|May|June|July|August|September|October|November|December";
const bare = new RegExp(String.raw`^(\d{1,3})\s+(?!(?:${months})\b)(?=\p{Lu})`, "u");

/** A heading and a number stand this near to the front or nowhere. */
const reach = 400;

/**
 * Takes the paragraph number and the section heading off a text that `cleanText` has cleaned, by the rules of the
 * reference on the export (section 5), in their order. `isReview`: a recommendation of the Universal Periodic
 * Review, numbered within its report and without a heading of its own.
 */
export function splitParagraph(text: string, isReview: boolean): Paragraph {
  const hit = isReview ? findInReview(text) : findInDocument(text);
  if (hit === null) return { ...unnumbered, letters: letteredItems(text), text };
  const body = text.slice(hit.end);
  return {
    number: hit.number,
    rule: hit.rule,
    letters: letteredItems(body),
    heading: hit.rule === "within" ? headingOf(text.slice(0, hit.start)) : null,
    lead: text.slice(0, hit.end),
    text: body,
  };
}

const unnumbered = { number: null, rule: null, heading: null, lead: "" } as const;

function findInReview(text: string): Hit | null {
  return (
    hitOf(dotted, "dotted", text) ??
    recommended(text) ??
    hitOf(para, "para", text) ??
    hitOf(start, "start", text) ??
    hitOf(bare, "bare", text)
  );
}

function findInDocument(text: string): Hit | null {
  return (
    hitOf(dottedElsewhere, "dotted", text) ??
    hitOf(start, "start", text) ??
    behindHeading(text) ??
    hitOf(bare, "bare", text)
  );
}

function hitOf(pattern: RegExp, rule: ParagraphRule, text: string): Hit | null {
  const match = pattern.exec(text);
  if (match?.[1] === undefined) return null;
  return { number: match[1], rule, start: 0, end: match[0].length };
}

function recommended(text: string): Hit | null {
  const match = recommendation.exec(text);
  if (match === null) return null;
  const number = `${match[1]}.${match[2]}`;
  return { number, rule: "recommendation", start: 0, end: match[0].length };
}

function behindHeading(text: string): Hit | null {
  const front = text.slice(0, reach);
  for (const match of front.matchAll(within)) {
    if (headingOf(front.slice(0, match.index)) === null) continue;
    const end = match.index + match[0].length;
    return { number: match[1] ?? "", rule: "within", start: match.index, end };
  }
  return null;
}
