import type { Avenue, Openness } from "#lib/avenues/avenue";
import type { IsoDate } from "#lib/dates/calendar-date";

/** Whether a procedure works against a State on a day. */
export type ProcedureAnswer = Readonly<
  /** `since` is the act that opens it; `null` where being a party is enough. */
  | { kind: "yes"; since: IsoDate | null; basis: string | null }
  /** Accepted, but only after the day asked for. */
  | { kind: "later"; since: IsoDate; basis: string | null }
  /** Open against any State party, and this State is none. */
  | { kind: "not-a-party"; basis: null }
  | { kind: Exclude<Openness, "yes">; basis: string | null }
>;

/** The answer on record, held against the day: what was accepted later was not accepted then. */
export function procedureAnswer({ openness, acceptance }: Avenue, asOf: IsoDate): ProcedureAnswer {
  if (openness === "no" && acceptance === null) return { kind: "not-a-party", basis: null };
  const basis = acceptance?.basis ?? null;
  if (openness !== "yes") return { kind: openness, basis };
  const since = acceptance?.since ?? null;
  if (since !== null && since > asOf) return { kind: "later", since, basis };
  return { kind: "yes", since, basis };
}
