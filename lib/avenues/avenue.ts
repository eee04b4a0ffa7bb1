import type { ComplaintProcedure } from "#data/committees/complaint-procedures.schema";
import type { Procedure } from "#data/ratification/procedures.schema";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { FactIndex } from "#lib/facts/fact-index";
import { statusOn } from "#lib/ratification/status";

/** Whether a procedure can be used against a State, as far as the facts say. */
export type Openness = Procedure["accepted"];

/** One way to bring a State before a committee. */
export type Avenue = Readonly<{
  /** What the committee asks for. */
  procedure: ComplaintProcedure;
  openness: Openness;
  /** The answer on record; `null` where being a party is enough and no answer is needed. */
  acceptance: Procedure | null;
}>;

/**
 * Every procedure with its answer for a State: the fifteen that a State accepts or not as the facts stand, and the two
 * that work against any State party (CED 30, early warning of CERD), for which being a party on `asOf` is enough.
 */
export function avenuesOf(index: FactIndex, iso3: string, asOf: IsoDate): readonly Avenue[] {
  const answers = new Map(
    answersOf(index, iso3).map((answer) => [answer.procedure as string, answer]),
  );
  return index.facts.complaintProcedures.map((procedure) => {
    const acceptance = answers.get(procedure.code) ?? null;
    const openness = acceptance?.accepted ?? byParty(index, iso3, procedure, asOf);
    return { procedure, openness, acceptance };
  });
}

const grouped = new WeakMap<FactIndex, ReadonlyMap<string, readonly Procedure[]>>();

/** The answers of a State; grouped once for each release. */
function answersOf(index: FactIndex, iso3: string): readonly Procedure[] {
  const groups =
    grouped.get(index) ?? Map.groupBy(index.facts.procedures, ({ iso3: state }) => state);
  grouped.set(index, groups);
  return groups.get(iso3) ?? [];
}

function byParty(
  index: FactIndex,
  iso3: string,
  { code, instrument }: ComplaintProcedure,
  asOf: IsoDate,
): Openness {
  if (code !== "CED-30" && code !== "CERD-EWUA") return "unknown";
  const acts = index.actsOf(iso3, instrument);
  return statusOn(index.instrument(instrument), acts, asOf).status === "party" ? "yes" : "no";
}
