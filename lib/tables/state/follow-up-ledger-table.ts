import type {
  Assessment,
  FollowUpDue,
  FollowUpReply,
  LedgerEntry,
} from "#lib/follow-up/ledger-entry";
import { labelIn } from "#lib/i18n/label-in";
import type { Words } from "#lib/i18n/words";
import { parseMixedSource } from "#lib/reporting/mixed-source";
import { type Cell, missing, type Row, type Table, value } from "#lib/table/table";
import { addressOfDocument } from "#lib/tables/document-tables";
import { saidCell } from "#lib/tables/said-cell";
import { sourcesCell } from "#lib/tables/source-cell";
import { type StateRequest, symbolCell, toldCell } from "#lib/tables/state/state-request";
import { type PlannedColumn, plannedTable } from "#lib/tables/table-plan";

export const ledgerPlan: readonly PlannedColumn[] = [
  ["symbol"],
  ["committee"],
  ["paragraphs"],
  ["subject"],
  ["state"],
  ["due", "date"],
  ["reply", "date"],
  ["ngoReply", "text", "hidden"],
  ["grade"],
  ["gradeMeaning"],
  ["assessedOn", "date"],
  ["scale", "text", "hidden"],
  ["verification", "text", "hidden"],
  ["note", "text", "hidden"],
  ["sources", "text", "hidden"],
];

/** The follow-up ledger: one row for each paragraph chosen, and one for each document of which none is known. */
export function ledgerTable(
  request: StateRequest,
  title: string,
  entries: readonly LedgerEntry[],
): Table {
  return plannedTable({
    id: "follow-up",
    title,
    plan: ledgerPlan,
    labels: "followUp.columns",
    words: request.words,
    rows: entries.map((entry) => ledgerRow(request, entry)),
  });
}

function ledgerRow(request: StateRequest, entry: LedgerEntry): Row {
  const { words, release } = request;
  const { document, due, replies, assessments, state } = entry;
  return {
    id: entry.id,
    cells: {
      symbol:
        document !== null && document.symbol === null
          ? saidCell(words.locale, labelIn(words.locale, document.title), "", {
              href: addressOfDocument(release.index, document),
            })
          : symbolCell(entry.symbol, words),
      committee: value(entry.committee),
      paragraphs: toldCell(entry.paragraph, paragraphUnknown(entry, words)),
      subject: subjectCell(entry, words),
      state: value(words(`followUp.states.${state}`)),
      due: dueCell(due, words),
      reply: repliesCell(replies, words),
      ngoReply: missing(words("followUp.noNgoReply")),
      ...assessmentCells(assessments, state, words),
      note: toldCell(notesOf(entry), words("country.noNote")),
      sources: sourcesCell(addressesOf(entry), words),
    },
  };
}

function paragraphUnknown({ subject, state }: LedgerEntry, words: Words): string {
  if (subject !== null) return words("followUp.gradeNamesNoParagraph");
  const none = state === "no-procedure" || state === "no-procedure-then";
  return words(none ? "followUp.noneChosen" : "followUp.chosenNotSeen");
}

/** What a grade is about, or the heading of the passage held; the passage is one click away. */
function subjectCell({ subject, observations }: LedgerEntry, words: Words): Cell {
  if (subject !== null) return value(subject);
  const [first] = observations;
  if (first === undefined) return missing(words("followUp.passageNotHeld"));
  const text = first.heading ?? first.summary ?? first.id;
  return value(text, { href: `/observations/${encodeURIComponent(first.id)}` });
}

function dueCell(due: FollowUpDue, words: Words): Cell {
  if (due.kind === "stated") return value(due.on);
  if (due.usualMonths === null) return missing(words("followUp.dueNotSeen"));
  return missing(words("followUp.dueUsually", { months: due.usualMonths }));
}

function repliesCell(replies: readonly FollowUpReply[], words: Words): Cell {
  if (replies.length === 0) return missing(words("followUp.noReply"));
  const text = replies.map((reply) => replyInWords(reply, words)).join("; ");
  return value(text, { sort: replies[0]?.on ?? "" });
}

function replyInWords({ on, dated, document }: FollowUpReply, words: Words): string {
  const day =
    dated === null ? words("followUp.replyUndated") : words(`followUp.${dated}`, { on: on ?? "" });
  const name = document === null ? null : (document.symbol ?? document.title);
  return name === null ? day : words("followUp.replyNamed", { name, day });
}

function assessmentCells(
  assessments: readonly Assessment[],
  state: LedgerEntry["state"],
  words: Words,
): Record<string, Cell> {
  const none = words(
    state.startsWith("no-procedure") ? "followUp.noProcedure" : "followUp.noGrade",
  );
  const joined = (of: (each: Assessment) => string | null): Cell => {
    const texts = assessments.map(of).filter((text) => text !== null);
    if (assessments.length === 0) return missing(none);
    return texts.length === 0 ? missing(words("followUp.resultNotSeen")) : value(texts.join("; "));
  };
  const scales = new Set(assessments.map(({ scaleId }) => scaleId));
  return {
    grade: joined((each) => gradeInWords(each, scales.size > 1, words)),
    gradeMeaning: joined(({ scale }) => scale?.meaning ?? null),
    assessedOn: joined(({ on }) => on),
    scale: joined((each) => scaleInWords(each, words)),
    verification: joined(({ found }) =>
      "verification" in found ? words(`sources.verification.${found.verification}.word`) : null,
    ),
  };
}

/** Grades of two scales cannot be read together: beside each other each names its own. */
function gradeInWords({ grade, scaleId }: Assessment, severalScales: boolean, words: Words) {
  if (grade === null || !severalScales) return grade;
  return words("followUp.gradeOn", { grade, scale: scaleId ?? words("followUp.scaleNotSeen") });
}

/** The scale with the days on which it was seen in use: the same letter on another is another grade. */
function scaleInWords({ scaleId, scale }: Assessment, words: Words): string | null {
  if (scaleId === null || scale === undefined) return scaleId;
  const { firstSeen, lastSeen } = scale;
  return words("followUp.scaleSeen", { scale: scaleId, first: firstSeen, last: lastSeen });
}

function notesOf({ facts, assessments }: LedgerEntry): string | null {
  const remarks = facts.flatMap(({ sources }) =>
    sources.map((text) => parseMixedSource(text).remark),
  );
  const notes = [...facts, ...assessments.map(({ found }) => found)].map(({ note }) => note);
  const told = [...notes, ...remarks].filter((text) => text !== null);
  return [...new Set(told)].join(" ") || null;
}

function addressesOf({ facts, assessments, replies, document }: LedgerEntry): string[] {
  const mixed = [...facts, ...assessments.map(({ found }) => found)].flatMap(
    ({ sources }) => sources,
  );
  const own = [document, ...replies.map((reply) => reply.document)].map(
    (each) => each?.url ?? null,
  );
  const urls = [...mixed.map((text) => parseMixedSource(text).url), ...own];
  return [...new Set(urls.filter((url) => url !== null))];
}
