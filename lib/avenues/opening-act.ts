import type { ActKind, InstrumentCode } from "#data/vocabulary";
import {
  declarationsThatStart,
  joiningRules,
  openToOrganizations,
  type ProcedureCode,
  procedureRules,
} from "#lib/avenues/procedure-rules";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { FactIndex } from "#lib/facts/fact-index";
import { statusOn } from "#lib/ratification/status";

/** What a State would have to do, one act after the other, for a procedure to open. */
export type OpeningStep = Readonly<
  | {
      kind: "join";
      instrument: InstrumentCode;
      clause: string;
      by: Extract<ActKind, "ratification" | "accession" | "formal-confirmation">;
      /** The clause of the declaration that must not be made while joining. */
      without: string | null;
    }
  | { kind: "declare"; clause: string }
  | { kind: "withdraw-opt-out"; clause: string }
  | { kind: "wait-for-declarations"; made: number; needed: number; clause: string }
>;

/** `not-for-it`: the instrument asks for a State, and this participant is none. */
export type OpeningAct = Readonly<
  { kind: "steps"; steps: readonly OpeningStep[] } | { kind: "not-for-it"; clause: string }
>;

/** The steps that would open a procedure closed to `iso3` on the day `asOf`. `optedOut` says that it declined an inquiry. */
export function openingAct(
  index: FactIndex,
  iso3: string,
  code: ProcedureCode,
  asOf: IsoDate,
  optedOut: boolean,
): OpeningAct {
  const rule = procedureRules[code];
  const barred = barredFrom(index, iso3, rule.instrument);
  if (barred !== null) return { kind: "not-for-it", clause: barred };
  const joins = joiningSteps(index, iso3, rule.instrument, asOf);
  const declined = rule.opens === "joining-unless-opted-out" ? rule.clause : null;
  const own = joins.map((step) =>
    step.kind === "join" && step.instrument === rule.instrument
      ? { ...step, without: declined }
      : step,
  );
  return { kind: "steps", steps: [...own, ...furtherSteps(index, iso3, code, optedOut)] };
}

function furtherSteps(
  index: FactIndex,
  iso3: string,
  code: ProcedureCode,
  optedOut: boolean,
): readonly OpeningStep[] {
  const { opens, clause, withdrawal } = procedureRules[code];
  if (opens === "declaration" && clause !== null) {
    const declared = hasDeclared(index, iso3, code);
    const declare = declared ? [] : [{ kind: "declare", clause } as const];
    return code === declarationsThatStart.code ? [...declare, waiting(index)] : declare;
  }
  return optedOut && withdrawal !== null ? [{ kind: "withdraw-opt-out", clause: withdrawal }] : [];
}

function hasDeclared(index: FactIndex, iso3: string, code: ProcedureCode): boolean {
  return index.facts.procedures.some(
    (answer) =>
      answer.iso3 === iso3 &&
      answer.procedure === code &&
      answer.accepted === "declared-not-in-force",
  );
}

function waiting({ facts }: FactIndex): OpeningStep {
  const made = facts.procedures.filter(
    ({ procedure, accepted }) =>
      procedure === declarationsThatStart.code && accepted === "declared-not-in-force",
  ).length;
  const { needed, clause } = declarationsThatStart;
  return { kind: "wait-for-declarations", made, needed, clause };
}

/** The clause that keeps a regional organization out, or `null`. */
function barredFrom(index: FactIndex, iso3: string, instrument: InstrumentCode): string | null {
  const isOrganization = index.country(iso3)?.kind === "regional-organization";
  if (!isOrganization || openToOrganizations.includes(instrument)) return null;
  return joiningRules[instrument].clause;
}

/** The acts of joining that a State still owes an instrument, the parent's first; none for a party. */
export function joiningSteps(
  index: FactIndex,
  iso3: string,
  instrument: InstrumentCode,
  asOf: IsoDate,
): readonly OpeningStep[] {
  const isParty = (code: InstrumentCode) => statusOf(index, iso3, code, asOf) === "party";
  if (isParty(instrument)) return [];
  const { clause, after } = joiningRules[instrument];
  const [parent] = after;
  const first =
    parent === undefined || after.some(isParty) ? [] : joiningSteps(index, iso3, parent, asOf);
  const by = joiningAct(index, iso3, statusOf(index, iso3, instrument, asOf) === "signatory");
  return [...first, { kind: "join", instrument, clause, by, without: null }];
}

/** A signatory ratifies, an organization confirms formally, who has not signed accedes. */
function joiningAct(index: FactIndex, iso3: string, signed: boolean) {
  if (!signed) return "accession";
  const isOrganization = index.country(iso3)?.kind === "regional-organization";
  return isOrganization ? "formal-confirmation" : "ratification";
}

function statusOf(index: FactIndex, iso3: string, code: InstrumentCode, asOf: IsoDate) {
  return statusOn(index.instrument(code), index.actsOf(iso3, code), asOf).status;
}
