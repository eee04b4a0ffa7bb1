import type { Act } from "#data/ratification/acts.schema";
import { acts as actKinds, instrumentCodes } from "#data/vocabulary";
import type { Change } from "#lib/import/untc/change";
import { isRefinement } from "#lib/import/untc/change-conflicts";
import { noteOf } from "#lib/import/untc/compare-cell";
import { denunciationFor } from "#lib/import/untc/decide";
import { provenDay } from "#lib/ratification/status";

/** All acts after the accepted changes, in the order of the file. */
export function acceptedActs(acts: readonly Act[], decided: readonly Change[]): Act[] {
  const accepted = decided.filter(({ decision }) => decision === "accept");
  const after = accepted.reduce<readonly Act[]>(
    (held, change) => accept(held, change, accepted),
    acts,
  );
  return [...after].sort(inOrder);
}

function accept(acts: readonly Act[], change: Change, accepted: readonly Change[]): readonly Act[] {
  switch (change.kind) {
    case "new-act":
      return [...acts, newAct(change)];
    case "changed-date":
    case "changed-kind":
      return acts.map((act) => (isHeld(act, change) ? changedAct(act, change) : act));
    case "vanished-act":
      return acts.filter((act) => !isHeld(act, change));
    case "bracketed-date":
      return withDenunciation(withShown(acts, change), change, accepted);
    case "unbracketed-date":
      return acts.filter((act) => !hasEnded(act, change));
    case "newer-page":
    case "unknown-participant":
      return acts;
  }
}

function isHeld(act: Act, { iso3, instrument, held }: Change): boolean {
  return (
    act.iso3 === iso3 &&
    act.instrument === instrument &&
    act.act === held?.act &&
    act.date === held.date
  );
}

function newAct(change: Change): Act {
  const { iso3, instrument, shown } = change;
  if (iso3 === null || shown === null) throw new Error(`${change.id} shows no act`);
  return {
    iso3,
    instrument,
    act: shown.act,
    date: shown.date,
    precision: "day",
    effectiveOn: null,
    sourceIds: sourcesOf(change),
    asOf: change.asOf,
    note: noteOf(shown),
  };
}

/** Sources that say otherwise are sources of the act no more; one that knew the year only says the same. */
function changedAct(old: Act, change: Change): Act {
  const refined = change.held !== null && isRefinement(change, change.held);
  const before = `Held before as ${old.act} ${old.date} (${old.sourceIds.join(", ")})`;
  const own = change.shown === null ? null : noteOf(change.shown);
  return {
    ...newAct(change),
    sourceIds: [...sourcesOf(change), ...(refined ? old.sourceIds : [])],
    note: [own, refined ? `${before}.` : `${before}; see ratification/conflicts.json.`]
      .filter((part) => part !== null)
      .join(" "),
  };
}

function sourcesOf({ asOf, sourceIds }: Change): string[] {
  return [...new Set([`UNTC-${asOf}`, ...sourceIds])];
}

/** An act in brackets that we do not have, or have with another day, as the page shows it. */
function withShown(acts: readonly Act[], change: Change): readonly Act[] {
  const { held, shown } = change;
  if (held === null) return [...acts, newAct(change)];
  if (held.date === shown?.date && held.act === shown.act) return acts;
  return acts.map((act) => (isHeld(act, change) ? changedAct(act, change) : act));
}

function withDenunciation(
  acts: readonly Act[],
  change: Change,
  accepted: readonly Change[],
): readonly Act[] {
  const denunciation = denunciationFor(change, accepted);
  if (denunciation === null || change.iso3 === null) throw new Error(`${change.id} has no end`);
  const { iso3, instrument } = change;
  const { date, effectiveOn } = denunciation;
  const isThere = acts.some(
    (act) =>
      act.iso3 === iso3 &&
      act.instrument === instrument &&
      act.act === "denunciation" &&
      act.date === date,
  );
  if (isThere) return acts;
  const ending = effectiveOn === null ? "no day of effect is stated" : `effect from ${effectiveOn}`;
  const act: Act = {
    ...newAct(change),
    act: "denunciation",
    date,
    effectiveOn,
    note: `Notification date; ${ending}. The page shows the consent in brackets.`,
  };
  return [...acts, act];
}

/** A denunciation that ended the act which the page now shows without brackets. */
function hasEnded(act: Act, { iso3, instrument, shown }: Change): boolean {
  return (
    act.iso3 === iso3 &&
    act.instrument === instrument &&
    act.act === "denunciation" &&
    shown !== null &&
    provenDay(act) > shown.date
  );
}

/** As the file has it: by participant, instrument, date and act. */
function inOrder(a: Act, b: Act): number {
  if (a.iso3 !== b.iso3) return a.iso3 < b.iso3 ? -1 : 1;
  const [codeA, codeB] = [a, b].map(({ instrument }) => instrumentCodes.indexOf(instrument));
  if (codeA !== codeB) return (codeA ?? 0) - (codeB ?? 0);
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return actKinds.indexOf(a.act) - actKinds.indexOf(b.act);
}
