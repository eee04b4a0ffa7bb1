import type { Collection } from "#lib/collection/collection";
import type { TableItem } from "#lib/collection/item.schema";
import type { Annex } from "#lib/collection/plan.schema";
import type { IsoDate } from "#lib/dates/calendar-date";

/** What a report is made of, besides the words of the interface. */
export type ReportInput = Readonly<{
  collection: Collection;
  /** Tables fetched for the annexes that the collection alone cannot give: matrix, concerns, reporting; several of one kind may follow each other. */
  annexTables: readonly Readonly<{ annex: Annex; table: TableItem }>[];
  /** Pictures as PNG at twice their size, base64, by the id of their item; without one the SVG is taken. */
  pngs: ReadonlyMap<string, string>;
  /** The day on which the report is made. */
  day: IsoDate;
  /** BCP 47: "en". */
  language: string;
}>;
