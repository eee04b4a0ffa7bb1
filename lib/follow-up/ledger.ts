import type { FollowUpProcedure } from "#data/committees/follow-up-procedures.schema";
import type { GradeFound } from "#data/committees/grades-found.schema";
import type { UnDocument } from "#data/observations/documents.schema";
import type { FollowUp } from "#data/observations/follow-up.schema";
import { earliestDay, type IsoDate } from "#lib/dates/calendar-date";
import { sharesParagraph } from "#lib/documents/paragraphs";
import type { FactIndex } from "#lib/facts/fact-index";
import { assessmentsOf } from "#lib/follow-up/assessments";
import { paragraphsChosen } from "#lib/follow-up/chosen-paragraphs";
import { dueOf } from "#lib/follow-up/due";
import type { FollowUpState, LedgerEntry } from "#lib/follow-up/ledger-entry";
import { repliesTo } from "#lib/follow-up/replies";
import { dateOfDocument } from "#lib/observations/from-facts";
import type { Observation } from "#lib/observations/observation";
import type { Release } from "#lib/release/release";

/**
 * The follow-up to every document of concluding observations known of a State by the day `asOf`, one entry for each
 * paragraph that is known to be chosen, one for each assessment that names no paragraph, and one for each document of
 * which neither is known. Newest document first.
 */
export function followUpLedger(
  { index, observations }: Pick<Release, "index" | "observations">,
  iso3: string,
  asOf: IsoDate,
): readonly LedgerEntry[] {
  const concluding = index.facts.documents.filter(
    (document) => document.iso3 === iso3 && document.docType === "concluding-observations",
  );
  const known = concluding.filter((document) => isBy(dateOfDocument(document), asOf));
  const entries = known.flatMap((document) =>
    entriesOf(
      index,
      document,
      observations.select({ countries: [iso3], document: document.id }),
      asOf,
    ),
  );
  return [...entries, ...assessedWithoutDocument(index, iso3, concluding, asOf)].sort(newestFirst);
}

function isBy(date: string | null, asOf: IsoDate): boolean {
  return date === null || earliestDay(date) <= asOf;
}

function entriesOf(
  index: FactIndex,
  document: UnDocument,
  passages: readonly Observation[],
  asOf: IsoDate,
): readonly LedgerEntry[] {
  const isHere = ({ documentSymbol, date }: FollowUp | GradeFound) =>
    document.symbol !== null && documentSymbol === document.symbol && isBy(date, asOf);
  const facts = index.facts.followUp.filter(isHere);
  const grades = index.facts.gradesFound.filter(isHere);
  const paragraphs = paragraphsChosen(facts, passages);
  const apart = grades.filter((grade) => namedParagraph(grade, paragraphs) === undefined);
  const make = (paragraph: string | null, subject: string | null, own: readonly GradeFound[]) =>
    ledgerEntry({ index, document, passages, facts, paragraph, subject, grades: own, asOf });
  const entries = [
    ...paragraphs.map((paragraph) =>
      make(
        paragraph,
        null,
        grades.filter((grade) => namedParagraph(grade, [paragraph]) !== undefined),
      ),
    ),
    ...apart.map((grade) => make(null, grade.subject, [grade])),
  ];
  return entries.length > 0 ? entries : [make(null, null, [])];
}

/** "paragraphs 13, 19 and 25" names paragraph 19; a subject in other words names none. */
function namedParagraph(
  { subject }: GradeFound,
  paragraphs: readonly string[],
): string | undefined {
  const named = /^paragraphs? (?<numbers>[\d, and-]+)$/.exec(subject)?.groups?.numbers;
  if (named === undefined) return undefined;
  const numbers = named.replace(/ and /g, ", ");
  return paragraphs.find((paragraph) => sharesParagraph(paragraph, numbers));
}

type Making = Readonly<{
  index: FactIndex;
  document: UnDocument;
  passages: readonly Observation[];
  facts: readonly FollowUp[];
  paragraph: string | null;
  subject: string | null;
  grades: readonly GradeFound[];
  asOf: IsoDate;
}>;

function ledgerEntry(making: Making): LedgerEntry {
  const { index, document, passages, paragraph, subject, grades, asOf } = making;
  const facts = making.facts.filter((fact) =>
    paragraph === null ? fact.paragraph === null : sharesParagraph(fact.paragraph, paragraph),
  );
  const procedure = index.facts.followUpProcedures.find(
    ({ committee }) => committee === document.committee,
  );
  const replies = repliesTo(index, document, facts, asOf);
  const assessments = assessmentsOf(index, grades, facts);
  return {
    id: [document.id, paragraph ?? subject ?? "document"].join("-"),
    committee: document.committee,
    document,
    symbol: document.symbol,
    paragraph,
    subject,
    observations:
      paragraph === null
        ? []
        : passages.filter(({ paragraphs }) => sharesParagraph(paragraphs, paragraph)),
    due: dueOf(facts, procedure),
    replies,
    assessments,
    state: stateOf({ isChosen: paragraph !== null, replies, assessments, procedure, document }),
    facts,
  };
}

function stateOf({
  isChosen,
  replies,
  assessments,
  procedure,
  document,
}: Pick<LedgerEntry, "replies" | "assessments"> &
  Readonly<{
    isChosen: boolean;
    procedure: FollowUpProcedure | undefined;
    document: UnDocument;
  }>): FollowUpState {
  if (assessments.some(({ grade }) => grade !== null)) return "graded";
  if (assessments.length > 0) return "assessed";
  if (replies.length > 0) return "replied";
  if (procedure?.exists !== "yes") return "no-procedure";
  if (isChosen) return "no-reply-known";
  const date = dateOfDocument(document);
  const since = procedure.since;
  return since !== null && date !== null && date < since
    ? "no-procedure-then"
    : "paragraphs-not-known";
}

/** Assessments whose source names neither symbol nor document: they stand by committee. */
function assessedWithoutDocument(
  index: FactIndex,
  iso3: string,
  concluding: readonly UnDocument[],
  asOf: IsoDate,
): readonly LedgerEntry[] {
  const symbols = new Set(concluding.map(({ symbol }) => symbol));
  return index.facts.gradesFound
    .filter((grade) => grade.iso3 === iso3 && isBy(grade.date, asOf))
    .filter(({ documentSymbol }) => documentSymbol === null || !symbols.has(documentSymbol))
    .map((grade) => ({
      id: `${iso3}-${grade.committee}-${grade.date}-${grade.subject}`,
      committee: grade.committee,
      document: null,
      symbol: grade.documentSymbol,
      paragraph: null,
      subject: grade.subject,
      observations: [],
      due: { kind: "not-seen", usualMonths: null },
      replies: [],
      assessments: assessmentsOf(index, [grade], []),
      state: grade.grade === null ? "assessed" : "graded",
      facts: [],
    }));
}

function newestFirst(a: LedgerEntry, b: LedgerEntry): number {
  const [left, right] = [sortDate(a), sortDate(b)];
  if (left !== right) return left < right ? 1 : -1;
  return collator.compare(a.id, b.id);
}

const collator = new Intl.Collator("en", { numeric: true });

function sortDate({ document, assessments }: LedgerEntry): string {
  return (document === null ? assessments[0]?.on : dateOfDocument(document)) ?? "";
}
