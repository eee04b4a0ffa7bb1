import type { Chart } from "#lib/charts/chart";
import type { Table } from "#lib/table/table";
import { type ObservedCycle, observedCycles, rightRows } from "#lib/tables/state/coverage-tables";
import type { StateRequest } from "#lib/tables/state/state-request";

/** Observations of a State by right, the longest bar first; `twin` is the table that says the same. */
export function rightsChart(request: StateRequest, twin: Table): Chart {
  const points = rightRows(request)
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.right.nameEn.localeCompare(b.right.nameEn, "en"))
    .map(({ right, count }) => ({ x: right.nameEn, y: count }));
  return chart("rights", request, points, twin);
}

/** Observations of a State by reporting cycle, in the order of instruments and years. */
export function cyclesChart(request: StateRequest, twin: Table): Chart {
  const points = observedCycles(request)
    .filter(({ observations }) => observations.length > 0)
    .map((cycle) => ({ x: cycleLabel(cycle, request), y: cycle.observations.length }));
  return chart("cycles", request, points, twin);
}

function chart(
  id: "rights" | "cycles",
  { words, asOf }: StateRequest,
  points: Chart["series"][number]["points"],
  twin: Table,
): Chart {
  return {
    id: `${id}-chart`,
    title: words(`country.charts.${id}`),
    howToRead: words(`country.charts.${id}How`),
    source: words("country.charts.source", { asOf }),
    series: [{ id: "observations", label: words("country.charts.series"), points }],
    twin,
  };
}

/** "CCPR 2 (2016)" */
function cycleLabel({ instrument, cycle, years }: ObservedCycle, { words }: StateRequest): string {
  return words("country.charts.cycleLabel", {
    code: instrument ?? words("country.charts.instrumentNone"),
    cycle: cycle ?? words("country.charts.cycleNone"),
    years: years === null ? words("country.noDate") : [...new Set(years)].join("–"),
  });
}
