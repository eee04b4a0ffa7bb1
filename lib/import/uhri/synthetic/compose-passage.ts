import {
  composeHeading,
  composeItems,
  composeParagraph,
  composeSentence,
  type Subject,
} from "#lib/import/uhri/synthetic/compose-text";
import { foreignSentences } from "#lib/import/uhri/synthetic/phrases";
import type { Random } from "#lib/import/uhri/synthetic/random";
import type { RareQuirk } from "#lib/import/uhri/synthetic/rare-quirks";
import {
  escapeMarkup,
  scar,
  withEntities,
  withMojibake,
  withTypography,
} from "#lib/import/uhri/synthetic/scars";

export type ComposedText = Readonly<{
  /** As the export holds it, plain or HTML. */
  text: string;
  /** What an importer should find; null where the text has no number of its own. */
  paragraph: string | null;
  heading: string | null;
  /** Frequent quirks that the text has. */
  quirks: readonly string[];
}>;

/** Texts that hold no passage, by quirk. */
const contentless: Readonly<Partial<Record<RareQuirk, string>>> = {
  "empty-text": "",
  "blank-text": " \u00a0\n ",
  "markup-only": "<p>&nbsp;</p><p></p>",
  annex: "Annex",
  "bare-number": "1",
  line: "-----",
  contents: "Contents",
  notice: "<p>The replies of the Government to this report are not indexed here.</p>",
};

export type DocumentPassage = Readonly<{
  subject: Subject;
  kind: "concerns" | "wishes";
  number: number;
  length: number;
  quirk: RareQuirk | undefined;
}>;

/** A passage of a treaty body or a special procedure. */
export function composeDocumentPassage(passage: DocumentPassage, random: Random): ComposedText {
  const { quirk, number } = passage;
  const fixed = quirk === undefined ? undefined : contentless[quirk];
  if (fixed !== undefined) return { text: fixed, paragraph: null, heading: null, quirks: [] };
  const quirks: string[] = [];
  const body = composeBody(passage, quirks, random);
  if (quirk === "lettered-start") {
    return { text: `(c) ${body}`, paragraph: null, heading: null, quirks };
  }
  const numbered = quirk !== undefined || !random.chance(0.05);
  if (!numbered) quirks.push("no-number");
  const titled = numbered && (quirksOfHeading.has(quirk) || random.chance(0.6));
  const heading = titled ? headingFor(passage, random) : null;
  const parts = { body, heading, number: numbered ? number : null };
  const text =
    quirk === "doubly-escaped"
      ? escapeMarkup(asMarkup(parts, quirk, quirks, random))
      : random.chance(0.85)
        ? asMarkup(parts, quirk, quirks, random)
        : asPlainText(parts, quirk, quirks, random);
  return { text, paragraph: numbered ? String(number) : null, heading, quirks };
}

const longTexts: Readonly<Partial<Record<RareQuirk, number>>> = {
  "over-10000": 10_200,
  "over-cell-limit": 33_000,
};

function composeBody(passage: DocumentPassage, quirks: string[], random: Random): string {
  const { subject, kind, quirk, length } = passage;
  if (quirk === "foreign-language") {
    return `${random.pick(foreignSentences)} ${random.pick(foreignSentences)}`;
  }
  let body = composeParagraph(kind, subject, longTexts[quirk ?? "annex"] ?? length, random);
  if (quirk === "heavy-scars") return scar(body, true, random);
  if (quirk === "mojibake") return withMojibake(body);
  if (random.chance(0.36)) {
    body = scar(body, false, random);
    quirks.push("light-scars");
  }
  if (random.chance(0.19)) {
    body = withTypography(body, random);
    quirks.push("typography");
  }
  if (kind === "wishes" && random.chance(0.3)) {
    const glued = random.chance(0.5);
    body += ` The State should:${composeItems(subject, glued, random)}`;
    quirks.push("lettered-items");
  }
  return body;
}

const quirksOfHeading: ReadonlySet<RareQuirk | undefined> = new Set([
  "years-in-heading",
  "articles-in-heading",
  "glued-number",
] as const);

