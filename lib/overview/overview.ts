import type { CompactGrid } from "#lib/coverage/grid-table";
import type { CompactMatrix } from "#lib/matrix/matrix-table";
import type { OverviewParameters } from "#lib/overview/overview-scope";
import { findCell } from "#lib/overview/overview-scope";
import { type CellStory, findCellStory } from "#lib/ratification/cell-story";
import { compactGrid, compactMatrix } from "#lib/tables/overview-tables";
import type { TableRequest } from "#lib/tables/page-tables";

/** What the overview shows. */
export type Overview = Readonly<{
  matrix: CompactMatrix;
  grid: CompactGrid;
  story: CellStory | null;
}>;

export function overview(request: TableRequest<unknown, OverviewParameters>): Overview {
  return { matrix: compactMatrix(request), grid: compactGrid(request), story: openStory(request) };
}

function openStory({
  release,
  values,
  asOf,
}: TableRequest<unknown, OverviewParameters>): CellStory | null {
  const cell = values.cell === null ? undefined : findCell(release.index, values.cell);
  if (cell === undefined) return null;
  return findCellStory(release.index, cell.iso3, cell.code, asOf) ?? null;
}
