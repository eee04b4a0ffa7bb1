import type { Facts } from "#data/catalogue";
import type { Act } from "#data/ratification/acts.schema";
import type { Instrument } from "#data/ratification/instruments.schema";
import type { InstrumentCode } from "#data/vocabulary";
import type { IsoDate } from "#lib/dates/calendar-date";
import { depositaryName } from "#lib/import/untc/participant-name";
import { denunciationEffect } from "#lib/ratification/entry-into-force";
import { isConsent } from "#lib/ratification/status";

export type ModelDate = {
  act: Act["act"];
  date: IsoDate;
  bracketed: boolean;
  bySuccession: boolean;
};
export type ModelRow = {
  name: string;
  notes: number[];
  signature: ModelDate[];
  consent: ModelDate[];
};

/** A page as it would be printed: the tests bend it before it is written as HTML or XML. */
export type PageModel = {
  instrument: Instrument;
  asOf: IsoDate;
  signatories: number;
  parties: number;
  rows: ModelRow[];
};

/**
 * The page that the depositary would print on `asOf` if our acts are right. It shows one consent of each participant:
 * the one that counts, or in brackets the first one that does not count any more. Acts known by their year only cannot
 * be printed.
 */
export function pageModel(facts: Facts, code: InstrumentCode, asOf: IsoDate): PageModel {
  const instrument = facts.instruments.find((one) => one.code === code);
  if (instrument === undefined) throw new Error(`no instrument ${code}`);
  const acts = facts.acts.filter(
    (act) => act.instrument === code && act.precision === "day" && act.date <= asOf,
  );
  const rows = [...Map.groupBy(acts, ({ iso3 }) => iso3)].map(([iso3, own], index) => ({
    name: depositaryName(iso3),
    notes: index % 5 === 0 ? [index + 1, index + 2] : [],
    ...datesOf(own, asOf),
  }));
  const collator = new Intl.Collator("en");
  rows.sort((a, b) => collator.compare(a.name, b.name));
  return withTotals({ instrument, asOf, signatories: 0, parties: 0, rows });
}

/** The model with totals that are those of its rows. */
export function withTotals(model: PageModel): PageModel {
  const counted = (column: "signature" | "consent") =>
    model.rows.filter((row) => row[column].some(({ bracketed }) => !bracketed)).length;
  return { ...model, signatories: counted("signature"), parties: counted("consent") };
}

function datesOf(acts: readonly Act[], asOf: IsoDate): Pick<ModelRow, "signature" | "consent"> {
  const consents = acts.filter(isConsent);
  const counting = consents.filter((consent) => !hasEnded(consent, acts, asOf));
  const left = consents.length > 0 && counting.length === 0;
  const shown = counting.at(-1) ?? consents[0];
  const signature = acts.find(({ act }) => act === "signature");
  return {
    signature: signature === undefined ? [] : [modelDate(signature, left)],
    consent: shown === undefined ? [] : [modelDate(shown, left)],
  };
}

function hasEnded(consent: Act, acts: readonly Act[], asOf: IsoDate): boolean {
  const end = acts.find(({ act, date }) => act === "denunciation" && date > consent.date);
  if (end !== undefined) return (denunciationEffect(end) ?? end.date) <= asOf;
  // Denounced and replaced on one day: the later one of the file counts (Guyana, 1999).
  return acts.some((act) => isConsent(act) && act.date > consent.date);
}

function modelDate({ act, date, note }: Act, bracketed: boolean): ModelDate {
  return { act, date, bracketed, bySuccession: note?.includes("succession to signature") ?? false };
}
