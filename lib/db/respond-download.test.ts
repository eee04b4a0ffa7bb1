import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fromBuffer } from "yauzl";
import { readRange } from "#lib/api/byte-range";
import { addRelease, compileRelease } from "#lib/db/compile-release";
import { loadFacts } from "#lib/db/load-facts";
import { removeRelease } from "#lib/db/manage-releases";
import { findRelease } from "#lib/db/open-release";
import { releaseFile } from "#lib/db/release-files";
import { respondDownload } from "#lib/db/respond-download";
import { curatedObservations } from "#lib/observations/from-facts";
import type { Observation } from "#lib/observations/observation";
import { fieldProblems, packageProblems } from "#lib/release/fixtures/frictionless-rules";

const facts = loadFacts();
const home = mkdtempSync(join(tmpdir(), "pacta-download-"));
let id = "";
let file: Buffer;
/** A text that a spreadsheet would run, with a quotation mark, a line break and letters of several scripts. */
const hostile = '=cmd|"/c calc"!A1\r\nпытки, 酷刑 "quoted"';
beforeAll(async () => {
  const [first] = curatedObservations(facts);
  if (first === undefined) throw new Error("no observation");
  const imported: Observation = {
    ...first,
    id: "00000000-0000-4000-8000-000000000001",
    origin: "imported",
    summary: null,
    recommendation: null,
    text: hostile,
    verification: "official-text",
  };
  const source = {
    name: "export.json",
    languages: ["en"],
    hash: "a",
    observations: [imported],
  } as const;
  ({ id } = await compileRelease(home, facts, "2026-02-03", source));
  file = readFileSync(releaseFile(home, id));
});
afterAll(() => rmSync(home, { recursive: true }));

function ask(
  name: string,
  headers: Record<string, string> = {},
  method = "GET",
  of = id,
): Response {
  const request = new Request(`http://pacta.example/api/v1/releases/${of}/${name}`, {
    headers,
    method,
  });
  return respondDownload(request, of, name, home, "test");
}

const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

describe("the file of a release", () => {
  test("comes as it lies there, named by its hash", async () => {
    const response = ask("pacta.sqlite");
    const hash = createHash("sha256").update(file).digest("hex");
    expect(response.headers.get("etag")).toBe(`"${hash}"`);
    expect(response.headers.get("content-length")).toBe(String(file.length));
    expect(response.headers.get("accept-ranges")).toBe("bytes");
    expect(response.headers.get("x-release")).toBe(id);
    expect((await bytesOf(response)).equals(file)).toBe(true);
  });

  test("comes in parts that fit together", async () => {
    const parts = [];
    for (let from = 0; from < file.length; from += 1_500_000) {
      const response = ask("pacta.sqlite", { Range: `bytes=${from}-${from + 1_499_999}` });
      expect(response.status).toBe(206);
      const to = Math.min(from + 1_499_999, file.length - 1);
      expect(response.headers.get("content-range")).toBe(`bytes ${from}-${to}/${file.length}`);
      parts.push(await bytesOf(response));
    }
    expect(Buffer.concat(parts).equals(file)).toBe(true);
    const last = await bytesOf(ask("pacta.sqlite", { Range: "bytes=-100" }));
    expect(last.equals(file.subarray(-100))).toBe(true);
  });

  test("is not begun anew for a caller whose part is of another file", async () => {
    const other = ask("pacta.sqlite", { Range: "bytes=0-9", "If-Range": '"another"' });
    expect([other.status, (await bytesOf(other)).length]).toEqual([200, file.length]);
    const etag = ask("pacta.sqlite", {}, "HEAD").headers.get("etag") ?? "";
    const same = ask("pacta.sqlite", { Range: "bytes=0-9", "If-Range": etag });
    expect([same.status, (await bytesOf(same)).length]).toEqual([206, 10]);
  });

  test("is refused from behind its end, not sent to who holds it, and told of without being sent", async () => {
    const behind = ask("pacta.sqlite", { Range: `bytes=${file.length}-` });
    expect([behind.status, behind.headers.get("content-range")]).toEqual([
      416,
      `bytes */${file.length}`,
    ]);
    const etag = ask("pacta.sqlite", {}, "HEAD").headers.get("etag") ?? "";
    expect(ask("pacta.sqlite", { "If-None-Match": etag }).status).toBe(304);
    const head = ask("pacta.sqlite", {}, "HEAD");
    expect([head.headers.get("content-length"), head.body]).toEqual([String(file.length), null]);
  });

  test.each([
    ["bytes=0-0", { from: 0, to: 0 }],
    ["bytes=5-", { from: 5, to: 99 }],
    ["bytes=-5", { from: 95, to: 99 }],
    ["bytes=-500", { from: 0, to: 99 }],
    ["bytes=90-500", { from: 90, to: 99 }],
    ["bytes=100-", "unsatisfiable"],
    ["bytes=-0", "unsatisfiable"],
    ["bytes=9-5", null],
    ["bytes=0-1,5-6", null],
    ["lines=0-5", null],
    ["bytes=a-b", null],
    ["", null],
  ])("of a hundred bytes %j is %o", (range, expected) => {
    expect(readRange(range, 100)).toEqual(expected);
  });

  test("is sent to its end when the release is removed meanwhile", async () => {
    const fewer = { ...facts, contextEvents: facts.contextEvents.slice(1) };
    const other = await addRelease(home, fewer, "2026-02-01", null);
    const whole = readFileSync(releaseFile(home, other.id));
    const response = ask("pacta.sqlite", {}, "GET", other.id);
    const archive = ask("csv.zip", {}, "GET", other.id);
    removeRelease(home, other.id);
    expect((await bytesOf(response)).equals(whole)).toBe(true);
    expect((await unzip(await bytesOf(archive))).has("datapackage.json")).toBe(true);
    expect(ask("pacta.sqlite", {}, "GET", other.id).status).toBe(404);
  });
});

