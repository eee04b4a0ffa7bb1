import type { ComplaintProcedure } from "#data/committees/complaint-procedures.schema";
import type { Words } from "#lib/i18n/words";
import { type Cell, value } from "#lib/table/table";
import { sourcesCell } from "#lib/tables/source-cell";
import { toldCell } from "#lib/tables/state/state-request";

/** Who may use a procedure, under which conditions and where, with the source; `notSeen` is the reason for what was not read. */
export function conditionCells(
  procedure: ComplaintProcedure,
  notSeen: string,
  words: Words,
): Record<string, Cell> {
  return {
    committee: value(procedure.committee),
    legalBasis: value(procedure.legalBasis),
    who: toldCell(procedure.whoMayComplain, notSeen),
    remedies: toldCell(procedure.exhaustionRule, notSeen),
    timeLimit: toldCell(procedure.timeLimit, notSeen),
    where: toldCell(procedure.whereToSend, notSeen),
    languages: toldCell(procedure.languages?.join(", ") ?? null, notSeen),
    interim: toldCell(procedure.interimMeasures, notSeen),
    verification: value(words(`sources.verification.${procedure.verification}.word`)),
    asOf: value(procedure.asOf),
    note: toldCell(procedure.note, words("country.noNote")),
    sources: sourcesCell(procedure.sources, words),
  };
}
