import type { Right } from "#data/rights/rights.schema";
import type { InstrumentCode } from "#data/vocabulary";
import { type Avenue, avenuesOf } from "#lib/avenues/avenue";
import { type ProcedureCode, procedureRules } from "#lib/avenues/procedure-rules";
import { type AvenueStanding, avenueStanding } from "#lib/avenues/standing";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { FactIndex } from "#lib/facts/fact-index";

/** A procedure, where it stands against the State, and whether our mapping puts the right within what it can hear. */
export type RightAvenue = Readonly<{
  avenue: Avenue;
  standing: AvenueStanding;
  /** The instruments through which it can hear about the right; empty where our mapping names none. */
  through: readonly InstrumentCode[];
}>;

/**
 * Every procedure once, for a State on a day. With a right, `through` names the instruments that protect it and that the
 * procedure can hear about; without one, all that it can hear about. `under` keeps the procedures that an instrument carries
 * or that can hear about it.
 */
export function avenuesForRight(
  index: FactIndex,
  iso3: string,
  right: Right | null,
  asOf: IsoDate,
  under?: InstrumentCode,
): readonly RightAvenue[] {
  const protecting = right === null ? null : right.articles.map(({ instrument }) => instrument);
  const asked = avenuesOf(index, iso3, asOf).filter(
    ({ procedure }) => under === undefined || concerns(procedure.code, under),
  );
  return asked.map((avenue) => ({
    avenue,
    standing: avenueStanding(index, iso3, avenue, asOf),
    through: procedureRules[avenue.procedure.code].hears.filter(
      (code) => protecting === null || protecting.includes(code),
    ),
  }));
}

function concerns(code: ProcedureCode, under: InstrumentCode): boolean {
  const { instrument, hears } = procedureRules[code];
  return instrument === under || hears.includes(under);
}
