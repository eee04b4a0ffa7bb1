import type { Act } from "#data/ratification/acts.schema";
import type { Instrument } from "#data/ratification/instruments.schema";
import { consentActs } from "#data/vocabulary";
import { type IsoDate, laterOf } from "#lib/dates/calendar-date";
import {
  denunciationEffect,
  type EntryIntoForce,
  entryIntoForce,
} from "#lib/ratification/entry-into-force";
import { after, treatyRules } from "#lib/ratification/treaty-rules";

/** Where a State stands towards an instrument on a day, and by which act. */
export type RatificationStatus = Readonly<
  | {
      status: "party";
      act: Act;
      signature: Act | null;
      entryIntoForce: EntryIntoForce;
      /** `null`: nobody can say, because the day of the act is not known and the latest possible day has not come. */
      inForce: boolean | null;
      /** A denunciation already notified whose day of effect has not come. */
      leavesOn: IsoDate | null;
    }
  | { status: "signatory"; act: Act; signature: Act }
  /** `act` is the denunciation for a State that has left, `null` where no act is on record. */
  | { status: "none"; act: Act | null; signature: Act | null }
>;

/**
 * The status of one State towards one instrument at the end of the day `asOf`.
 *
 * A State is a party from the day of deposit of its consent, as the depositary and OHCHR count, until the day a
 * denunciation takes effect. An attempted withdrawal changes nothing. An act known by its year only counts from the
 * day on which its source shows it (`asOf` of the act), because no earlier day is proved.
 *
 * `acts` are all acts of that State for that instrument, in any order.
 */
export function statusOn(
  instrument: Instrument,
  acts: readonly Act[],
  asOf: IsoDate,
): RatificationStatus {
  const known = acts.filter((act) => provenDay(act) <= asOf);
  const signature = known
    .filter((act) => act.act === "signature")
    .reduce<Act | null>(firstAct, null);
  const consent = latestConsent(known);
  if (consent === null) {
    return signature === null
      ? { status: "none", act: null, signature }
      : { status: "signatory", act: signature, signature };
  }
  const denunciation = denunciationOf(consent, known);
  const leavesOn = denunciation === null ? null : denunciationEffect(denunciation);
  if (leavesOn !== null && leavesOn <= asOf)
    return { status: "none", act: denunciation, signature };
  return {
    status: "party",
    act: consent,
    signature,
    leavesOn,
    ...force(instrument, known, consent, asOf),
  };
}

/** The first day on which the source proves that the act had been made. */
export function provenDay(act: Act): IsoDate {
  return act.precision === "day" ? act.date : act.asOf;
}

export function isConsent(act: Act): boolean {
  return consentActs.some((kind) => kind === act.act);
}

function latestConsent(acts: readonly Act[]): Act | null {
  return acts.filter(isConsent).reduce<Act | null>(laterAct, null);
}

/** Of two of one day that one which its kind puts first, so that it makes no difference how acts are ordered. */
function laterAct(a: Act | null, b: Act): Act {
  if (a === null || provenDay(b) > provenDay(a)) return b;
  return provenDay(b) === provenDay(a) && b.act > a.act ? b : a;
}

function firstAct(a: Act | null, b: Act): Act {
  return a === null || provenDay(b) < provenDay(a) ? b : a;
}

/** A denunciation ends the consents made before its day: one deposited anew on the same day stands (Guyana, 1999). */
function denunciationOf(consent: Act, acts: readonly Act[]): Act | null {
  return acts
    .filter((act) => act.act === "denunciation" && act.date > provenDay(consent))
    .reduce<Act | null>(endsFirst, null);
}

/** A consent is ended once: by the denunciation that takes effect first. */
function endsFirst(a: Act | null, b: Act): Act {
  if (a === null) return b;
  const [ofA, ofB] = [denunciationEffect(a), denunciationEffect(b)];
  return ofB !== null && (ofA === null || ofB < ofA) ? b : a;
}

function force(
  instrument: Instrument,
  acts: readonly Act[],
  consent: Act,
  asOf: IsoDate,
): { entryIntoForce: EntryIntoForce; inForce: boolean | null } {
  const bound = inForceBy(instrument, consent, asOf);
  return {
    entryIntoForce: entryIntoForce(instrument, consent),
    inForce: earlierConsentStillInForce(instrument, acts, consent, asOf) || bound,
  };
}

/** Whether a consent is in force on `asOf`. A succession continues what bound the predecessor. */
function inForceBy(instrument: Instrument, consent: Act, asOf: IsoDate): boolean | null {
  const entry = entryIntoForce(instrument, consent);
  if (entry.kind === "day") return entry.on <= asOf;
  if (entry.because === "succession") return true;
  const { delay } = treatyRules[instrument.code].entryIntoForce;
  const latest = laterOf(after(delay, provenDay(consent)), instrument.entryIntoForceOn);
  return latest <= asOf ? true : null;
}

/** Between a re-accession and its entry into force the consent denounced before still runs to its own end. */
function earlierConsentStillInForce(
  instrument: Instrument,
  acts: readonly Act[],
  consent: Act,
  asOf: IsoDate,
): boolean {
  return acts
    .filter((act) => isConsent(act) && provenDay(act) < provenDay(consent))
    .some((earlier) => {
      const denunciation = denunciationOf(earlier, acts);
      const ends = denunciation === null ? null : denunciationEffect(denunciation);
      return inForceBy(instrument, earlier, asOf) === true && (ends === null || asOf < ends);
    });
}
