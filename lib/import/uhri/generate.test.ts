import { beforeAll, describe, expect, test } from "vitest";
import bodies from "#data/uhri/bodies.json" with { type: "json" };
import years from "#data/uhri/records-by-year.json" with { type: "json" };
import { generateUhri, type SyntheticOptions } from "#lib/import/uhri/generate";
import type { Passage } from "#lib/import/uhri/passage";
import { generateApiRoute } from "#lib/import/uhri/synthetic/api-route";
import { jsonChunks } from "#lib/import/uhri/synthetic/json-chunks";
import type { Counts, LabelCounts, Manifest } from "#lib/import/uhri/synthetic/manifest";
import { rowOfRecord, xlsxHeaders } from "#lib/import/uhri/synthetic/row-of-record";
import type { SyntheticRecord } from "#lib/import/uhri/synthetic/synthetic-record";
import { toPassage } from "#lib/import/uhri/to-passage";
import { readXlsxHeader, recordOfRow } from "#lib/import/uhri/xlsx-row";

type Made = { records: SyntheticRecord[]; manifest: Manifest };

function generate(options: SyntheticOptions): Made {
  const generator = generateUhri(options);
  const records: SyntheticRecord[] = [];
  for (let step = generator.next(); ; step = generator.next()) {
    if (step.done) return { records, manifest: step.value };
    records.push(step.value);
  }
}

/** An import in memory: what is rejected for which reason, and the passages by id. */
function importAll(records: readonly unknown[]) {
  const rejected: Counts = {};
  const passages = new Map<string, Passage>();
  const reject = (reason: string) => {
    rejected[reason] = (rejected[reason] ?? 0) + 1;
  };
  for (const record of records) {
    const result = toPassage(record);
    if (!result.ok) reject(result.reason);
    else if (passages.has(result.passage.id)) reject("repeated-id");
    else passages.set(result.passage.id, result.passage);
  }
  return { rejected, passages: [...passages.values()] };
}

function labelsOf(passages: readonly Passage[]): LabelCounts {
  const labels: LabelCounts = {
    themes: {},
    groups: {},
    regions: {},
    sdgs: {},
    mechanisms: {},
    countries: {},
    kinds: {},
  };
  const add = (counts: Counts, keys: readonly string[]) => {
    for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  };
  for (const passage of passages) {
    add(labels.themes, passage.themes);
    add(labels.groups, passage.groups);
    add(labels.regions, passage.regions);
    add(labels.sdgs, passage.sdgs);
    add(labels.countries, passage.countries);
    add(labels.kinds, [passage.kind]);
    add(labels.mechanisms, passage.mechanism === null ? [] : [passage.mechanism]);
  }
  return labels;
}

const size = 20_000;
let full: Made;
beforeAll(() => {
  full = generate({ seed: 7, profile: "full", records: size });
});

describe("a seed", () => {
  test("gives the same records again, another one others", () => {
    const print = (seed: number) =>
      JSON.stringify(generate({ seed, profile: "tiny" }).records.map(({ record }) => record));
    expect(print(1)).toBe(print(1));
    expect(print(1)).not.toBe(print(2));
  });
});

test("written in pieces, the file is one minified array of the records", () => {
  const { records } = generate({ seed: 1, profile: "tiny" });
  const file = [...jsonChunks(records)].join("");
  expect(file).toBe(JSON.stringify(records.map(({ record }) => record)));
  expect([...jsonChunks([])].join("")).toBe("[]");
});

describe("profiles", () => {
  test("tiny has 200 records and every quirk that the larger one has", () => {
    const { records, manifest } = generate({ seed: 1, profile: "tiny" });
    expect(records).toHaveLength(200);
    expect(Object.keys(manifest.quirks).sort()).toEqual(Object.keys(full.manifest.quirks).sort());
  });

  test("country has 2,019 records, all of Kazakhstan but for second States", () => {
    const { records } = generate({ seed: 1, profile: "country" });
    expect(records).toHaveLength(2019);
    for (const { document } of records) expect(document.country.iso3).toBe("KAZ");
  });
});

describe.each([
  ["tiny", { seed: 1, profile: "tiny" }],
  ["country", { seed: 2, profile: "country" }],
  ["full, in part", { seed: 7, profile: "full", records: size }],
] as const)("the importer reports what the manifest of %s says", (_, options) => {
  const { records, manifest } = generate(options);
  const { rejected, passages } = importAll(records.map(({ record }) => record));

  test("as many passages, and as many rejected by reason", () => {
    expect(passages).toHaveLength(manifest.passages);
    expect(rejected).toEqual(manifest.rejected);
    const lost = Object.values(rejected).reduce((sum, count) => sum + count, 0);
    expect(manifest.records).toBe(passages.length + lost);
  });

  test("the same count of every label", () => {
    expect(labelsOf(passages)).toEqual(manifest.labels);
  });
});

