import type { IssuedDocument } from "#lib/import/uhri/synthetic/issue-documents";
import type { DrawnLabels } from "#lib/import/uhri/synthetic/labels";

/** A record as the JSON export prints it: all eighteen keys. */
export type RawRecord = {
  AnnotationId: string;
  Symbol: string;
  Text: string;
  DocumentId: string;
  PublicationDate: string;
  PublicationDateOnUhri: string;
  AnnotationType: string | null;
  Body: string;
  Countries: string[];
  Regions: string[];
  Themes: string[];
  AffectedPersons: string[];
  Sdgs: string[];
  UprCycle: number | null;
  UprPositions: string[];
  UprRecommendingCountry: string[];
  UprRecommendingRegions: string[];
  UprSession: string[];
};

/** A record, and what an importer should make of it. */
export type SyntheticRecord = Readonly<{
  record: RawRecord;
  document: IssuedDocument;
  labels: DrawnLabels;
  /** Codes of the States that the passage is about, after folding. */
  countries: readonly string[];
  paragraph: string | null;
  heading: string | null;
  /** Why no passage comes of it; null for a passage. */
  rejected: "empty-text" | "no-content" | "repeated-id" | null;
  quirks: readonly string[];
}>;
