import { foldType, type PassageKind } from "#lib/import/uhri/fold-type";
import { isPositiveHeading } from "#lib/import/uhri/positive-heading";
import type { SyntheticRecord } from "#lib/import/uhri/synthetic/synthetic-record";

export type Counts = Record<string, number>;

export type LabelCounts = {
  themes: Counts;
  groups: Counts;
  regions: Counts;
  sdgs: Counts;
  mechanisms: Counts;
  countries: Counts;
  kinds: Counts;
};

/** What an importer must report of a synthetic export. Labels are counted as folded, over passages only. */
export type Manifest = {
  records: number;
  documents: number;
  passages: number;
  /** Records that give no passage, by the importer's reason; `repeated-id` for the poorer of two. */
  rejected: Counts;
  quirks: Counts;
  labels: LabelCounts;
};

export function createManifest(): Manifest {
  const labels = {
    themes: {},
    groups: {},
    regions: {},
    sdgs: {},
    mechanisms: {},
    countries: {},
    kinds: {},
  };
  return { records: 0, documents: 0, passages: 0, rejected: {}, quirks: {}, labels };
}

/** Enters a record into the manifest. */
export function note(manifest: Manifest, made: SyntheticRecord): void {
  manifest.records += 1;
  for (const quirk of made.quirks) count(manifest.quirks, quirk);
  if (made.rejected !== null) {
    count(manifest.rejected, made.rejected);
    return;
  }
  manifest.passages += 1;
  const { labels } = manifest;
  for (const { theme } of made.labels.themes) count(labels.themes, theme);
  for (const group of made.labels.groups) count(labels.groups, group);
  for (const { code } of made.labels.sdgs) count(labels.sdgs, code);
  for (const region of made.record.Regions) count(labels.regions, region.trimEnd());
  for (const iso3 of made.countries) count(labels.countries, iso3);
  if (made.record.Body !== "-") count(labels.mechanisms, made.document.mechanism.code);
  count(labels.kinds, kindOf(made));
}

function kindOf({ record, heading }: SyntheticRecord): PassageKind {
  const { kind } = foldType(record.AnnotationType);
  return kind === "concern-or-observation" && isPositiveHeading(heading) ? "positive" : kind;
}

function count(counts: Counts, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1;
}
