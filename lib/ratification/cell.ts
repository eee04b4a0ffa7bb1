import type { Declaration } from "#data/ratification/declarations.schema";
import type { InstrumentCode } from "#data/vocabulary";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { FactIndex } from "#lib/facts/fact-index";
import { type RatificationStatus, statusOn } from "#lib/ratification/status";

/** One State and one instrument on a day: what the matrix shows and the story behind it. */
export type RatificationCell = Readonly<{
  iso3: string;
  instrument: InstrumentCode;
  status: RatificationStatus;
  /** Reservations and the declarations that work like one, made by that day or undated. */
  reservations: readonly Declaration[];
}>;

/** The cell of a State and an instrument at the end of the day `asOf`. */
export function ratificationCell(
  index: FactIndex,
  iso3: string,
  code: InstrumentCode,
  asOf: IsoDate,
): RatificationCell {
  const status = statusOn(index.instrument(code), index.actsOf(iso3, code), asOf);
  const reservations =
    status.status === "party"
      ? index
          .declarationsOf(iso3, code)
          .filter((text) => limits(text) && (text.date ?? asOf) <= asOf)
      : [];
  return { iso3, instrument: code, status, reservations };
}

/** Kinds of text by which a State limits what it accepts. */
const limitingKinds: readonly Declaration["kind"][] = [
  "reservation",
  "declaration-and-reservation",
  "understanding",
  "interpretative-declaration",
  "inquiry-opt-out",
];

function limits(declaration: Declaration): boolean {
  return limitingKinds.includes(declaration.kind);
}
