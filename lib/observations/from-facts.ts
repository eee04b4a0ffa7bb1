import type { Facts } from "#data/catalogue";
import type { UnDocument } from "#data/observations/documents.schema";
import type { Observation as ObservationFact } from "#data/observations/observations.schema";
import type { PartialDate } from "#lib/dates/calendar-date";
import type { Observation } from "#lib/observations/observation";

/** The curated observations, each with the date and the cycle of its document where one is known. */
export function curatedObservations(
  facts: Pick<Facts, "observations" | "documents">,
): Observation[] {
  const documents = new Map(facts.documents.map((document) => [document.id, document]));
  return facts.observations.map((fact) =>
    curatedObservation(fact, fact.documentId === null ? undefined : documents.get(fact.documentId)),
  );
}

function curatedObservation(fact: ObservationFact, document: UnDocument | undefined): Observation {
  return {
    id: fact.id,
    origin: "curated",
    countries: [fact.iso3],
    mechanism: fact.committee,
    committee: fact.committee,
    instrument: fact.instrument,
    documentId: fact.documentId,
    symbol: fact.documentSymbol,
    paragraphs: fact.paragraphs,
    kind: fact.kind,
    priorityFollowUp: fact.priorityFollowUp,
    rights: fact.rights,
    groups: fact.affectedGroups,
    heading: fact.heading,
    summary: fact.summaryEn,
    recommendation: fact.recommendationEn,
    text: null,
    treatyArticles: fact.treatyArticles,
    year: fact.year,
    date: dateOfDocument(document) ?? String(fact.year),
    cycle: document?.cycle ?? null,
    sources: fact.sources,
    verification: fact.verification,
    note: fact.confidenceNote,
    translations: [],
    imported: null,
  };
}

/** The day of adoption (its last, for an interval), else of consideration, else of publication. */
export function dateOfDocument(document: UnDocument | undefined): PartialDate | null {
  const date = document?.adoptedOn ?? document?.consideredOn ?? document?.publishedOn ?? null;
  return date === null ? null : (date.split("/").at(-1) ?? date);
}
