import { reportingInstruments } from "#data/reviews/reviews.schema";
import type { InstrumentCode } from "#data/vocabulary";
import { joiningRules, type ProcedureCode, procedureRules } from "#lib/avenues/procedure-rules";

/** What binds a State, beyond the articles themselves, once it has joined an instrument. */
export type JoiningAdds = Readonly<{
  /** It reports to the committee. */
  reports: boolean;
  /** Procedures that joining opens by itself, among them those that a State may decline while it joins. */
  opens: readonly ProcedureCode[];
  declinable: readonly ProcedureCode[];
  /** Procedures that a further declaration would open. */
  byDeclaration: readonly ProcedureCode[];
  /** Protocols that a party can join then. */
  protocols: readonly InstrumentCode[];
}>;

export function joiningAdds(code: InstrumentCode): JoiningAdds {
  const own = (Object.keys(procedureRules) as ProcedureCode[]).filter(
    (each) => procedureRules[each].instrument === code,
  );
  const opening = (opens: string) => own.filter((each) => procedureRules[each].opens === opens);
  return {
    reports: reportingInstruments.some((each) => each === code),
    opens: opening("joining"),
    declinable: opening("joining-unless-opted-out"),
    byDeclaration: opening("declaration"),
    protocols: (Object.keys(joiningRules) as InstrumentCode[]).filter((each) =>
      joiningRules[each].after.includes(code),
    ),
  };
}
