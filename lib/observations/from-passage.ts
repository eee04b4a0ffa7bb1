import type { Passage } from "#lib/import/uhri/passage";
import type { Observation } from "#lib/observations/observation";

/**
 * An imported passage as an observation. Its words are the committee's own, so it carries `official-text` and no
 * paraphrase. A passage without a date of publication keeps the year 0 and the date "0000".
 */
export function importedObservation(passage: Passage): Observation {
  const { text, heading, ...imported } = passage;
  const date = passage.publishedOn ?? unknownDate;
  return {
    id: passage.id,
    origin: "imported",
    countries: passage.countries,
    mechanism: passage.mechanism,
    committee: passage.committee,
    instrument: passage.instrument,
    documentId: passage.documentId,
    symbol: passage.symbol,
    paragraphs: paragraphsOf(passage),
    kind: passage.kind,
    priorityFollowUp: null,
    rights: passage.rights,
    groups: passage.groups,
    heading,
    summary: null,
    recommendation: null,
    text,
    translations: [],
    treatyArticles: [],
    year: Number(date.slice(0, 4)),
    date,
    cycle: null,
    sources: [uhriAddress(passage)],
    verification: "official-text",
    note: null,
    imported,
  };
}

/** A passage whose date of publication the index does not give. */
export const unknownDate = "0000";

/** "17", "17 (b)" where the passage begins with a lettered item; `null` where no number stands in the text. */
function paragraphsOf({ paragraph, letters }: Passage): string | null {
  if (paragraph === null) return null;
  return letters.length === 1 ? `${paragraph} (${letters[0]})` : paragraph;
}

function uhriAddress({ documentId }: Passage): string {
  const index = "https://uhri.ohchr.org/en";
  return documentId === null ? `${index}/our-data-api` : `${index}/document/${documentId}`;
}
