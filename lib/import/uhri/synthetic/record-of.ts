import type { IssuedDocument } from "#lib/import/uhri/synthetic/issue-documents";
import type { DrawnLabels } from "#lib/import/uhri/synthetic/labels";
import type { Random } from "#lib/import/uhri/synthetic/random";
import { type DrawnReview, printedRegion } from "#lib/import/uhri/synthetic/review-fields";
import type { RawRecord } from "#lib/import/uhri/synthetic/synthetic-record";

type Parts = Readonly<{
  id: string;
  text: string;
  type: string | null;
  document: IssuedDocument;
  labels: DrawnLabels;
  review: DrawnReview;
  turkey: "Turkey" | "Türkiye";
}>;

/** The record as the export prints it: prefixes, stray blanks and asterisks included. */
export function recordOf(parts: Parts, random: Random): RawRecord {
  const { id, text, type, document, labels, review, turkey } = parts;
  const { mechanism, country, year } = document;
  return {
    AnnotationId: id,
    Symbol: document.symbol,
    Text: text,
    DocumentId: document.documentId,
    PublicationDate: `${document.publishedOn}T00:00:00`,
    PublicationDateOnUhri: momentAfter(document.publishedOn, random),
    AnnotationType: type,
    Body: mechanism.rawBody,
    Countries: [country.iso3 === "TUR" ? turkey : country.name],
    Regions: country.region === null ? [] : [printedRegion(country.region, year)],
    Themes: labels.themes.map(({ rawSpelling }) => rawSpelling),
    AffectedPersons: [...labels.groups],
    Sdgs: labels.sdgs.map(({ rawValue }) => rawValue),
    UprCycle: review.cycle,
    UprPositions: [...review.positions],
    UprRecommendingCountry: [...review.names],
    UprRecommendingRegions: [...review.regions],
    UprSession: [...review.sessions],
  };
}

/** Days to months after publication, with as many decimals as happen to be left. */
function momentAfter(day: string, random: Random): string {
  const start = Date.parse(`${day}T00:00:00Z`);
  const moment = new Date(start + 86_400_000 * (5 + random.below(120)) + random.below(86_400_000));
  return moment
    .toISOString()
    .slice(0, -1)
    .replace(/\.?0+$/, "");
}
