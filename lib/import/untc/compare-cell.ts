import type { Act } from "#data/ratification/acts.schema";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { ChangeKind, HeldAct, ShownAct } from "#lib/import/untc/change";
import type { PageAct } from "#lib/import/untc/date-cell";
import { denunciationEffect } from "#lib/ratification/entry-into-force";
import { isConsent, provenDay } from "#lib/ratification/status";

/** A difference in the acts of one participant. */
export type Difference = Readonly<{
  kind: Exclude<ChangeKind, "unknown-participant" | "newer-page">;
  held: HeldAct | null;
  shown: ShownAct | null;
}>;

const successionNote = "Recorded by the depositary as succession to signature.";

/** What an act of ours is on a page. */
export function heldAct({ act, date, note }: Act): HeldAct {
  return { act, date, bySuccession: note === successionNote };
}

/** The note by which our data tell a signature that was taken over. */
export function noteOf({ bySuccession }: Pick<HeldAct, "bySuccession">): string | null {
  return bySuccession ? successionNote : null;
}

/** The signature on the page against ours. It is in brackets once the State has left. */
export function compareSignatures(
  page: readonly PageAct[],
  cell: readonly Act[],
  asOf: IsoDate,
): Difference[] {
  const own = cell.find(({ act }) => act === "signature") ?? null;
  const shown = page.find(({ bracketed }) => !bracketed) ?? page[0] ?? null;
  if (own === null && shown === null) return [];
  if (own === null || shown === null) return [oneSided(own, shown)];
  return differing(own, shown, hasLeft(cell, asOf));
}

/**
 * The consents on the page against ours. The page shows the one that counts, or in brackets one that no longer does;
 * of several that were given up it need not show all.
 */
export function compareConsents(
  page: readonly PageAct[],
  cell: readonly Act[],
  asOf: IsoDate,
): Difference[] {
  const consents = cell.filter(isConsent);
  const current = currentConsent(cell, asOf);
  const given = consents.filter((one) => one !== current);
  const counting = page.find(({ bracketed }) => !bracketed) ?? null;
  const bracketed = page.filter((one) => one.bracketed);
  return [
    ...compareCounting(counting, current, given, bracketed),
    ...compareBracketed(bracketed, current, given, counting),
  ];
}

function compareCounting(
  counting: PageAct | null,
  current: Act | null,
  given: readonly Act[],
  bracketed: readonly PageAct[],
): Difference[] {
  if (counting !== null) {
    if (current !== null) return differing(current, counting, false);
    const ended = given.find(({ date }) => date === counting.date);
    return ended === undefined ? [oneSided(null, counting)] : differing(ended, counting, true);
  }
  if (bracketed.length > 0) return [];
  const last = current ?? given[0] ?? null;
  return last === null ? [] : [oneSided(last, null)];
}

/** Every date in brackets is a consent that we know to be given up; the one that we hold to count has been given up since. */
function compareBracketed(
  bracketed: readonly PageAct[],
  current: Act | null,
  given: readonly Act[],
  counting: PageAct | null,
): Difference[] {
  return bracketed.flatMap((shown): Difference[] => {
    if (given.some(({ date, act }) => date === shown.date && act === shown.act)) return [];
    const held = counting === null && current !== null ? heldAct(current) : null;
    return [{ kind: "bracketed-date", held, shown }];
  });
}

function oneSided(own: Act | null, shown: PageAct | null): Difference {
  if (own !== null) return { kind: "vanished-act", held: heldAct(own), shown: null };
  const kind = shown?.bracketed === true ? "bracketed-date" : "new-act";
  return { kind, held: null, shown };
}

/** Both have the act: they may differ in its day, in what it is, and in whether it counts. */
function differing(own: Act, shown: PageAct, ended: boolean): Difference[] {
  const held = heldAct(own);
  if (shown.bracketed && !ended) return [{ kind: "bracketed-date", held, shown }];
  if (!shown.bracketed && ended) return [{ kind: "unbracketed-date", held, shown }];
  if (held.date !== shown.date) return [{ kind: "changed-date", held, shown }];
  if (held.act !== shown.act || held.bySuccession !== shown.bySuccession) {
    return [{ kind: "changed-kind", held, shown }];
  }
  return [];
}

/** The consent that counts on a day: the last one that no denunciation has ended. */
function currentConsent(cell: readonly Act[], asOf: IsoDate): Act | null {
  const counting = cell.filter(isConsent).filter((one) => !hasEnded(one, cell, asOf));
  return counting.sort((a, b) => (provenDay(a) < provenDay(b) ? -1 : 1)).at(-1) ?? null;
}

function hasEnded(consent: Act, cell: readonly Act[], asOf: IsoDate): boolean {
  const end = cell.find(({ act, date }) => act === "denunciation" && date > provenDay(consent));
  return end !== undefined && (denunciationEffect(end) ?? end.date) <= asOf;
}

function hasLeft(cell: readonly Act[], asOf: IsoDate): boolean {
  return cell.some(isConsent) && currentConsent(cell, asOf) === null;
}
