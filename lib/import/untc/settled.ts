import type { Conflict } from "#data/ratification/conflicts.schema";
import type { Change } from "#lib/import/untc/change";
import { noted } from "#lib/import/untc/change-words";

/** What a page says, as a conflict names it, whatever the day of the page. */
export function statementOf({
  kind,
  held,
  shown,
}: Pick<Change, "kind" | "held" | "shown">): string {
  switch (kind) {
    case "vanished-act":
      return `does not show ${noted(held)}`;
    case "bracketed-date":
      return `${noted(shown)} in brackets`;
    case "unbracketed-date":
      return `${noted(shown)} without brackets`;
    default:
      return noted(shown);
  }
}

/** Whether a person has rejected this very statement of the depositary before; the conflict on record is then enough. */
export function isSettled(change: Change, conflicts: readonly Conflict[]): boolean {
  const statement = statementOf(change);
  return conflicts.some(
    ({ iso3, instrument, sourceASays }) =>
      iso3 === change.iso3 &&
      instrument === change.instrument &&
      /^UNTC-\d{4}-\d{2}-\d{2}: /.test(sourceASays) &&
      sourceASays.slice("UNTC-2026-01-01: ".length) === statement,
  );
}
