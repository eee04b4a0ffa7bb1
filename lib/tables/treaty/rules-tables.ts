import type { ComplaintProcedure } from "#data/committees/complaint-procedures.schema";
import type { NgoSubmission } from "#data/committees/ngo-submissions.schema";
import { type ProcedureCode, procedureCodes } from "#data/vocabulary";
import { countParties } from "#lib/ratification/parties-over-time";
import { type Cell, count, missing, type Row, type Table, value } from "#lib/table/table";
import { sourcesCell } from "#lib/tables/source-cell";
import { toldCell } from "#lib/tables/state/state-request";
import { type PlannedColumn, plannedTable } from "#lib/tables/table-plan";
import { participantsAddress, type TreatyRequest } from "#lib/tables/treaty/treaty-request";
import { acceptingStates } from "#lib/treaty/participants";

export const submissionsPlan: readonly PlannedColumn[] = [
  ["stage"],
  ["rule"],
  ["weeks", "number"],
  ["wordLimit", "number"],
  ["languages"],
  ["portal"],
  ["note"],
  ["verification"],
  ["sourceDay", "date"],
  ["sources", "text", "hidden"],
];

/** What NGOs may send to the committee of the instrument, when and in which form. */
export function submissionsTable(request: TreatyRequest): Table {
  const { release, instrument, words } = request;
  const { committee } = instrument;
  return plannedTable({
    id: "submissions",
    title: words("treaty.titles.submissions", { committee }),
    plan: submissionsPlan,
    labels: "treaty.columns",
    words,
    rows: release.index.facts.ngoSubmissions
      .filter((rule) => rule.committee === committee)
      .map((rule) => submissionRow(rule, words)),
  });
}

function submissionRow(rule: NgoSubmission, words: TreatyRequest["words"]): Row {
  const notSeen = words("treaty.notSeen");
  return {
    id: rule.stage,
    cells: {
      stage: value(words(`treaty.stages.${rule.stage}`)),
      rule: value(rule.deadlineRule),
      weeks: numberCell(rule.weeksBeforeSession, notSeen),
      wordLimit: numberCell(rule.wordLimit, notSeen),
      languages: languagesCell(rule.languages, words),
      portal: toldCell(rule.formatPortal, notSeen),
      note: toldCell(rule.note, words("treaty.noNote")),
      verification: value(words(`sources.verification.${rule.verification}.word`)),
      sourceDay: value(rule.asOf),
      sources: sourcesCell(rule.sources, words),
    },
  };
}

export const complaintsPlan: readonly PlannedColumn[] = [
  ["procedure"],
  ["type"],
  ["acceptedBy", "number"],
  ["legalBasis"],
  ["who"],
  ["exhaustion"],
  ["timeLimit"],
  ["interim"],
  ["note"],
  ["verification"],
  ["sourceDay", "date"],
  ["code", "text", "hidden"],
  ["instrument", "text", "hidden"],
  ["whereToSend", "text", "hidden"],
  ["languages", "text", "hidden"],
  ["sources", "text", "hidden"],
];

/** The ways to bring a State before the committee under the instrument or a protocol to it. */
export function complaintsTable(request: TreatyRequest): Table {
  const { release, instrument, words } = request;
  const { complaintProcedures, instruments } = release.index.facts;
  const family = instruments
    .filter(({ code, parentCode }) => code === instrument.code || parentCode === instrument.code)
    .map(({ code }) => code);
  return plannedTable({
    id: "complaints",
    title: words("treaty.titles.complaints", { name: instrument.shortName }),
    plan: complaintsPlan,
    labels: "treaty.columns",
    words,
    rows: complaintProcedures
      .filter((procedure) => family.includes(procedure.instrument))
      .map((procedure) => complaintRow(request, procedure)),
  });
}

function complaintRow(request: TreatyRequest, procedure: ComplaintProcedure): Row {
  const { words } = request;
  const notSeen = words("treaty.notSeen");
  return {
    id: procedure.code,
    cells: {
      procedure: value(procedure.name),
      code: value(procedure.code),
      instrument: value(procedure.instrument),
      type: value(words(`treaty.procedureTypes.${procedure.type}`)),
      acceptedBy: acceptedByCell(request, procedure),
      legalBasis: value(procedure.legalBasis),
      who: toldCell(procedure.whoMayComplain, notSeen),
      exhaustion: toldCell(procedure.exhaustionRule, notSeen),
      timeLimit: toldCell(procedure.timeLimit, notSeen),
      interim: toldCell(interimWord(procedure, words), notSeen),
      whereToSend: toldCell(procedure.whereToSend, notSeen),
      languages: languagesCell(procedure.languages, words),
      note: toldCell(procedure.note, words("treaty.noNote")),
      verification: value(words(`sources.verification.${procedure.verification}.word`)),
      sourceDay: value(procedure.asOf),
      sources: sourcesCell(procedure.sources, words),
    },
  };
}

/**
 * How many States the procedure can be used against. Urgent action (CED 30) and early warning (CERD) are open against
 * every State party; the others need an acceptance, which the facts hold as they stand, whatever the day asked for.
 */
function acceptedByCell(request: TreatyRequest, { code, instrument }: ComplaintProcedure): Cell {
  const { index } = request.release;
  if (!isAnswered(code)) {
    const href = participantsAddress(request, { status: "party" }, instrument);
    return count(countParties(index, instrument, request.asOf), { href });
  }
  const href = participantsAddress(request, { accepts: code }, instrument);
  return count(acceptingStates(index, code).size, { href });
}

function isAnswered(code: ComplaintProcedure["code"]): code is ProcedureCode {
  return procedureCodes.some((known) => known === code);
}

function interimWord(
  { interimMeasures }: ComplaintProcedure,
  words: TreatyRequest["words"],
): string | null {
  return interimMeasures === null ? null : words(`treaty.interim.${interimMeasures}`);
}

function languagesCell(languages: readonly string[] | null, words: TreatyRequest["words"]): Cell {
  if (languages === null) return missing(words("treaty.notSeen"));
  return value(languages.map((language) => words(`treaty.languages.${language}`)).join(", "));
}

function numberCell(number: number | null, because: string): Cell {
  return number === null ? missing(because) : count(number);
}