describe("shape of the export", () => {
  test("newest document first, the records of one document side by side", () => {
    const days = full.records.map(({ record }) => record.PublicationDate);
    expect(days).toEqual(days.toSorted().toReversed());
    const runs = full.records.filter(
      ({ record }, index) => record.DocumentId !== full.records[index - 1]?.record.DocumentId,
    );
    const repeats = full.manifest.quirks["repeated-id"] ?? 0;
    expect(runs.length).toBeGreaterThanOrEqual(full.manifest.documents);
    expect(runs.length).toBeLessThanOrEqual(full.manifest.documents + 2 * repeats);
  });

  test("all eighteen keys on every record", () => {
    for (const { record } of full.records) expect(Object.keys(record)).toHaveLength(18);
  });

  test("mechanisms and years have the shares of the real index", () => {
    const records = bodies.reduce((sum, body) => sum + (body.recordsFolded202609 ?? 0), 0);
    for (const { code, recordsFolded202609: real } of bodies) {
      if (code === null || real === null || real < 2000) continue;
      const here = full.records.filter(({ document }) => document.mechanism.code === code).length;
      expect(Math.abs(here - (real * size) / records)).toBeLessThanOrEqual(2);
    }
    const all = years.reduce((sum, year) => sum + year.records202609, 0);
    for (const { publicationYear, records202609 } of years) {
      const here = full.records.filter(({ document }) => document.year === publicationYear).length;
      expect(Math.abs(here - (records202609 * size) / all)).toBeLessThanOrEqual(2);
    }
  });

  // Means of the specification of the synthetic export, section 3, within its five per cent.
  test.each([
    ["Themes", 3.15],
    ["AffectedPersons", 1.49],
    ["Sdgs", 2.33],
  ] as const)("%s: %d labels on average", (key, mean) => {
    const labels = full.records.reduce((sum, { record }) => sum + record[key].length, 0);
    expect(labels / size / mean).toBeGreaterThan(0.95);
    expect(labels / size / mean).toBeLessThan(1.05);
  });

  test("texts of 530 to 620 bytes on average", () => {
    const bytes = full.records.reduce((sum, { record }) => sum + Buffer.byteLength(record.Text), 0);
    expect(bytes / size).toBeGreaterThan(530);
    expect(bytes / size).toBeLessThan(620);
  });
});

describe("paragraph numbers", () => {
  test("97 in 100 are found, none is invented", () => {
    let numbered = 0;
    let right = 0;
    for (const { record, paragraph } of full.records) {
      const result = toPassage(record);
      if (!result.ok) continue;
      if (paragraph === null)
        expect([result.passage.paragraph, record.Text]).toEqual([null, record.Text]);
      else numbered += 1;
      if (paragraph !== null && result.passage.paragraph === paragraph) right += 1;
    }
    expect(numbered).toBeGreaterThan(size * 0.9);
    expect(right / numbered).toBeGreaterThanOrEqual(0.97);
  });

  test("headings are found as they were set", () => {
    const titled = full.records.filter(
      ({ heading, rejected }) => heading !== null && rejected === null,
    );
    const right = titled.filter(({ record, heading }) => {
      const result = toPassage(record);
      return result.ok && result.passage.heading === heading;
    });
    expect(right.length / titled.length).toBeGreaterThanOrEqual(0.97);
  });
});

describe("other shapes of the same records", () => {
  test("the XLSX gives the same passages, but for the two keys that it lacks and texts over the limit of a cell", () => {
    const header = readXlsxHeader(xlsxHeaders);
    if (!header.ok) throw new Error("no header");
    for (const { record } of generate({ seed: 3, profile: "tiny" }).records) {
      const { DocumentId: _, UprCycle: __, ...rest } = record;
      const expected = toPassage({ ...rest, Text: record.Text.slice(0, 32_767) });
      expect(strip(toPassage(recordOfRow(header.columns, rowOfRecord(record))))).toEqual(
        strip(expected),
      );
    }
  });

  test("the API route folds to the same States, committees and labels", () => {
    const batch = [...generateApiRoute(5, 200)];
    expect(batch).toHaveLength(200);
    for (const record of batch) {
      const result = toPassage(record);
      if (!result.ok) continue;
      expect(result.passage).toMatchObject({ kind: "not-stated", countriesFrom: "record" });
      expect(result.passage.mechanism).toMatch(/^(?:CRC|CEDAW|CMW|CESCR|SR Environment)$/);
      expect(result.passage.warnings.filter(({ code }) => code.startsWith("unknown"))).toEqual([]);
    }
  });
});

/** Without the raw values: a cell of labels trims each one, so less differs from what the export prints. */
function strip(result: ReturnType<typeof toPassage>) {
  return result.ok ? { ...result.passage, raw: null } : result;
}
