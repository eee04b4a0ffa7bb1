import type { Collection } from "#lib/collection/collection";
import type { TableItem } from "#lib/collection/item.schema";
import type { Annex } from "#lib/collection/plan.schema";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { Ledger } from "#lib/recurrence/ledger.schema";

/** What a report is made of, besides the words of the interface. */
export type ReportInput = Readonly<{
  collection: Collection;
  /** Tables fetched for the annexes that the collection alone cannot give: matrix, concerns, reporting; several of one kind may follow each other. */
  annexTables: readonly Readonly<{ annex: Annex; table: TableItem }>[];
  /** The repeated concerns of the States of the collection, as far as they could be fetched; for the annex on them. */
  ledgers: readonly Ledger[];
  /** Pictures as PNG at twice their size, base64, by the id of their item; without one the SVG is taken. */
  pngs: ReadonlyMap<string, string>;
  /** The day on which the report is made. */
  day: IsoDate;
  /** BCP 47: "en". */
  language: string;
}>;
