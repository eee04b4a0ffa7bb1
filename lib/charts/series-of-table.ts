import type { Series } from "#lib/charts/chart";
import type { Table } from "#lib/table/table";

/** What a table says as series: a column after the first is one, and where a cell has no number there is no point. */
export function seriesOfTable({ columns: [first, ...others], rows }: Table): readonly Series[] {
  return others.map(({ id, label }) => {
    const points = rows.flatMap(({ cells }) => {
      const x = first === undefined ? undefined : cells[first.id];
      const y = cells[id];
      if (x?.kind !== "value" || y?.kind !== "value" || typeof y.sort !== "number") return [];
      return [{ x: x.text, y: y.sort }];
    });
    return { id, label, points };
  });
}
