import type { Answers } from "#lib/compare/difference";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { FactIndex } from "#lib/facts/fact-index";
import type { RatificationCell } from "#lib/ratification/cell";

/** What is compared of an instrument. Days of acts differ almost always, so they are shown and not compared. */
export const ratificationAspects = ["status", "act", "force", "reservation"] as const;
export type RatificationAspect = (typeof ratificationAspects)[number];

/** A State's answers for one instrument on a day; act, force and reservation are asked of States parties only. */
export function ratificationAnswers(
  index: FactIndex,
  cell: RatificationCell,
  asOf: IsoDate,
): Answers<RatificationAspect> {
  const { iso3, status } = cell;
  if (status.status !== "party") {
    const answer = status.act?.act === "denunciation" ? "left" : status.status;
    return { iso3, answers: { status: answer, act: null, force: null, reservation: null } };
  }
  return {
    iso3,
    answers: {
      status: "party",
      act: status.act.act,
      force: status.inForce === null ? "not-known" : String(status.inForce),
      reservation: reservationOf(index, cell, asOf),
    },
  };
}

/** Of some texts on file nobody read the kind, so that "none" would be too much. */
function reservationOf(index: FactIndex, cell: RatificationCell, asOf: IsoDate): string {
  if (cell.reservations.length > 0) return "made";
  return unreadTexts(index, cell, asOf) > 0 ? "not-read" : "none-on-record";
}

/** Texts on file whose kind was not read, made by that day or undated. */
export function unreadTexts(
  index: FactIndex,
  { iso3, instrument }: Pick<RatificationCell, "iso3" | "instrument">,
  asOf: IsoDate,
): number {
  return index
    .declarationsOf(iso3, instrument)
    .filter(({ kind }) => kind === "text-on-file" || kind === "note-only")
    .filter(({ date }) => (date ?? asOf) <= asOf).length;
}
