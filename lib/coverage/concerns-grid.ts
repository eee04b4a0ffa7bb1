import { reportingInstruments } from "#data/reviews/reviews.schema";
import type { Right } from "#data/rights/rights.schema";
import type { InstrumentCode } from "#data/vocabulary";
import type { Coverage } from "#lib/coverage/coverage";
import { rightCoverage, type StateEvidence, stateEvidence } from "#lib/coverage/state-evidence";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { Origin } from "#lib/observations/observation";
import type { Tally } from "#lib/observations/tally";
import type { Release } from "#lib/release/release";

/** What the grid is asked for: the States in the order shown; no instruments or rights means all. */
export type GridScope = Readonly<{
  countries: readonly string[];
  treaties: readonly InstrumentCode[];
  rights: readonly string[];
  asOf: IsoDate;
  /** Counts only observations of these origins; all without it. */
  origins?: readonly Origin[];
}>;

/** Rights by States, each cell with its coverage. */
export type ConcernsGrid = Readonly<{
  states: readonly StateEvidence[];
  rows: readonly GridRow[];
}>;

export type GridRow = Readonly<{
  right: Right;
  /** One coverage a State, in the order of the States. */
  cells: readonly Coverage[];
  /** Observations recorded on the right about any State shown; one about two of them is one. */
  count: number;
  /** Year of the latest of them; `null` where none is recorded. */
  latestYear: number | null;
}>;

export function concernsGrid(release: Release, scope: GridScope): ConcernsGrid {
  const states = scope.countries.map((iso3) =>
    stateEvidence(release, iso3, scope.treaties, scope.asOf, scope.origins),
  );
  const tally = rightsRecorded(release, scope);
  const rights = release.index.facts.rights.filter(
    ({ id }) => scope.rights.length === 0 || scope.rights.includes(id),
  );
  return {
    states,
    rows: rights.map((right) => gridRow(right, states, tally.get(right.id), scope)),
  };
}

function gridRow(
  right: Right,
  states: readonly StateEvidence[],
  recorded: Tally | undefined,
  scope: GridScope,
): GridRow {
  const behind = instrumentsBehind(right, scope.treaties);
  const cells = states.map((state) => rightCoverage(state, right.id, behind));
  return { right, cells, count: recorded?.count ?? 0, latestYear: recorded?.latestYear ?? null };
}

/**
 * The instruments that count for a right: those that protect it, among the ones asked for. A heading that is no right of
 * any treaty (corruption) has none behind it; then every instrument under which States report counts.
 */
function instrumentsBehind(
  { articles }: Right,
  treaties: readonly InstrumentCode[],
): readonly InstrumentCode[] {
  const behind =
    articles.length === 0
      ? reportingInstruments
      : [...new Set(articles.map(({ instrument }) => instrument))];
  return treaties.length === 0 ? behind : behind.filter((code) => treaties.includes(code));
}

function rightsRecorded({ observations }: Release, scope: GridScope): ReadonlyMap<string, Tally> {
  const { countries, treaties: instruments, asOf, origins = [] } = scope;
  const asked = { countries, instruments, asOf, origins, treatyBodies: true };
  return observations.tally(asked, "right");
}
