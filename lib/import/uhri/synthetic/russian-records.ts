import committees from "#data/committees/committees.json" with { type: "json" };
import states from "#data/ratification/countries.json" with { type: "json" };
import { createRandom, type Random } from "#lib/import/uhri/synthetic/random";
import {
  closings,
  headings,
  openings,
  places,
  subjects,
} from "#lib/import/uhri/synthetic/russian-phrases";
import type { RawRecord, SyntheticRecord } from "#lib/import/uhri/synthetic/synthetic-record";

export type RussianOptions = Readonly<{
  seed: number;
  /** Share of the records whose text is not translated: these fall back to English. */
  untranslated?: number;
  /** Share of the records that the English file does not have. */
  ownShare?: number;
  /** Whether States, bodies and types are named in Russian; the reference does not know which a real file does. */
  russianLabels?: boolean;
}>;

/** A record of a Russian file, and how it stands to the English one. */
export type RussianRecord = Readonly<{
  record: RawRecord;
  /** `twin`: translated; `fallback`: the English text of the same id; `own`: an id that the English file does not have. */
  kind: "twin" | "fallback" | "own";
}>;

/**
 * The Russian file to an English one: the same records in the same order, repeated ids left out, languages mixed as the
 * reference expects it.
 */
export function* russianRecords(
  english: Iterable<SyntheticRecord>,
  options: RussianOptions,
): Generator<RussianRecord> {
  const random = createRandom(options.seed);
  for (const made of english) {
    if (made.rejected === "repeated-id") continue;
    if (made.rejected === null) yield russianRecord(made, options, random);
    else yield { record: made.record, kind: "fallback" };
  }
}

function russianRecord(
  made: SyntheticRecord,
  { untranslated = 0.3, ownShare = 0.05, russianLabels = true }: RussianOptions,
  random: Random,
): RussianRecord {
  const labelled = russianLabels ? withRussianLabels(made.record) : made.record;
  if (random.chance(untranslated)) return { record: labelled, kind: "fallback" };
  const record = { ...labelled, Text: russianText(made, random) };
  if (!random.chance(ownShare)) return { record, kind: "twin" };
  return { record: { ...record, AnnotationId: otherId(record) }, kind: "own" };
}

/** Made ids are of the fourth version: none of them is of the fifth. */
function otherId({ AnnotationId }: RawRecord): string {
  return `f${AnnotationId.slice(1, 14)}5${AnnotationId.slice(15)}`;
}

function russianText({ paragraph, heading }: SyntheticRecord, random: Random): string {
  const sentence = `${random.pick(openings)} ${random.pick(subjects)} ${random.pick(places)}.`;
  const whole = `${sentence} ${random.pick(closings)}`;
  const numbered = paragraph === null ? whole : `${paragraph}. ${whole}`;
  return heading === null ? numbered : `<p>${random.pick(headings)}</p><p>${numbered}</p>`;
}

const stateNames = new Map(states.map(({ nameEn, nameRu }) => [nameEn, nameRu]));
const bodyNames = new Map(committees.map(({ code, nameRu }) => [`- ${code}`, `- ${nameRu}`]));
const typeNames = new Map([["- Recommendations", "- Рекомендации"]]);

function withRussianLabels(record: RawRecord): RawRecord {
  const { AnnotationType } = record;
  return {
    ...record,
    Countries: record.Countries.map((name) => stateNames.get(name) ?? name),
    Body: record.Body === "- UPR" ? "- УПО" : (bodyNames.get(record.Body) ?? record.Body),
    AnnotationType: typeNames.get(AnnotationType ?? "") ?? AnnotationType,
  };
}
