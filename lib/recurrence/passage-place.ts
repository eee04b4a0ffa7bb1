import type { UnDocument } from "#data/observations/documents.schema";
import type { Observation } from "#lib/observations/observation";

/** The document of a symbol, as the facts know it. */
export type FindDocument = (symbol: string) => Pick<UnDocument, "cycle" | "instrument"> | undefined;

/** Names the document of a passage; without a symbol or an id, whatever its committee said in that year counts as one. */
export function documentKey({
  symbol,
  documentId,
  committee,
  mechanism,
  year,
}: Observation): string {
  return symbol ?? documentId ?? `${committee ?? mechanism ?? "none"} ${year}`;
}

/**
 * Names the reporting cycle of a passage, "CCPR 2": its own, or that of its document, or that of the Universal Periodic
 * Review. A document whose cycle nobody states counts as one.
 */
export function cycleKey(observation: Observation, findDocument: FindDocument): string {
  const { cycle, instrument, committee, symbol, imported } = observation;
  if (cycle !== null) return `${instrument ?? committee ?? "none"} ${cycle}`;
  const review = imported?.review?.cycle;
  if (review !== undefined && review !== null) return `UPR ${review}`;
  const document = symbol === null ? undefined : findDocument(symbol);
  if (document !== undefined && document.cycle !== null) {
    return `${document.instrument ?? committee ?? "none"} ${document.cycle}`;
  }
  return documentKey(observation);
}
