import type { RatificationCell } from "#lib/ratification/cell";

/** How many participants stand where towards an instrument. The first three add up to all. */
export type StatusCounts = Readonly<{
  parties: number;
  /** Signed and not bound. */
  signatories: number;
  /** Neither signed nor bound, or no longer a party. */
  none: number;
  /** What the depositary prints as signatories: parties and signatories whose signature is on record. */
  signed: number;
}>;

export function countStatuses(cells: readonly RatificationCell[]): StatusCounts {
  const having = (status: RatificationCell["status"]["status"]): number =>
    cells.filter((cell) => cell.status.status === status).length;
  return {
    parties: having("party"),
    signatories: having("signatory"),
    none: having("none"),
    signed: cells.filter(countsAsSigned).length,
  };
}

/**
 * Whether the depositary counts the State among its signatories: a signature is on record, and the State has not left
 * since (its page puts the signature of a State that has left in brackets).
 */
export function countsAsSigned({ status }: RatificationCell): boolean {
  return status.status !== "none" && status.signature !== null;
}