function headingFor({ quirk, subject, kind }: DocumentPassage, random: Random): string {
  if (quirk === undefined && kind === "concerns" && random.chance(0.12)) {
    return random.chance(0.5) ? "B. Positive aspects" : "B.Positive aspects";
  }
  const heading = composeHeading(subject, random);
  if (quirk === "years-in-heading") return `${heading} in 2021 and 2022`;
  if (quirk === "articles-in-heading") return `${heading} (arts. 2, 9, 14 and 22–24)`;
  return random.chance(0.1) ? `${random.pick(["A", "B", "C", "II", "IV"])}. ${heading}` : heading;
}

type Parts = Readonly<{ body: string; heading: string | null; number: number | null }>;

function gapBehindNumber(
  quirk: RareQuirk | undefined,
  heading: string | null,
  random: Random,
): string {
  if (quirk === "glued-number") return "";
  return heading !== null && random.chance(0.5) ? "" : " ";
}

function asMarkup(
  { body, heading, number }: Parts,
  quirk: RareQuirk | undefined,
  quirks: string[],
  random: Random,
): string {
  let inner = escapeMarkup(body);
  if (random.chance(0.65)) {
    const before = inner;
    inner = withEntities(inner, random);
    if (inner !== before) quirks.push("entities");
  }
  quirks.push("markup");
  const lines = inner.split("\n");
  const front = number === null ? "" : `${number}.${gapBehindNumber(quirk, heading, random)}`;
  const paragraphs = lines
    .map((line, index) => `<p>${index === 0 ? front : ""}${line}</p>`)
    .join("");
  if (heading === null) return paragraphs;
  quirks.push("heading");
  const title = escapeMarkup(heading);
  return random.chance(0.3)
    ? `<div><b>${title}</b></div>${paragraphs}`
    : `<p>${title}</p>${paragraphs}`;
}

function asPlainText(
  { body, heading, number }: Parts,
  quirk: RareQuirk | undefined,
  quirks: string[],
  random: Random,
): string {
  const front = number === null ? "" : `${number}.${gapBehindNumber(quirk, heading, random)}`;
  if (heading === null) return front + body;
  quirks.push("heading");
  return `${heading}${random.chance(0.5) ? "\n" : " "}${front}${body}`;
}

export type ReviewPassage = Readonly<{
  subject: Subject;
  paragraph: number;
  item: number;
  length: number;
  /** Names of the recommending States. */
  states: readonly string[];
  symbol: string;
}>;

/** A recommendation of the Universal Periodic Review. */
export function composeReviewPassage(passage: ReviewPassage, random: Random): ComposedText {
  const { subject, states, length } = passage;
  let wish = composeSentence("reviewWishes", subject, random);
  while (wish.length + 14 * states.length < length) {
    wish += `; ${lowerFirst(composeSentence("reviewWishes", subject, random))}`;
  }
  const named = `${wish} ${states.map((state) => `(${state})`).join(" ")}`;
  const ended = random.chance(0.5) ? `${named};` : `${named}.`;
  const { front, paragraph, quirk } = numberOfReview(passage, random);
  if (!random.chance(0.1)) {
    return { text: front + ended, paragraph, heading: null, quirks: [quirk] };
  }
  const text = `<p>${front.replace(/ $/, "&nbsp;")}${escapeMarkup(ended)}</p>`;
  return { text, paragraph, heading: null, quirks: [quirk, "markup"] };
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

function numberOfReview(
  { paragraph, item, symbol }: ReviewPassage,
  random: Random,
): { front: string; paragraph: string | null; quirk: string } {
  const mark = random.next();
  const both = `${paragraph}.${item}`;
  if (mark < 0.9) {
    return {
      front: random.chance(0.15) ? `${both}. ` : `${both} `,
      paragraph: both,
      quirk: "review-dotted",
    };
  }
  if (mark < 0.94) {
    const front = `Recommendation No. ${item}, ${symbol} para. ${paragraph}: ${item} `;
    return { front, paragraph: both, quirk: "review-recommendation" };
  }
  if (mark < 0.96) return { front: `Para. ${both} `, paragraph: both, quirk: "review-para" };
  if (mark < 0.98) return { front: `${item}. `, paragraph: String(item), quirk: "review-bare" };
  return { front: "", paragraph: null, quirk: "review-no-number" };
}
