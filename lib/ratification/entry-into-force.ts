import type { Act } from "#data/ratification/acts.schema";
import type { Instrument } from "#data/ratification/instruments.schema";
import { type IsoDate, laterOf } from "#lib/dates/calendar-date";
import { after, treatyRules } from "#lib/ratification/treaty-rules";

/** The day an instrument binds a State in force, or why no day can be given. */
export type EntryIntoForce = Readonly<
  | { kind: "day"; on: IsoDate; rule: string }
  | { kind: "not-known"; because: "succession" | "day-not-known" }
>;

/**
 * Entry into force of an instrument for the State that made the act of consent `consent`, by the instrument's own
 * final clauses, never before the instrument entered into force itself.
 *
 * A succession takes effect on the date of the succession of States (Vienna Convention on Succession of States in
 * respect of Treaties, article 23), which the depositary's table does not print; an act known by its year only has
 * no day to count from. Both are told as not known.
 */
export function entryIntoForce(instrument: Instrument, consent: Act): EntryIntoForce {
  const known = remembered.get(consent);
  if (known !== undefined) return known;
  const computed = computeEntry(instrument, consent);
  remembered.set(consent, computed);
  return computed;
}

/** An act is of one instrument and never changes, so its day is computed once. */
const remembered = new WeakMap<Act, EntryIntoForce>();

function computeEntry(instrument: Instrument, consent: Act): EntryIntoForce {
  if (consent.act === "succession") return { kind: "not-known", because: "succession" };
  if (consent.precision !== "day") return { kind: "not-known", because: "day-not-known" };
  const { delay, article } = treatyRules[instrument.code].entryIntoForce;
  const on = laterOf(after(delay, consent.date), instrument.entryIntoForceOn);
  return { kind: "day", on, rule: article };
}

/**
 * The day a denunciation takes effect: the day the depositary's note states, else by the instrument's own clause
 * counted from the notification. `null` when the instrument has no such clause.
 */
export function denunciationEffect(denunciation: Act): IsoDate | null {
  if (denunciation.effectiveOn !== null) return denunciation.effectiveOn;
  const clause = treatyRules[denunciation.instrument].denunciation;
  return clause === null ? null : after(clause.delay, denunciation.date);
}
