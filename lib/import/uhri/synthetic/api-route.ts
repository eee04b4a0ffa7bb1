import bodies from "#data/uhri/bodies.json" with { type: "json" };
import countries from "#data/uhri/countries.json" with { type: "json" };
import { generateUhri } from "#lib/import/uhri/generate";
import type { RawRecord } from "#lib/import/uhri/synthetic/synthetic-record";

const longBodies = new Map(
  bodies.flatMap(({ code, rawValue, recordsFolded202609 }) =>
    code !== null && recordsFolded202609 === null ? [[code, rawValue] as const] : [],
  ),
);
const twoLetters = new Map(countries.map(({ iso3, iso2 }) => [iso3, iso2]));
const typeId = "c0ffee00-1111-4222-8333-444455556666";

/**
 * The second shape of the index, as its interface for programs gives it: a two-letter code for the State, the
 * committee by its full name, a UUID or nothing for the type, labels without stray blanks. 768 records in reality.
 */
export function* generateApiRoute(seed: number, records = 768): Generator<RawRecord> {
  let made = 0;
  for (const { record, document } of generateUhri({
    seed,
    profile: "full",
    records: records * 8,
  })) {
    const body = longBodies.get(document.mechanism.code);
    if (body === undefined) continue;
    yield {
      ...record,
      Body: body,
      AnnotationType: made % 4 === 3 ? null : typeId,
      Countries: [twoLetters.get(document.country.iso3) ?? document.country.iso3],
      Regions: record.Regions.map((region) => region.trim()),
      Themes: record.Themes.map((theme) => theme.trim()),
    };
    made += 1;
    if (made === records) return;
  }
}
