import type { Facts } from "#data/catalogue";
import { type Breach, checkEach, type Finding } from "#data/checks/breach";
import { yearsOf } from "#data/checks/dates";
import { newestDay } from "#data/checks/newest-day";

type Observation = Facts["observations"][number];
type UnDocument = Facts["documents"][number];

function documentYears({ consideredOn, adoptedOn, publishedOn }: UnDocument): Set<number> {
  const dates = [consideredOn, adoptedOn, publishedOn].filter((date) => date !== null);
  return new Set(dates.flatMap(yearsOf));
}

function* findDocumentBreaches(observation: Observation, document: UnDocument): Generator<Finding> {
  for (const field of ["iso3", "committee", "instrument"] as const) {
    if (observation[field] !== document[field]) {
      yield { field, message: `its document ${document.id} has ${document[field]}` };
    }
  }
  if (observation.documentSymbol !== document.symbol) {
    yield {
      field: "documentSymbol",
      message: `its document ${document.id} has ${document.symbol}`,
    };
  }
  const years = documentYears(document);
  if (years.size > 0 && !years.has(observation.year)) {
    yield { field: "year", message: `its document ${document.id} is of ${[...years].join(", ")}` };
  }
}

/** An observation has the State, committee, instrument, symbol and a year of its document. */
export function checkObservationDocuments(facts: Facts): Breach[] {
  const documents = new Map(facts.documents.map((document) => [document.id, document]));
  return checkEach(
    facts,
    "observations",
    "observation-documents",
    function* (one): Generator<Finding> {
      const document = documents.get(one.documentId ?? "");
      if (document !== undefined) yield* findDocumentBreaches(one, document);
      else if (one.documentSymbol !== null) {
        yield { field: "documentSymbol", message: "names a document that is not linked" };
      }
    },
  );
}

function* findIdBreaches({ id, iso3, year }: Observation): Generator<Finding> {
  if (!id.startsWith(`${iso3}-`)) yield { field: "id", message: `is of ${iso3}` };
  if (!id.includes(`-${year}-`)) yield { field: "id", message: `is of ${year}` };
}

/** An observation without document is one known from elsewhere only; a paragraph read has its number. */
function* findVerificationBreaches(observation: Observation): Generator<Finding> {
  const { verification, paragraphs, documentId, committee, instrument } = observation;
  const wasSeen = verification === "paragraph-read" || verification === "excerpt-read";
  if (verification === "paragraph-read" && paragraphs === null) {
    yield { field: "paragraphs", message: "the paragraph was read, so its number is known" };
  }
  if (wasSeen && documentId === null) {
    yield { field: "documentId", message: `was ${verification}, so its document is known` };
  }
  if (verification === "article-2021" && paragraphs !== null && documentId === null) {
    yield { field: "paragraphs", message: "has no document to be a paragraph of" };
  }
  if ((committee === null) !== (instrument === null)) {
    yield { field: "instrument", message: "committee and instrument are known together" };
  }
  if (committee === null && verification !== "article-2021") {
    yield { field: "committee", message: "only the 2021 article leaves the committee out" };
  }
}

function* findListBreaches(observation: Observation): Generator<Finding> {
  for (const field of ["rights", "treatyArticles", "affectedGroups", "sources"] as const) {
    const list: readonly string[] = observation[field];
    if (new Set(list).size !== list.length) yield { field, message: "lists something twice" };
  }
  const numbers = observation.paragraphs?.match(/\d+/g)?.map(Number) ?? [];
  if (numbers.some((number, index) => number <= (numbers[index - 1] ?? 0))) {
    yield { field: "paragraphs", message: "paragraphs must rise" };
  }
}

/** What an observation says of itself holds together. */
export function checkObservations(facts: Facts): Breach[] {
  const newest = newestDay(facts);
  return checkEach(
    facts,
    "observations",
    "observations",
    function* (observation): Generator<Finding> {
      yield* findIdBreaches(observation);
      yield* findVerificationBreaches(observation);
      yield* findListBreaches(observation);
      if (observation.year > Number(newest.slice(0, 4))) {
        yield { field: "year", message: `the newest source is of ${newest}` };
      }
    },
  );
}
