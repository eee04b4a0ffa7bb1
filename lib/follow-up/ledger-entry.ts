import type { GradeFound } from "#data/committees/grades-found.schema";
import type { GradingScale } from "#data/committees/grading-scales.schema";
import type { UnDocument } from "#data/observations/documents.schema";
import type { FollowUp } from "#data/observations/follow-up.schema";
import type { CommitteeCode } from "#data/vocabulary";
import type { IsoDate, PartialDate } from "#lib/dates/calendar-date";
import type { Observation } from "#lib/observations/observation";

/**
 * Where the follow-up to a paragraph stands, as far as is known here:
 * - `graded`: an assessment with its result was found
 * - `assessed`: an assessment took place, its result was not seen
 * - `replied`: the State replied, no grade found
 * - `no-reply-known`: the paragraph was chosen, no reply is known
 * - `paragraphs-not-known`: the committee has a procedure; which paragraphs it chose was not seen
 * - `no-procedure`: the committee is not known to have one, even where it marks paragraphs as urgent
 * - `no-procedure-then`: the document is older than the committee's procedure
 */
export const followUpStates = [
  "graded",
  "assessed",
  "replied",
  "no-reply-known",
  "paragraphs-not-known",
  "no-procedure",
  "no-procedure-then",
] as const;
export type FollowUpState = (typeof followUpStates)[number];

/** One paragraph chosen for follow-up, or a document of which none is known. */
export type LedgerEntry = Readonly<{
  id: string;
  committee: CommitteeCode;
  /** The concluding observations; `null` where only their committee is known. */
  document: UnDocument | null;
  symbol: string | null;
  /** `null`: the source names none. */
  paragraph: string | null;
  /** What a grade is about where no paragraph is named. */
  subject: string | null;
  /** The passages held of that paragraph. */
  observations: readonly Observation[];
  due: FollowUpDue;
  replies: readonly FollowUpReply[];
  assessments: readonly Assessment[];
  state: FollowUpState;
  /** The facts on the paragraph itself, with their sources. */
  facts: readonly FollowUp[];
}>;

/** The day by which a reply was asked for. The months that a committee usually gives bind no State: the document sets its own. */
export type FollowUpDue = Readonly<
  { kind: "stated"; on: IsoDate } | { kind: "not-seen"; usualMonths: number | null }
>;

export type FollowUpReply = Readonly<{
  on: PartialDate | null;
  /** `received`: the day of the reply; `published`: the day of its document, which is later. */
  dated: "received" | "published" | null;
  document: UnDocument | null;
}>;

/** A result with the scale on which alone it can be read; `scale` is empty where none was seen. */
export type Assessment = Readonly<{
  grade: string | null;
  scaleId: string | null;
  scale: GradingScale | undefined;
  on: PartialDate | null;
  found: GradeFound | FollowUp;
}>;
