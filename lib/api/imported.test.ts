import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { surroundings } from "#lib/api/fixtures/ask-api";
import { observationItemSchema } from "#lib/api/lists/observations";
import { respondApi } from "#lib/api/respond";
import { compileRelease } from "#lib/db/compile-release";
import { loadFacts } from "#lib/db/load-facts";
import { currentRelease } from "#lib/db/open-release";
import { generateUhri } from "#lib/import/uhri/generate";
import { toPassage } from "#lib/import/uhri/to-passage";
import { importedObservation } from "#lib/observations/from-passage";
import type { Observation } from "#lib/observations/observation";
import type { Release } from "#lib/release/release";
import { searchView } from "#lib/search/search-page";
import { searchSorts, searchSpecification } from "#lib/search/search-scope";
import { readParameters } from "#lib/url/parameters";

const today = "2026-11-25";
const home = mkdtempSync(join(tmpdir(), "pacta-api-"));
let release: Release;

beforeAll(async () => {
  const imported = {
    name: "synthetic",
    languages: ["en"] as const,
    hash: "1",
    observations: [...syntheticObservations(2000), inBothLanguages()],
  };
  await compileRelease(home, loadFacts(), today, imported);
  release = currentRelease(home);
}, 60_000);
afterAll(() => rmSync(home, { recursive: true }));

/** Made-up passages in the form of the UN index, repeated ids left out as the importer does. */
function* syntheticObservations(records: number): Generator<Observation> {
  const ids = new Set<string>();
  for (const { record } of generateUhri({ seed: 11, profile: "full", records })) {
    const result = toPassage(record);
    if (!result.ok || ids.has(result.passage.id)) continue;
    ids.add(result.passage.id);
    yield importedObservation(result.passage);
  }
}

const russianWords = { heading: "Запрещение пыток", text: "Пытки недопустимы." };

function inBothLanguages(): Observation {
  const result = toPassage({ AnnotationId: "both", Text: "Torture\n5. Torture must end." });
  if (!result.ok) throw new Error(result.reason);
  const translations = [{ language: "ru", ...russianWords }] as const;
  return { ...importedObservation(result.passage), translations };
}

function ask(address: string): Response {
  const url = new URL(address, "http://pacta.invalid/api/v1/");
  const path = url.pathname.split("/").slice(3).map(decodeURIComponent);
  const requestRelease = () => ({ release, missing: null });
  return respondApi(new Request(url), path, { ...surroundings, requestRelease, today });
}

async function bodyOf(address: string) {
  const response = ask(address);
  expect(response.status, address).toBe(200);
  return response.json();
}

type Asked = Readonly<Record<"q" | "countries" | "kinds" | "origin" | "sdgs" | "sort", string>>;

const list = (values: readonly string[], maxLength: number) =>
  fc.subarray([...values], { maxLength }).map((chosen) => chosen.join(","));
const asked: fc.Arbitrary<Asked> = fc.record({
  q: fc.constantFrom("", "torture", "women", "children OR disability", "NOT torture", '"the law"'),
  countries: list(["KAZ", "KGZ", "FRA", "BRA"], 2),
  kinds: list(["recommendation", "concern", "concern-or-observation"], 2),
  origin: list(["curated", "imported"], 1),
  sdgs: list(["5", "16", "none"], 2),
  sort: fc.constantFrom("", ...searchSorts),
});

function addressOf(values: Asked): string {
  const given = Object.entries(values).filter(([, text]) => text !== "");
  return `observations?${new URLSearchParams(given)}`;
}

