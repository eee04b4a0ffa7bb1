import type { CommitteeCode, InstrumentCode } from "#data/vocabulary";
import type { PartialDate } from "#lib/dates/calendar-date";
import type { Passage } from "#lib/import/uhri/passage";
import type { PassageText } from "#lib/observations/passage-text";

/** Where an observation came from: a paraphrase kept with the product, or an official passage a user imported. */
export const origins = ["curated", "imported"] as const;
export type Origin = (typeof origins)[number];

/** Kinds of a passage. `concern-or-observation` is what the UN index says when it does not part the two. */
export const passageKinds = [
  "concern",
  "recommendation",
  "positive",
  "follow-up",
  "concern-or-observation",
  "other",
  "not-stated",
] as const;
export type PassageKind = (typeof passageKinds)[number];

/** How a passage was verified, surest first. */
export const passageVerifications = [
  "official-text",
  "paragraph-read",
  "excerpt-read",
  "secondary-report",
  "article-2021",
] as const;
export type PassageVerification = (typeof passageVerifications)[number];

/**
 * One passage of a document of a UN mechanism about one or more States, or what is known of it second-hand.
 * `null` says: not known from the source.
 */
export type Observation = Readonly<{
  id: string;
  origin: Origin;
  countries: readonly string[];
  /** The treaty body's code, or the mandate's code of the UN index. */
  mechanism: string | null;
  committee: CommitteeCode | null;
  instrument: InstrumentCode | null;
  documentId: string | null;
  symbol: string | null;
  paragraphs: string | null;
  kind: PassageKind;
  priorityFollowUp: boolean | null;
  rights: readonly string[];
  groups: readonly string[];
  heading: string | null;
  /** Our paraphrase; `null` for an imported passage. */
  summary: string | null;
  recommendation: string | null;
  /** The official text; `null` for a curated observation. */
  text: string | null;
  /** The official text in other languages; empty where it is held in one. */
  translations: readonly PassageText[];
  treatyArticles: readonly string[];
  year: number;
  /** Date of the document, as precise as known: adoption, else publication, else the year. */
  date: PartialDate;
  cycle: string | null;
  sources: readonly string[];
  verification: PassageVerification;
  note: string | null;
  /** What the UN index says of an imported passage, with its raw values; `null` for a curated observation. */
  imported: ImportedDetails | null;
}>;

export type ImportedDetails = Omit<Passage, "text" | "heading">;
