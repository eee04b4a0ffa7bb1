import { describe, expect, test } from "vitest";
import bodies from "#data/uhri/bodies.json" with { type: "json" };
import countries from "#data/uhri/countries.json" with { type: "json" };
import sdgs from "#data/uhri/sdgs.json" with { type: "json" };
import { presentText } from "#lib/import/uhri/fold-label";
import { generateUhri } from "#lib/import/uhri/generate";
import type { Passage } from "#lib/import/uhri/passage";
import { generateApiRoute } from "#lib/import/uhri/synthetic/api-route";
import { toPassage } from "#lib/import/uhri/to-passage";

const nameOf = new Map(countries.map(({ iso3, uhriName }) => [iso3, uhriName]));
const labelOf = new Map(sdgs.map(({ code, rawValue }) => [code, rawValue]));
const bodyOf = new Map(bodies.toReversed().map(({ code, rawValue }) => [code, rawValue]));
const typeOf = new Map([
  ["recommendation", "- Recommendations"],
  ["concern-or-observation", "- Concerns/Observations"],
  ["positive", "- Concerns/Observations"],
  ["other", "- Others"],
]);
const positionOf = new Map([
  ["supported", "Supported"],
  ["noted", "Noted"],
]);

/** The record again: each value raw where the passage kept it so, else as the export prints the folded one. */
function recordOf(passage: Passage): Record<string, unknown> {
  const { review } = passage;
  const named = (codes: readonly string[] = []) => codes.map((iso3) => nameOf.get(iso3));
  const printed = {
    AnnotationId: passage.id,
    Symbol: passage.symbol,
    Text: passage.lead + passage.text,
    DocumentId: passage.documentId,
    PublicationDate: passage.publishedOn && `${passage.publishedOn}T00:00:00`,
    PublicationDateOnUhri: passage.publishedOnUhri,
    AnnotationType: typeOf.get(passage.kind) ?? null,
    Body: passage.mechanism && bodyOf.get(passage.mechanism),
    Countries: passage.countriesFrom === "record" ? named(passage.countries) : [],
    Regions: passage.regions,
    Themes: passage.themes,
    AffectedPersons: passage.groups,
    Sdgs: passage.sdgs.map((code) => labelOf.get(code)),
    UprCycle: null,
    UprPositions: review?.positions.map((position) => positionOf.get(position)) ?? [],
    UprRecommendingCountry: named(review?.recommendingCountries),
    UprRecommendingRegions: review?.recommendingRegions ?? [],
    UprSession: [],
  };
  return { ...printed, ...passage.raw };
}

/** All forms of nothing are one; the cycle of a review follows from its session. */
function comparable({ UprCycle: _, ...record }: Record<string, unknown>) {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [
      key,
      typeof value === "string" && presentText(value) === null ? null : value,
    ]),
  );
}

describe("no raw value is lost: the passage gives the record back", () => {
  const sources: [string, Iterable<Record<string, unknown>>][] = [
    ["tiny", [...generateUhri({ seed: 11, profile: "tiny" })].map(({ record }) => record)],
    ["country", [...generateUhri({ seed: 12, profile: "country" })].map(({ record }) => record)],
    [
      "Turkey",
      [...generateUhri({ seed: 13, profile: "full", records: 3000, turkey: "Turkey" })].map(
        ({ record }) => record,
      ),
    ],
    ["the API route", generateApiRoute(14, 100)],
  ];

  test.each(sources)("%s", (_, records) => {
    for (const record of records) {
      const result = toPassage(record);
      if (result.ok) expect(comparable(recordOf(result.passage))).toEqual(comparable(record));
    }
  });
});
