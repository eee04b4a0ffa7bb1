import type { Right } from "#data/rights/rights.schema";
import type { InstrumentCode } from "#data/vocabulary";
import type { Coverage } from "#lib/coverage/coverage";
import { rightCoverage, type StateEvidence, stateEvidence } from "#lib/coverage/state-evidence";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { Release } from "#lib/release/release";

/** What the grid is asked for: the States in the order shown; no instruments or rights means all. */
export type GridScope = Readonly<{
  countries: readonly string[];
  treaties: readonly InstrumentCode[];
  rights: readonly string[];
  asOf: IsoDate;
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
  /** Observations recorded on the right over the States shown; one on two of the States counts once under each. */
  count: number;
  /** Year of the latest of them; `null` where none is recorded. */
  latestYear: number | null;
}>;

export function concernsGrid(release: Release, scope: GridScope): ConcernsGrid {
  const states = scope.countries.map((iso3) =>
    stateEvidence(release, iso3, scope.treaties, scope.asOf),
  );
  const latest = latestYears(release, scope);
  const rights = release.index.facts.rights.filter(
    ({ id }) => scope.rights.length === 0 || scope.rights.includes(id),
  );
  return {
    states,
    rows: rights.map((right) => gridRow(right, states, latest.get(right.id) ?? null, scope)),
  };
}

function gridRow(
  right: Right,
  states: readonly StateEvidence[],
  latestYear: number | null,
  scope: GridScope,
): GridRow {
  const protectedBy = [...new Set(right.articles.map(({ instrument }) => instrument))];
  const cells = states.map((state) =>
    rightCoverage(state, right.id, askedFor(protectedBy, scope.treaties)),
  );
  const count = cells.reduce((sum, cell) => sum + (cell.state === "recorded" ? cell.count : 0), 0);
  return { right, cells, count, latestYear };
}

/** The instruments behind a right that the reader asked for; where none is left, no instrument asked for binds. */
function askedFor(
  protectedBy: readonly InstrumentCode[],
  treaties: readonly InstrumentCode[],
): readonly InstrumentCode[] {
  if (treaties.length === 0) return protectedBy;
  const left = protectedBy.filter((code) => treaties.includes(code));
  return left.length === 0 ? treaties : left;
}

function latestYears(
  { observations }: Release,
  scope: GridScope,
): ReadonlyMap<string, number | null> {
  const { countries, treaties: instruments, asOf } = scope;
  const asked = { countries, instruments, asOf, treatyBodies: true };
  const tally = observations.tally(asked, "right");
  return new Map([...tally].map(([right, { latestYear }]) => [right, latestYear]));
}
