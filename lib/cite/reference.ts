import type { CitedDate } from "#lib/cite/cited-date";

/** What the source does not give, so that the reader looks it up before printing. */
export type CitationGap = "body" | "document" | "title" | "symbol" | "paragraph" | "day" | "series";

/** What any style can say of a thing, before it is put in the order of one. */
export type Reference = DocumentReference | DepositReference | TreatyReference;

type Common = Readonly<{
  /** ASCII, the same whenever the thing is cited: "CCPR-C-KAZ-CO-2-49". */
  key: string;
  gaps: readonly CitationGap[];
  /** Who reports it, where it was not seen itself. */
  knownFrom: KnownFrom | null;
}>;

/** A document of the United Nations, or one passage of it. */
export type DocumentReference = Common &
  Readonly<{
    kind: "document";
    /** Who speaks: a committee, a State that reports, a mandate. */
    body: string | null;
    /** `null` where the document was not seen, or where the UN index, which names no titles, gave a passage of it. */
    title: string | null;
    isSeen: boolean;
    /** Whether `title` names the parties of a complaint: "Toregozhina v. Kazakhstan". */
    isCase: boolean;
    /** A number that is no symbol: "Communication No. 45/2012". */
    number: string | null;
    symbol: string | null;
    pinpoint: Pinpoint;
    date: CitedDate | null;
    /** The official copy; where there is no symbol, where it was read. */
    url: string | null;
  }>;

export type Pinpoint = Readonly<
  { kind: "whole" } | { kind: "paragraph"; paragraphs: string } | { kind: "not-seen" }
>;

/** An act on a treaty, or a statement made with one, as the depositary records it. */
export type DepositReference = Common &
  Readonly<{
    kind: "deposit";
    participant: string;
    /** "ratification of the International Covenant on Civil and Political Rights". */
    what: string;
    date: string | null;
    /** The day on which a denunciation takes effect, where the depositary states it. */
    effectiveOn: string | null;
    /** The treaty's number with the depositary: "IV-4". */
    registerNumber: string;
    /** The day to which the depositary's page speaks; `null` where the page itself was not read. */
    statusOn: string | null;
    url: string;
  }>;

export type TreatyReference = Common &
  Readonly<{
    kind: "treaty";
    title: string;
    shortTitle: string;
    adoptedOn: string;
    inForceOn: string;
    registerNumber: string;
    url: string;
  }>;

/** A source that reports what it says at second hand. */
export type Reporter = Readonly<{ name: string; url: string | null }>;

export type KnownFrom = Readonly<
  | { kind: "report"; reporters: readonly Reporter[] }
  /** The article of 2021; `attribution` is what it says of who said so. */
  | { kind: "article"; attribution: string; reporters: readonly Reporter[] }
  /** A note on who mentions it: no address was kept. */
  | { kind: "mention"; note: string }
>;
