import { type InstrumentCode, observationKinds } from "#data/vocabulary";
import { rightName } from "#lib/i18n/names";
import type { Observation } from "#lib/observations/observation";
import { cycleToken } from "#lib/reporting/observation-cycle";
import type { ReportingCycle } from "#lib/reporting/reporting-cycle";
import { type Cell, count, missing, type Row, type Table, value } from "#lib/table/table";
import { type StateRequest, stateAddress } from "#lib/tables/state/state-request";
import { type PlannedColumn, plannedTable } from "#lib/tables/table-plan";

export const cycleRightsPlan: readonly PlannedColumn[] = [
  ["right"],
  ["cycle"],
  ["observations", "number"],
  ...observationKinds.map((kind): PlannedColumn => [kind, "number"]),
];

/**
 * How many observations stand on each right in each cycle, newest cycle first: one row for a right and a cycle of which
 * something is recorded. One observation may touch several rights, so that the rows do not sum to the number of
 * observations. `cycle: null` is what no source gives to a cycle.
 */
export function cycleRightsTable(
  request: StateRequest,
  title: string,
  code: InstrumentCode,
  cycles: readonly ReportingCycle[],
): Table {
  return plannedTable({
    id: "by-right",
    title,
    plan: cycleRightsPlan,
    labels: "dossier.columns",
    words: request.words,
    rows: request.release.index.facts.rights.flatMap(({ id }) =>
      cycles.flatMap((cycle) => rightRows(request, code, id, cycle)),
    ),
  });
}

function rightRows(
  request: StateRequest,
  code: InstrumentCode,
  right: string,
  { cycle, observations }: ReportingCycle,
): readonly Row[] {
  const touching = observations.filter(({ rights }) => rights.includes(right));
  const [first] = touching;
  if (first === undefined) return [];
  const { words, release } = request;
  const cycles = [...new Set(touching.map(cycleToken))].join(",");
  const list = (kinds: string) =>
    stateAddress(request, { query: { rights: right, cycles, kinds }, hash: "observations" });
  return [
    {
      id: `${right}-${cycle ?? "none"}-${code}`,
      cells: {
        right: value(rightName(words.locale, release.index, right), { href: `/rights/${right}` }),
        cycle: cycle === null ? missing(words("observation.noCycle")) : value(cycle),
        observations: count(touching.length, { href: list("") }),
        ...kindCells(touching, list, words("dossier.noneOfKind")),
      },
    },
  ];
}

/** Every observation is of exactly one kind, so the kinds of a row sum to its observations. */
function kindCells(
  touching: readonly Observation[],
  list: (kind: string) => string,
  none: string,
): Record<string, Cell> {
  const cells = observationKinds.map((kind) => {
    const found = touching.filter((observation) => observation.kind === kind).length;
    return [kind, found === 0 ? missing(none) : count(found, { href: list(kind) })] as const;
  });
  return Object.fromEntries(cells);
}
