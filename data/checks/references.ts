import { catalogue, type DatasetId, datasetIds, type Facts } from "#data/catalogue";
import { type Breach, checkEach, type Finding } from "#data/checks/breach";

/** A field that names a record of another dataset, whatever dataset the field is in. */
interface Reference {
  readonly field: string;
  readonly target: DatasetId;
  readonly targetField: string;
  /** Datasets in which the field means this target; every dataset that has the field when absent. */
  readonly only?: readonly DatasetId[];
  /** Values that stand for no single record. */
  readonly except?: readonly string[];
}

const reviewDatasets: readonly DatasetId[] = ["reviews", "reviewSessions", "noInitialReport"];
const ratificationDatasets: readonly DatasetId[] = [
  "acts",
  "declarations",
  "procedures",
  "publishedCounts",
];

const references: readonly Reference[] = [
  { field: "iso3", target: "countries", targetField: "iso3", except: ["*"] },
  {
    field: "instrument",
    target: "instruments",
    targetField: "code",
    only: datasetIds.filter((id) => id !== "regionalCommitments"),
  },
  { field: "parentCode", target: "instruments", targetField: "code" },
  { field: "committee", target: "committees", targetField: "code" },
  { field: "rights", target: "rights", targetField: "id" },
  { field: "rightId", target: "rights", targetField: "id" },
  { field: "documentId", target: "documents", targetField: "id" },
  { field: "scaleId", target: "gradingScales", targetField: "scaleId" },
  { field: "procedure", target: "complaintProcedures", targetField: "code" },
  { field: "sourceIds", target: "sources", targetField: "id", only: ratificationDatasets },
  { field: "sourceIds", target: "reviewSources", targetField: "id", only: reviewDatasets },
];

function valuesOf(record: unknown, field: string): readonly unknown[] {
  const value = (record as Record<string, unknown>)[field];
  return Array.isArray(value) ? value : [value];
}

function checkReference(facts: Facts, id: DatasetId, reference: Reference): Breach[] {
  const { field, target, targetField, except = [] } = reference;
  const known = new Set(facts[target].flatMap((record) => valuesOf(record, targetField)));
  const message = `not in ${catalogue[target].file}`;
  return checkEach(facts, id, "references", function* (fact): Generator<Finding> {
    for (const value of valuesOf(fact, field)) {
      const named = value !== null && !except.includes(String(value));
      if (named && !known.has(value)) yield { field, value, message };
    }
  });
}

/** Instruments named inside `articles` of a right exist. */
function checkProtections(facts: Facts): Breach[] {
  const codes = new Set(facts.instruments.map(({ code }) => code));
  return checkEach(facts, "rights", "references", function* ({ articles }): Generator<Finding> {
    for (const { instrument } of articles) {
      const message = `not in ${catalogue.instruments.file}`;
      if (!codes.has(instrument)) yield { field: "articles", value: instrument, message };
    }
  });
}

/** Every field that names a record of another dataset names one that exists. */
export function checkReferences(facts: Facts): Breach[] {
  const pairs = references.flatMap((reference) =>
    datasetIds
      .filter((id) => reference.field in catalogue[id].schema.shape)
      .filter((id) => reference.only?.includes(id) ?? true)
      .map((id) => ({ id, reference })),
  );
  const found = pairs.flatMap(({ id, reference }) => checkReference(facts, id, reference));
  return [...found, ...checkProtections(facts)];
}
