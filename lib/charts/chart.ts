import type { Table } from "#lib/table/table";

/** A chart as data: the component draws the series, and `twin` says the same as a table. */
export type Chart = Readonly<{
  /** Names the chart in addresses and file names: kebab-case. */
  id: string;
  title: string;
  /** One or two sentences: what a mark stands for, and what not to read into it. */
  howToRead: string;
  /** Where the numbers come from and the day to which they speak. */
  source: string;
  series: readonly Series[];
  twin: Table;
}>;

export type Series = Readonly<{ id: string; label: string; points: readonly Point[] }>;

/** `x` is a year or day as text or number for a line, a category for bars. */
export type Point = Readonly<{ x: string | number; y: number }>;
