import { type InstrumentCode, instrumentCodes } from "#data/vocabulary";
import type { IsoDate } from "#lib/dates/calendar-date";
import { dateOfDocument } from "#lib/observations/from-facts";
import type { Release } from "#lib/release/release";
import { type ReportingCycle, reportingCycles } from "#lib/reporting/reporting-cycle";

/** The numbered reporting cycles of a State under one instrument, the oldest first. */
export type KnownCycles = Readonly<{
  instrument: InstrumentCode;
  cycles: readonly KnownCycle[];
}>;

export type KnownCycle = Readonly<{
  cycle: string;
  /** The year of its concluding observations, else of its consideration; `null` where neither is held. */
  year: string | null;
  observations: number;
}>;

/** Every cycle from which something is known, instrument by instrument; what no source gives to a cycle is none. */
export function knownCycles(release: Release, iso3: string, asOf: IsoDate): readonly KnownCycles[] {
  return instrumentCodes
    .map((instrument) => ({
      instrument,
      cycles: reportingCycles(release, iso3, instrument, asOf)
        .flatMap(({ cycle, ...rest }) =>
          cycle === null || !isNumbered(cycle) ? [] : [knownCycle(cycle, rest)],
        )
        .reverse(),
    }))
    .filter(({ cycles }) => cycles.length > 0);
}

/** Some documents of protocols are filed under the Convention as "1 (OPAC)": no cycle of the Convention. */
function isNumbered(cycle: string): boolean {
  return /^\d{1,2}(?:-\d{1,2})?$/.test(cycle);
}

function knownCycle(
  cycle: string,
  { report, documents, observations }: Omit<ReportingCycle, "cycle">,
): KnownCycle {
  const concluding = documents.find(({ docType }) => docType === "concluding-observations");
  const date = dateOfDocument(concluding) ?? report?.consideredOn ?? null;
  return { cycle, year: date?.slice(0, 4) ?? null, observations: observations.length };
}
