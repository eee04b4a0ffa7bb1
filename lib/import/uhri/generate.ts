import type { MechanismKind } from "#data/uhri/bodies.schema";
import { type IssuedDocument, issueDocuments } from "#lib/import/uhri/synthetic/issue-documents";
import { createManifest, type Manifest, note } from "#lib/import/uhri/synthetic/manifest";
import { planDocuments } from "#lib/import/uhri/synthetic/plan";
import { createRandom } from "#lib/import/uhri/synthetic/random";
import { placeRareQuirks } from "#lib/import/uhri/synthetic/rare-quirks";
import { createRecordMaker } from "#lib/import/uhri/synthetic/record-maker";
import type { SyntheticRecord } from "#lib/import/uhri/synthetic/synthetic-record";

/** `tiny`: 200 records with every quirk; `country`: 2,019 of Kazakhstan; `full`: 268,000. */
export type SyntheticProfile = "tiny" | "country" | "full";

export type SyntheticOptions = Readonly<{
  seed: number;
  profile: SyntheticProfile;
  /** Another size than the profile's own. */
  records?: number;
  /** The export of early 2026 prints "Turkey", later copies "Türkiye". */
  turkey?: "Turkey" | "Türkiye";
}>;

const sizes: Readonly<Record<SyntheticProfile, number>> = {
  tiny: 200,
  country: 2019,
  full: 268_000,
};

/**
 * Records in the shape of the export, made up word for word, newest document first and its paragraphs in order: one
 * after the other, so that a file of any size can be written without holding it. The same options give the same
 * records. What an importer must find is returned at the end.
 */
export function* generateUhri(options: SyntheticOptions): Generator<SyntheticRecord, Manifest> {
  const random = createRandom(options.seed);
  const records = options.records ?? sizes[options.profile];
  const onlyCountry = options.profile === "country" ? "KAZ" : null;
  const planned = planDocuments({ records, onlyCountry, small: records < 2000 }, random);
  const documents = issueDocuments(planned, random);
  const quirks = placeRareQuirks(recordsOfKind(documents), random);
  const make = createRecordMaker(documents, options.turkey ?? "Türkiye", random);
  const manifest = createManifest();
  manifest.documents = documents.length;
  const passed: Record<MechanismKind, number> = { ...noRecords };
  for (const document of documents) {
    const { kind } = document.mechanism;
    for (let index = 0; index < document.records; index++) {
      const made = make(document, index, quirks[kind].get(passed[kind]));
      passed[kind] += 1;
      note(manifest, made);
      yield made;
    }
  }
  return manifest;
}

const noRecords: Readonly<Record<MechanismKind, number>> = {
  upr: 0,
  "treaty-body": 0,
  "special-procedure": 0,
  unknown: 0,
};

function recordsOfKind(documents: readonly IssuedDocument[]): Record<MechanismKind, number> {
  const records = { ...noRecords };
  for (const { mechanism, records: size } of documents) records[mechanism.kind] += size;
  return records;
}
