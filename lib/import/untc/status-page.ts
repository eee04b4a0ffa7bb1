import type { InstrumentCode } from "#data/vocabulary";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { PageAct } from "#lib/import/untc/date-cell";
import type { NamedParticipant } from "#lib/import/untc/participant-name";

/** A row of a page: who, and the acts that stand there. */
export type StatusRow = Readonly<{
  row: number;
  /** As printed. */
  name: string;
  named: NamedParticipant;
  signature: readonly PageAct[];
  consent: readonly PageAct[];
}>;

/** What the depositary says of one instrument on a day. Its rows are as many as its own totals say. */
export type StatusPage = Readonly<{
  format: "html" | "xml";
  instrument: InstrumentCode;
  untcNumber: string;
  asOf: IsoDate;
  signatories: number;
  parties: number;
  rows: readonly StatusRow[];
}>;
