import type { Act } from "#data/ratification/acts.schema";
import type { Instrument } from "#data/ratification/instruments.schema";
import type { IsoDate } from "#lib/dates/calendar-date";
import {
  denunciationEffect,
  type EntryIntoForce,
  entryIntoForce,
} from "#lib/ratification/entry-into-force";
import { isConsent } from "#lib/ratification/status";
import { after, type Delay, treatyRules } from "#lib/ratification/treaty-rules";

/** One act and what followed from it. */
export type StoryStep = Readonly<{ act: Act; effect: ActEffect }>;

export type ActEffect = Readonly<
  | { kind: "signed" }
  | {
      kind: "bound";
      entry: EntryIntoForce;
      /** How the day was counted; `null` where no day can be given. */
      computation: Computation | null;
    }
  | {
      kind: "left";
      /** `null` where the instrument has no clause by which a notice takes effect. */
      on: IsoDate | null;
      /** `stated`: the day is in the depositary's note; `computed`: counted by the clause. */
      basis: "stated" | "computed";
      rule: string | null;
    }
  | { kind: "no-effect" }
>;

/** The day counted by the treaty's own clause, and the instrument's own entry into force, before which it cannot be. */
export type Computation = Readonly<{
  delay: Delay;
  rule: string;
  counted: IsoDate;
  instrumentInForceOn: IsoDate;
  /** The counted day was before the instrument itself entered into force, and gave way to it. */
  waitedForInstrument: boolean;
}>;

/** The acts of one State for one instrument, oldest first, each with what follows from it. */
export function statusStory(instrument: Instrument, acts: readonly Act[]): readonly StoryStep[] {
  return acts.map((act) => ({ act, effect: effectOf(instrument, act) }));
}

function effectOf(instrument: Instrument, act: Act): ActEffect {
  if (act.act === "signature") return { kind: "signed" };
  if (act.act === "withdrawal-attempt") return { kind: "no-effect" };
  if (act.act === "denunciation") return leaving(act);
  if (!isConsent(act)) throw new Error(`No effect is known for the act ${act.act}.`);
  const entry = entryIntoForce(instrument, act);
  return {
    kind: "bound",
    entry,
    computation: entry.kind === "day" ? compute(instrument, act) : null,
  };
}

function leaving(act: Act): ActEffect {
  return {
    kind: "left",
    on: denunciationEffect(act),
    basis: act.effectiveOn === null ? "computed" : "stated",
    rule: treatyRules[act.instrument].denunciation?.article ?? null,
  };
}

function compute(instrument: Instrument, act: Act): Computation {
  const { delay, article } = treatyRules[instrument.code].entryIntoForce;
  const counted = after(delay, act.date);
  return {
    delay,
    rule: article,
    counted,
    instrumentInForceOn: instrument.entryIntoForceOn,
    waitedForInstrument: counted < instrument.entryIntoForceOn,
  };
}
