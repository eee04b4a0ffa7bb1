import type { Act } from "#data/ratification/acts.schema";
import type { Conflict } from "#data/ratification/conflicts.schema";
import type { Change, HeldAct } from "#lib/import/untc/change";
import { noted } from "#lib/import/untc/change-words";
import { statementOf } from "#lib/import/untc/settled";

/**
 * What stays on record of a change: that sources disagree. A rejected change keeps ours with the reason that a person
 * gave; an accepted one keeps what was held before. A new act, and a day where only the year was known, contradict nobody.
 */
export function conflictsOf(change: Change, acts: readonly Act[]): Conflict[] {
  const { iso3, instrument, held, decision, why } = change;
  if (iso3 === null || change.kind === "newer-page") return [];
  const page = `UNTC-${change.asOf}: ${statementOf(change)}`;
  const ours = `${sourcesOf(change, acts)}: ${noted(held)}`;
  if (decision === "reject") {
    return [
      {
        iso3,
        instrument,
        sourceASays: page,
        sourceBSays: ours,
        resolution: noted(held),
        why: why ?? "",
      },
    ];
  }
  if (held === null || isRefinement(change, held) || change.kind === "bracketed-date") return [];
  const resolution = change.kind === "vanished-act" ? "no such act" : noted(change.shown);
  return [
    {
      iso3,
      instrument,
      sourceASays: ours,
      sourceBSays: page,
      resolution,
      why: "The newer page of the depositary is preferred.",
    },
  ];
}

/** A day for what was known by its year or month only. */
export function isRefinement({ shown }: Change, held: HeldAct): boolean {
  return (
    shown !== null &&
    held.date.length < 10 &&
    shown.date.startsWith(held.date) &&
    shown.act === held.act
  );
}

function sourcesOf({ iso3, instrument, held }: Change, acts: readonly Act[]): string {
  const own = acts.find(
    (act) =>
      act.iso3 === iso3 &&
      act.instrument === instrument &&
      act.act === held?.act &&
      act.date === held.date,
  );
  return own?.sourceIds.join(" and ") ?? "Our data";
}
