import type { MechanismKind } from "#data/uhri/bodies.schema";
import type { CommitteeCode, InstrumentCode } from "#data/vocabulary";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { PassageKind } from "#lib/import/uhri/fold-type";
import type { ParagraphRule } from "#lib/import/uhri/paragraph";
import type { SymbolFamily } from "#lib/symbols/document-symbol";

/** What the Universal Periodic Review adds to a passage; empty lists where the record is silent. */
export type ReviewOfPassage = Readonly<{
  cycle: number | null;
  session: number | null;
  /** "supported", "noted"; a label that we do not know stands as it is. */
  positions: readonly string[];
  recommendingCountries: readonly string[];
  recommendingRegions: readonly string[];
}>;

export type Warning = Readonly<{ code: WarningCode; value: string }>;

export type WarningCode =
  | "unknown-key"
  | "id-not-uuid"
  | "document-id-not-uuid"
  | "unknown-body"
  | "body-from-symbol"
  | "body-differs-from-symbol"
  | "unknown-type"
  | "unknown-country"
  | "unknown-region"
  | "unknown-theme"
  | "unknown-group"
  | "unknown-sdg"
  | "unknown-position"
  | "unreadable-date"
  | "unreadable-session"
  | "unreadable-cycle"
  | "cycle-differs-from-session"
  | "symbol-not-read"
  | "symbol-state-unknown"
  | "country-from-symbol"
  | "country-differs-from-symbol";

/** One passage of the index, folded. Its verification is `official-text`: the words are the committee's own. */
export type Passage = Readonly<{
  /** The `AnnotationId`, in lower case. */
  id: string;
  /** Normalised, so that all spellings of a document meet; null where none is given. */
  symbol: string | null;
  /** The family whose form the symbol follows; null where it follows none. */
  symbolFamily: SymbolFamily | null;
  documentId: string | null;
  publishedOn: IsoDate | null;
  /** Local date and time at the index, "2025-03-03T10:53:45.827". */
  publishedOnUhri: string | null;
  /** "CCPR", "CRC-OP-SC", "SR Torture", "UPR"; null where neither record nor symbol names one. */
  mechanism: string | null;
  mechanismKind: MechanismKind;
  committee: CommitteeCode | null;
  instrument: InstrumentCode | null;
  /** Our codes of the States concerned; unknown names stay in `raw` and are reported. */
  countries: readonly string[];
  countriesFrom: "record" | "symbol" | "none";
  /** A part of the State that is reviewed apart, as the symbol says: "Hong Kong". */
  territory: string | null;
  regions: readonly string[];
  kind: PassageKind;
  rights: readonly string[];
  primaryRights: readonly string[];
  groups: readonly string[];
  themes: readonly string[];
  /** Codes, "16" or "16.10"; an unknown label stands as it is. */
  sdgs: readonly string[];
  /** Null for a passage of another mechanism. */
  review: ReviewOfPassage | null;
  paragraph: string | null;
  paragraphRule: ParagraphRule | null;
  letters: readonly string[];
  heading: string | null;
  /** The words in front of `text` in which number and heading stand: `lead + text` is the whole. */
  lead: string;
  text: string;
  /** Values of the record that are not, letter by letter, what the export prints for the folded ones; by key. */
  raw: Readonly<Record<string, unknown>>;
  warnings: readonly Warning[];
}>;