/** The files of an archive by their paths. */
function unzip(archive: Buffer): Promise<Map<string, Buffer>> {
  return new Promise((resolve, reject) => {
    fromBuffer(archive, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      const files = new Map<string, Buffer>();
      zip.on("error", reject);
      zip.on("end", () => resolve(files));
      zip.on("entry", (entry) => {
        zip.openReadStream(entry, async (fault, stream) => {
          if (fault) return reject(fault);
          const parts: Buffer[] = [];
          for await (const part of stream) parts.push(part);
          files.set(entry.fileName, Buffer.concat(parts));
          zip.readEntry();
        });
      });
      zip.readEntry();
    });
  });
}

type Resource = Readonly<{
  name: string;
  title: string;
  path: string;
  bytes: number;
  hash: string;
  rows: number;
  description: string;
  schema: Readonly<{
    fields: readonly Readonly<{
      name: string;
      type: string;
      constraints?: Record<string, unknown>;
    }>[];
    primaryKey: string[];
    foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
  }>;
}>;

describe("the archive of a release", () => {
  let files: Map<string, Buffer>;
  let description: Readonly<{ resources: readonly Resource[] }>;
  let records: Map<string, Record<string, string>[]>;
  beforeAll(async () => {
    files = await unzip(await bytesOf(ask("csv.zip")));
    description = JSON.parse(files.get("datapackage.json")?.toString() ?? "");
    records = new Map(
      description.resources.map(({ name, path }) => [
        name,
        parse(files.get(path) ?? "", { columns: true }),
      ]),
    );
  });

  test("is described file by file: path, size, hash, number of rows", () => {
    expect(description.resources).toHaveLength(38);
    expect(new Set(files.keys())).toEqual(
      new Set(["datapackage.json", ...description.resources.map(({ path }) => path)]),
    );
    for (const { name, path, bytes, hash, rows } of description.resources) {
      const content = files.get(path) ?? Buffer.alloc(0);
      expect(content.length, name).toBe(bytes);
      expect(`sha256:${createHash("sha256").update(content).digest("hex")}`, name).toBe(hash);
      expect(records.get(name)?.length, name).toBe(rows);
    }
  });

  test("keeps the rules of the specification", () => {
    expect(packageProblems(description)).toEqual([]);
    expect(packageProblems({ ...description, resources: [] })).not.toEqual([]);
  });

  test("has in every field what its schema says", () => {
    for (const { name, schema } of description.resources) {
      expect(fieldProblems(records.get(name) ?? [], schema).slice(0, 3), name).toEqual([]);
    }
  });

  test("names each record once, and every record that a key leads to is there", () => {
    let keys = 0;
    for (const { name, schema } of description.resources) {
      const rows = records.get(name) ?? [];
      const named = rows.map((row) => JSON.stringify(schema.primaryKey.map((field) => row[field])));
      expect(new Set(named).size, name).toBe(rows.length);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const there = new Set(records.get(reference.resource)?.map((row) => row[reference.fields]));
        const lost = rows
          .map((row) => row[fields])
          .filter((value) => value !== "" && !there.has(value));
        expect(lost, `${name}.${fields}`).toEqual([]);
        keys += 1;
      }
    }
    expect(keys).toBeGreaterThan(30);
  });

  test("gives every fact back as it is held", () => {
    const acts = records.get("acts") ?? [];
    const held = findRelease(home, id)?.index.facts.acts ?? [];
    const read = acts.map(({ sourceIds = "", effectiveOn, note, ...rest }) => ({
      ...rest,
      effectiveOn: effectiveOn === "" ? null : effectiveOn,
      note: note === "" ? null : note,
      sourceIds: JSON.parse(sourceIds),
    }));
    expect(read).toEqual(held.map((act) => ({ ...act })));
  });

  test("holds imported texts to the letter, harmless in a spreadsheet, and says whose copy they are", () => {
    const row = records
      .get("passages")
      ?.find((each) => each.id === "00000000-0000-4000-8000-000000000001");
    expect(row?.text).toBe(`'${hostile}`);
    const passages = description.resources.find(({ name }) => name === "passages");
    expect(passages?.description).toContain("a copy of whoever imported them");
    expect(passages?.description).toContain("export.json");
  });

  test("is the same to the byte, today and next year", async () => {
    const one = await bytesOf(ask("csv.zip"));
    expect((await bytesOf(ask("csv.zip"))).equals(one)).toBe(true);
  });
});

describe("the JSON of a release", () => {
  test("holds every record of every table", async () => {
    const whole = await ask("all.json").json();
    expect(whole.release).toBe(id);
    expect(whole.tables.acts).toEqual(facts.acts);
    expect(whole.tables.passages).toHaveLength(431);
    expect(whole.imported).toMatchObject({ name: "export.json", passages: 1 });
  });
});

test.each([["csv"], ["pacta.sqlite.sha256"], ["../current"], [""]])(
  "a release is not had as %j",
  (name) => {
    const url = `http://pacta.example/api/v1/releases/${id}/x`;
    expect(respondDownload(new Request(url), id, name, home, "test").status).toBe(404);
  },
);

test("what is no id is not held, whatever lies there", () => {
  writeFileSync(join(home, "secret"), "x");
  for (const name of ["..", "../..", "current", "building-1"])
    expect(ask("pacta.sqlite", {}, "GET", name).status).toBe(404);
});
