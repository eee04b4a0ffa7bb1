import { bendRecord } from "#lib/import/uhri/synthetic/bend-record";
import {
  type ComposedText,
  composeDocumentPassage,
  composeReviewPassage,
} from "#lib/import/uhri/synthetic/compose-passage";
import { speakerOf } from "#lib/import/uhri/synthetic/compose-text";
import { type IssuedDocument, uuid } from "#lib/import/uhri/synthetic/issue-documents";
import { type DrawnLabels, drawLabels } from "#lib/import/uhri/synthetic/labels";
import type { Random } from "#lib/import/uhri/synthetic/random";
import type { RareQuirk } from "#lib/import/uhri/synthetic/rare-quirks";
import { recordOf } from "#lib/import/uhri/synthetic/record-of";
import { type DrawnReview, drawReview, noReview } from "#lib/import/uhri/synthetic/review-fields";
import type { SyntheticRecord } from "#lib/import/uhri/synthetic/synthetic-record";
import { createTypeDraw } from "#lib/import/uhri/synthetic/types-of-year";

export type RecordMaker = (
  document: IssuedDocument,
  index: number,
  quirk: RareQuirk | undefined,
) => SyntheticRecord;

/** Makes the records one after the other; remembers the last plain one for the quirks that repeat a record. */
export function createRecordMaker(
  documents: readonly IssuedDocument[],
  turkey: "Turkey" | "Türkiye",
  random: Random,
): RecordMaker {
  const drawType = createTypeDraw(documents);
  let made = 0;
  let last: SyntheticRecord | undefined;
  return (document, index, quirk) => {
    const isReview = document.mechanism.kind === "upr";
    const labels = drawLabels(document.year, random);
    const review = isReview ? drawReview(document, turkey, random) : noReview;
    const type = isReview ? "- Recommendations" : drawType(document.year, random);
    const composed = compose({ document, index, quirk, labels, review, type }, random);
    const plain = {
      record: recordOf(
        { id: idOf(made++, random), document, labels, review, type, text: composed.text, turkey },
        random,
      ),
      document,
      labels,
      countries: [document.country.iso3],
      paragraph: composed.paragraph,
      heading: composed.heading,
      rejected: null,
      quirks: composed.quirks,
    };
    if (quirk !== undefined) return bendRecord(plain, quirk, last, random);
    if (document.mechanism.kind === "treaty-body") last = plain;
    return plain;
  };
}

/** Ids never repeat: the first eight digits are a one-to-one image of the number of the record. */
function idOf(number: number, random: Random): string {
  const scattered = Math.imul(number + 1, 0x9e3779b1) >>> 0;
  return scattered.toString(16).padStart(8, "0") + uuid(random).slice(8);
}

type Draft = Readonly<{
  document: IssuedDocument;
  index: number;
  quirk: RareQuirk | undefined;
  labels: DrawnLabels;
  review: DrawnReview;
  type: string | null;
}>;

function compose(
  { document, index, quirk, labels, review, type }: Draft,
  random: Random,
): ComposedText {
  const { mechanism, firstParagraph, symbol } = document;
  const subject = {
    themes: labels.themes.map(({ theme }) => theme),
    groups: labels.groups,
    speaker: speakerOf(mechanism.code, mechanism.kind),
  };
  if (mechanism.kind === "upr") {
    const { names: states } = review;
    const length = random.logNormal(155, 0.45);
    return composeReviewPassage(
      { subject, paragraph: firstParagraph, item: index + 1, length, states, symbol },
      random,
    );
  }
  const kind = type === "- Concerns/Observations" ? "concerns" : "wishes";
  const length = lengthOf(document, quirk, random);
  return composeDocumentPassage(
    { subject, kind, number: firstParagraph + index, length, quirk },
    random,
  );
}

/** Mean lengths that a source has published; every other mandate is shorter. */
const meanLengths: Readonly<Record<string, number>> = {
  "SR Privacy": 2427,
  "SR Climate Change": 2327,
  "SR Cambodia": 2367,
  "SR Afghanistan": 2512,
  "IE Somalia": 1507,
  "SR Iran": 1488,
};

function lengthOf(
  { mechanism }: IssuedDocument,
  quirk: RareQuirk | undefined,
  random: Random,
): number {
  if (mechanism.kind === "treaty-body") return random.logNormal(600, 0.65);
  const mean = quirk === "body-empty" ? 3575 : (meanLengths[mechanism.code] ?? 1050);
  // The mean of a log-normal with sigma 0.9 is 1.5 times its median.
  return random.logNormal(mean / 1.5, 0.9);
}
