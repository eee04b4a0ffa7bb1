import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compileRelease } from "#lib/db/compile-release";
import { loadFacts } from "#lib/db/load-facts";
import { currentRelease } from "#lib/db/open-release";
import { csvOfRows } from "#lib/export/csv";
import { searchList } from "#lib/export/search-export";
import { generateUhri } from "#lib/import/uhri/generate";
import { toPassage } from "#lib/import/uhri/to-passage";
import { importedObservation } from "#lib/observations/from-passage";
import type { Observation } from "#lib/observations/observation";
import type { Release } from "#lib/release/release";
import { readQuery } from "#lib/search/read-query";
import { search } from "#lib/search/search";
import { searchRequest, searchView } from "#lib/search/search-page";
import { type SearchParameters, searchSorts } from "#lib/search/search-scope";
import { englishWords } from "#lib/tables/fixtures/bundled-release";

const home = mkdtempSync(join(tmpdir(), "pacta-search-"));
let release: Release;

beforeAll(async () => {
  const imported = {
    name: "synthetic",
    languages: ["en"] as const,
    hash: "1",
    observations: syntheticObservations(3000),
  };
  await compileRelease(home, loadFacts(), "2026-11-25", imported);
  release = currentRelease(home);
}, 60_000);
afterAll(() => rmSync(home, { recursive: true }));

/** Made-up passages in the form of the UN index, repeated ids left out as the importer does. */
function* syntheticObservations(records: number): Generator<Observation> {
  const ids = new Set<string>();
  for (const { record } of generateUhri({ seed: 7, profile: "full", records })) {
    const result = toPassage(record);
    if (!result.ok || ids.has(result.passage.id)) continue;
    ids.add(result.passage.id);
    yield importedObservation(result.passage);
  }
}

const nothing: SearchParameters = {
  q: "",
  country: [],
  region: null,
  right: [],
  committee: [],
  kind: [],
  group: [],
  verification: [],
  sdg: [],
  treaty: [],
  cycle: null,
  origin: [],
  bodies: null,
  from: null,
  to: null,
  exact: [],
  sort: null,
  page: 1,
  size: "25",
  asOf: null,
  release: null,
};

const queries = [
  "",
  "torture",
  "women",
  "woman",
  "women AND children",
  "children OR disability",
  "torture NOT women",
  "NOT torture",
  '"domestic violence"',
  "discriminat*",
  "NEAR(women violence, 8)",
  "(health OR education) AND rights",
  "zzzzzz",
  "well-being",
];
const searches = fc.record({
  q: fc.constantFrom(...queries),
  country: fc.subarray(["KAZ", "KGZ", "UZB", "FRA", "USA", "BRA"], { maxLength: 3 }),
  right: fc.subarray(["torture", "health", "children", "non-discrimination"], { maxLength: 2 }),
  kind: fc.subarray(["recommendation", "concern", "concern-or-observation"], { maxLength: 2 }),
  origin: fc.subarray(["curated", "imported"], { maxLength: 1 }),
  from: fc.option(fc.integer({ min: 2004, max: 2024 })),
  exact: fc.subarray(["forms", "plurals", "hyphens"] as const),
  sort: fc.option(fc.constantFrom(...searchSorts)),
  size: fc.constantFrom("25", "50", "100"),
}) as fc.Arbitrary<Partial<SearchParameters>>;

const place = {
  path: ["search"],
  name: "main",
  words: englishWords,
  origin: "http://pacta.invalid",
  locale: "en",
} as const;

describe("for any search", () => {
  test("the number, the pages laid end to end, the file and the sum of an exclusive facet agree", () => {
    fc.assert(
      fc.property(searches, (asked) => {
        const values = { ...nothing, ...asked };
        const { answer, last } = searchView(release, values);
        const ids: string[] = [];
        for (let page = 1; page <= last; page += 1) {
          ids.push(
            ...searchView(release, { ...values, page }).answer.items.map(
              ({ observation }) => observation.id,
            ),
          );
        }
        const { rows } = searchList({ ...place, release }, values, "2026-02-03");
        const file = parse([...csvOfRows(rows(), { bom: false, about: true })].join(""), {
          columns: true,
          comment: "#",
        }) as Record<string, string>[];
        const verifications = [...answer.facets.verification.values()].reduce(
          (sum, count) => sum + count,
          0,
        );
        expect([ids.length, new Set(ids).size, file.length, verifications]).toEqual(
          Array(4).fill(answer.total),
        );
        expect(file.map((row) => Object.values(row)[0])).toEqual(ids);
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  test("a value of a facet counts what choosing it alone would find", () => {
    fc.assert(
      fc.property(searches, fc.constantFrom("KAZ", "BRA", "UZB"), (asked, iso3) => {
        const values = { ...nothing, ...asked };
        const { answer } = searchView(release, values);
        const chosen = searchView(release, { ...values, country: [iso3] }).answer.total;
        expect(answer.facets.country.get(iso3) ?? 0).toBe(chosen);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  test("the order by weight and the plain order list the same observations", () => {
    fc.assert(
      fc.property(searches, (asked) => {
        const use = readQuery(asked.q ?? "", asked.exact ?? []);
        const all = { offset: 0, limit: release.observations.total };
        const request = searchRequest(release, { ...nothing, ...asked }, use);
        const list = (sort: "relevance" | "date") =>
          search(release, { ...request, ...all, sort })
            .items.map(({ observation }) => observation.id)
            .sort();
        expect(list("relevance")).toEqual(list("date"));
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});

describe("words", () => {
  const total = (values: Partial<SearchParameters>) =>
    searchView(release, { ...nothing, ...values }).answer.total;

  test("woman finds women unless plurals are switched off", () => {
    expect(total({ q: "woman" })).toBeGreaterThanOrEqual(
      total({ q: "women", exact: ["forms", "plurals"] }),
    );
    expect(total({ q: "woman", exact: ["forms", "plurals"] })).toBeLessThan(total({ q: "woman" }));
  });

  test("everything but torture and torture together are everything", () => {
    expect(total({ q: "torture" }) + total({ q: "NOT torture" })).toBe(release.observations.total);
  });

  test("a search that finds nothing says whether the words or the choices are the reason", () => {
    expect(searchView(release, { ...nothing, q: "zzzzzz" }).wordsAlone).toBe(0);
    const narrowed = searchView(release, { ...nothing, q: "torture", from: 1950, to: 1951 });
    expect(narrowed.answer.total).toBe(0);
    expect(narrowed.wordsAlone).toBe(total({ q: "torture" }));
  });

  test("a query that cannot be read finds nothing and says why", () => {
    const view = searchView(release, { ...nothing, q: '"domestic violence' });
    expect([view.use.kind, view.answer.total]).toEqual(["problem", 0]);
  });

  test("a document symbol finds the passages of that document, however it is spelled", () => {
    const curated = release.observations.count({ symbols: ["CCPR/C/KAZ/CO/2"] });
    expect(curated).toBeGreaterThanOrEqual(10);
    for (const q of ["CCPR/C/KAZ/CO/2", "ccpr/c/kaz/co/2", "UN Doc. CCPR/C/KAZ/CO/2, para. 14"])
      expect(total({ q })).toBe(curated);
  });
});
