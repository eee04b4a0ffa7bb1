import type { IsoDate } from "#lib/dates/calendar-date";

/** What a file says about itself, so that it can be believed, checked and made again. */
export type About = Readonly<{
  /** The title of the table or picture. */
  title: string;
  /** What was chosen, in words: ["States", "Kazakhstan, Kyrgyzstan"], ["Sorted by", "Date, falling"]. */
  scope: readonly (readonly [label: string, words: string])[];
  release: string;
  /** The day to which it speaks. */
  asOf: IsoDate;
  sources: readonly AboutSource[];
  /** Which columns hold texts in another language than the file; `null` where none does. */
  language: string | null;
  /** What the rows can and cannot show: absence is not zero. */
  coverage: string;
  rowCount: number;
  /** The absolute address that shows and builds exactly this again: release and day pinned. */
  link: string;
}>;

/** A source of the rows with how it was verified: "Paragraph read in the document", 52 rows. */
export type AboutSource = Readonly<{
  name: string;
  url: string | null;
  /** In words; `null` where the source is itself the official one and needs none. */
  verification: string | null;
  /** How many of the rows rest on it; `null` where all do or it cannot be counted. */
  rowCount: number | null;
}>;