/** The same asked of the page of search. */
function onThePage({ q, countries, kinds, origin, sdgs, sort }: Asked) {
  const raw = { q, country: countries, kind: kinds, origin, sdg: sdgs, sort, asOf: today };
  const { values, dropped } = readParameters(searchSpecification(release), raw);
  expect(dropped).toEqual([]);
  return searchView(release, { ...values, size: "100" }).answer;
}

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe("whatever is asked of curated and imported observations together", () => {
  test("the total, all pages, the file and the sum of an exclusive facet are the same", async () => {
    await fc.assert(
      fc.asyncProperty(asked, fc.integer({ min: 300, max: 1000 }), async (values, limit) => {
        const address = addressOf(values);
        const { total, facets } = await bodyOf(`${address}&limit=0`);
        const ids: string[] = [];
        for (let offset = 0; offset < total; offset += limit)
          ids.push(...idsOf((await bodyOf(`${address}&limit=${limit}&offset=${offset}`)).items));
        const file = parse(await ask(`${address}&format=csv`).text(), { columns: true }) as {
          id: string;
        }[];
        const sum = Object.values(facets.mechanisms as Record<string, number>).reduce(
          (a, b) => a + b,
          0,
        );
        expect([ids.length, new Set(ids).size, file.length, sum]).toEqual(Array(4).fill(total));
        expect(idsOf(file)).toEqual(ids);
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  test("the page of search finds as many, lists the same first and counts the same", async () => {
    await fc.assert(
      fc.asyncProperty(asked, async (values) => {
        const { total, items, facets } = await bodyOf(addressOf(values));
        const page = onThePage(values);
        expect(total).toBe(page.total);
        expect(idsOf(items)).toEqual(page.items.map(({ observation }) => observation.id));
        const counts = (facet: "mechanism" | "sdg") =>
          Object.fromEntries([...page.facets[facet]].filter(([, count]) => count > 0));
        expect(facets.mechanisms).toEqual(counts("mechanism"));
        expect(facets.sdgs).toEqual(counts("sdg"));
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  test("each item has the shape that is promised", async () => {
    for (const offset of [0, 1000, 2000]) {
      const { items } = await bodyOf(`observations?sort=symbol&limit=1000&offset=${offset}`);
      for (const item of items)
        expect(observationItemSchema.safeParse(item).error, item.id).toBeUndefined();
    }
  });
});

test("imported passages are told apart and carry the official text, never a paraphrase", async () => {
  const { items } = await bodyOf("observations?origin=imported&limit=1000");
  expect(items.length).toBe(1000);
  for (const { origin, verification, summary, text } of items) {
    expect([origin, verification, summary]).toEqual(["imported", "official-text", null]);
    expect(text).not.toBe("");
  }
});

test("a mechanism beside the committees, and a document by its symbol in any case", async () => {
  const { facets } = await bodyOf("observations?origin=imported&limit=0");
  expect(facets.mechanisms.UPR).toBeGreaterThan(0);
  expect((await bodyOf("observations?mechanisms=UPR&limit=0")).total).toBe(facets.mechanisms.UPR);
  const { items } = await bodyOf("observations?mechanisms=UPR&limit=1");
  const symbol: string = items[0].symbol;
  const { total } = await bodyOf(`observations?symbol=${symbol.toLowerCase()}&limit=0`);
  expect(total).toBe(release.observations.count({ symbols: [symbol.toUpperCase()] }));
});

test("two symbols, one in the words and one chosen, that differ find nothing", async () => {
  const address = "observations?q=CCPR/C/KAZ/CO/2&symbol=CEDAW/C/KAZ/CO/5";
  expect((await bodyOf(address)).total).toBe(0);
});

test("a query that cannot be read is refused with the reason", async () => {
  const response = ask("observations?q=%22domestic%20violence");
  expect(response.status).toBe(400);
  expect(response.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
  const [error] = (await response.json()).errors;
  expect([error.name, error.reason, error.value]).toEqual([
    "q",
    "unreadable",
    '"domestic violence',
  ]);
  expect(error.expected).toMatch(/quot/i);
});

test("a file of everything is sent in pieces", async () => {
  const reader = ask("observations?format=csv").body?.getReader();
  const decoder = new TextDecoder();
  const first = decoder.decode((await reader?.read())?.value);
  expect(parse(first)).toHaveLength(1 + 500);
  const second = decoder.decode((await reader?.read())?.value);
  expect(parse(second)).toHaveLength(500);
  await reader?.cancel();
});

describe("an observation held in two languages", () => {
  test("is one item, with its own words, their language, and the other text by language", async () => {
    const { total, items } = await bodyOf("observations?q=пыток");
    expect(total).toBe(1);
    expect(items[0]).toMatchObject({
      id: "both",
      heading: "Torture",
      text: "Torture must end.",
      language: "en",
      translations: { ru: russianWords },
    });
    expect(observationItemSchema.parse(items[0])).toEqual(items[0]);
  });

  test("one held in one language says so", async () => {
    const { items } = await bodyOf("observations?q=torture&origin=curated&limit=1");
    expect(items[0]).toMatchObject({ language: "en", translations: {} });
  });
});
