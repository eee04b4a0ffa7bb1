import type { Chart } from "#lib/charts/chart";
import type { CompactGrid, GridWords } from "#lib/coverage/grid-table";
import type { MapView } from "#lib/map/map-view";
import type { CompactMatrix, MatrixWords } from "#lib/matrix/matrix-table";

/** What can be drawn as a picture file; a page names its pictures as it names its tables. */
export type Picture = Readonly<
  | { kind: "chart"; chart: Chart; drawing: "lines" | "bars" | "stacked" }
  | { kind: "matrix"; matrix: CompactMatrix; words: MatrixWords }
  | { kind: "grid"; grid: CompactGrid; words: GridWords }
  | { kind: "map"; title: string; isNumber: boolean; view: MapView }
>;
