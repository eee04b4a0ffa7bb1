import type { Avenue, Openness } from "#lib/avenues/avenue";
import type { IsoDate } from "#lib/dates/calendar-date";

/** Whether a procedure works against a State on a day. */
export type ProcedureAnswer = Readonly<
  /** `since` is the act that opens it; `null` where being a party is enough. */
  | { kind: "yes"; since: IsoDate | null; basis: string | null }
  /** Accepted, but only after the day asked for. */
  | { kind: "later"; since: IsoDate; basis: string | null }
  | { kind: Exclude<Openness, "yes">; basis: string | null }
>;

/** The answer on record, held against the day: what was accepted later was not accepted then. */
export function procedureAnswer({ openness, acceptance }: Avenue, asOf: IsoDate): ProcedureAnswer {
  const basis = acceptance?.basis ?? null;
  if (openness !== "yes") return { kind: openness, basis };
  const since = acceptance?.since ?? null;
  if (since !== null && since > asOf) return { kind: "later", since, basis };
  return { kind: "yes", since, basis };
}
