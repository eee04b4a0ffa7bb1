import type { Country } from "#data/ratification/countries.schema";
import type { InstrumentCode, ProcedureCode } from "#data/vocabulary";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { FactIndex } from "#lib/facts/fact-index";
import { type RatificationCell, ratificationCell } from "#lib/ratification/cell";
import { findRegion } from "#lib/regions/region";
import { countriesByName } from "#lib/treaty/countries-by-name";
import { countsAsSigned } from "#lib/treaty/status-counts";

/** One of the 198 and where it stands towards an instrument. */
export type Participant = Readonly<{ country: Country; cell: RatificationCell }>;

export const participantStatuses = ["party", "signatory", "none"] as const;
export type ParticipantStatus = (typeof participantStatuses)[number];

/** Which participants are asked for; an empty list or `null` asks for all. */
export type ParticipantFilter = Readonly<{
  status: readonly ParticipantStatus[];
  /** States chosen one by one, beside those of the region. */
  countries: readonly string[];
  region: string | null;
  /** Only those whom the depositary counts among its signatories. */
  signed: "yes" | null;
  /** Only those on record as accepting this procedure, as the facts stand, whatever the day. */
  accepts: ProcedureCode | null;
}>;

/** Everyone who can become a party, with the status at the end of the day `asOf`, in the order of their names. */
export function participantsOf(
  index: FactIndex,
  code: InstrumentCode,
  asOf: IsoDate,
  locale: string,
): readonly Participant[] {
  return countriesByName(index, locale).map((country) => {
    return { country, cell: ratificationCell(index, country.iso3, code, asOf) };
  });
}

/** Those of the participants that the filter asks for. */
export function chooseParticipants(
  index: FactIndex,
  participants: readonly Participant[],
  filter: ParticipantFilter,
): readonly Participant[] {
  const states = statesAskedFor(index, filter);
  const accepting = filter.accepts === null ? null : acceptingStates(index, filter.accepts);
  return participants.filter(
    ({ country: { iso3 }, cell }) =>
      (filter.status.length === 0 || filter.status.includes(cell.status.status)) &&
      (filter.signed === null || countsAsSigned(cell)) &&
      (states?.has(iso3) ?? true) &&
      (accepting?.has(iso3) ?? true),
  );
}

/** The States of the region and those chosen one by one; `null` where neither is given and all are meant. */
export function statesAskedFor(
  { facts }: FactIndex,
  { countries, region }: Pick<ParticipantFilter, "countries" | "region">,
): ReadonlySet<string> | null {
  if (region === null && countries.length === 0) return null;
  const members = region === null ? [] : (findRegion(facts, region)?.members ?? []);
  return new Set([...members, ...countries]);
}

/** States on record as accepting a procedure. */
export function acceptingStates(
  { facts }: FactIndex,
  procedure: ProcedureCode,
): ReadonlySet<string> {
  const answers = facts.procedures.filter(
    (answer) => answer.procedure === procedure && answer.accepted === "yes",
  );
  return new Set(answers.map(({ iso3 }) => iso3));
}
