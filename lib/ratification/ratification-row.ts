import type { ActKind, Precision } from "#data/vocabulary";
import type { PartialDate } from "#lib/dates/calendar-date";
import type { RatificationCell } from "#lib/ratification/cell";

/** A cell of the matrix as the API and the files give it. */
export type RatificationRow = Readonly<{
  country: string;
  instrument: string;
  status: "party" | "signatory" | "none";
  /** The act that gives the status: for a State that has left, the denunciation; `null` where no act is on record. */
  act: ActKind | null;
  actDate: PartialDate | null;
  precision: Precision | null;
  signatureDate: PartialDate | null;
  entryIntoForce: string | null;
  /** `null` where nobody can say. */
  inForce: boolean | null;
  /** Ids of the sources of the act. */
  sources: readonly string[];
}>;

export function ratificationRow({ iso3, instrument, status }: RatificationCell): RatificationRow {
  const party = status.status === "party" ? status : null;
  const entry = party?.entryIntoForce;
  return {
    country: iso3,
    instrument,
    status: status.status,
    act: status.act?.act ?? null,
    actDate: status.act?.date ?? null,
    precision: status.act?.precision ?? null,
    signatureDate: status.signature?.date ?? null,
    entryIntoForce: entry?.kind === "day" ? entry.on : null,
    inForce: party === null ? false : party.inForce,
    sources: status.act?.sourceIds ?? [],
  };
}
