import type { Chart } from "#lib/charts/chart";
import { collatorOf } from "#lib/i18n/collator";
import { nameIn } from "#lib/i18n/names";
import type { Table } from "#lib/table/table";
import { type ObservedCycle, observedCycles, rightRows } from "#lib/tables/state/coverage-tables";
import type { StateRequest } from "#lib/tables/state/state-request";

/** Observations of a State by right, the longest bar first; `twin` is the table that says the same. */
export function rightsChart(request: StateRequest, twin: Table): Chart {
  const { locale } = request.words;
  const points = rightRows(request)
    .filter(({ count }) => count > 0)
    .map(({ right, count }) => ({ x: nameIn(locale, right), y: count }))
    .sort((a, b) => b.y - a.y || collatorOf(locale).compare(a.x, b.x));
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
