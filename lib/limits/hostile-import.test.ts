import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text as textOf } from "node:stream/consumers";
import { parse } from "csv-parse/sync";
import { marked } from "marked";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type Entry, fromBufferPromise } from "yauzl";
import { surroundings as bundled } from "#lib/api/fixtures/ask-api";
import type { Surroundings } from "#lib/api/respond";
import { respondApi } from "#lib/api/respond";
import { respondExport } from "#lib/api/respond-export";
import { respondCalendarFile } from "#lib/calendar/respond-calendar-file";
import { respondChangesFeed } from "#lib/changes/respond-feed";
import { openImportFolder } from "#lib/db/import/import-folders";
import { importUhri } from "#lib/db/import/import-uhri";
import { makeWorkbook } from "#lib/db/import/xlsx/fixtures/make-workbook";
import { loadFacts } from "#lib/db/load-facts";
import { currentRelease } from "#lib/db/open-release";
import { readWorkbook } from "#lib/export/fixtures/read-workbook";
import { writers } from "#lib/export/writers";
import type { UhriRecord } from "#lib/import/uhri/record.schema";
import { rowOfRecord, xlsxHeaders } from "#lib/import/uhri/synthetic/row-of-record";
import type { XlsxCell } from "#lib/import/uhri/xlsx-row";
import { tellTried } from "#lib/limits/fixtures/hard-runs";
import { type HostileRecord, hostileRecords } from "#lib/limits/fixtures/hostile-export";
import { faultsOfXml, injectedIn } from "#lib/limits/fixtures/injected";
import type { Release } from "#lib/release/release";

// A release is made of hostile files, and every list of it written in every form.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

let root: string;
let fromJson: Release;
let fromWorkbook: Release;
const records = hostileRecords(process.env.HARD === "1" ? 1 : 6);

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "pacta-hostile-"));
  fromJson = await imported("json", JSON.stringify(records));
  const rows = records.map((record) => rowOfRecord(soundDates(record) as never).map(asExcelWrites));
  fromWorkbook = await imported(
    "xlsx",
    makeWorkbook([xlsxHeaders, ...rows], { strings: "shared" }),
  );
});
let files = 0;
afterAll(() => {
  rmSync(root, { recursive: true });
  tellTried(files);
});

/** A cell of a date is a number: an attack in its place stands in the other fields of the row. */
function soundDates(record: HostileRecord): HostileRecord {
  const { PublicationDate } = record as UhriRecord;
  const date = Number.isNaN(Date.parse(`${PublicationDate}Z`))
    ? "2016-08-09T00:00:00"
    : PublicationDate;
  return { ...record, PublicationDate: date };
}

/** What XML has no place for stands in a workbook by its number. */
function asExcelWrites(cell: XlsxCell): XlsxCell {
  if (typeof cell !== "string") return cell;
  return cell.replace(
    /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu,
    (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}

async function imported(name: string, content: string | Buffer): Promise<Release> {
  const home = join(root, name);
  mkdirSync(home);
  const path = join(root, `file-${name}`);
  writeFileSync(path, content);
  const folder = openImportFolder(home, "20261125T120000");
  const order = {
    path,
    name,
    home,
    facts: loadFacts(),
    day: "2026-11-25",
    dryRun: false,
    add: false,
  };
  const { account } = await importUhri({ ...order, onProgress: () => {} }, folder);
  folder.finish();
  expect(account.read).toBe(records.length);
  expect(account.added).toBeGreaterThan(records.length * 0.7);
  return currentRelease(home);
}

function around(release: Release): Surroundings {
  return {
    ...bundled,
    requestRelease: () => ({ release, missing: null }),
    releases: { ...bundled.releases, current: release.id },
  };
}

const asked = (release: Release, address: string, locale: "en" | "ru" = "en") => {
  const url = new URL(address, "http://pacta.invalid/export/");
  const path = url.pathname.split("/").slice(2).map(decodeURIComponent);
  return respondExport(new Request(url), path, { ...around(release), locale });
};

/** Lists in which what was imported stands. */
const lists = [
  "search/main",
  "documents/CCPR/C/KAZ/CO/2/main",
  "countries/KAZ/recurrence/main",
  "countries/KAZ/main",
  "data/main",
];

type Check = (bytes: Uint8Array, text: string) => void | Promise<void>;

const checks: Readonly<Record<string, Check>> = {
  csv: (_, text) => {
    const rows: string[][] = parse(text, { relax_column_count: true });
    for (const cell of rows.flat()) {
      expect(cell).not.toMatch(/^[\s\u200b\ufeff]*[=+@\uFF1D\uFF0B\uFF20]/);
      expect(cell).not.toMatch(/^[-\uFF0D](?!\d+(?:\.\d+)?$)/);
    }
  },
  xlsx: async (bytes) => {
    const sheets = await readWorkbook(bytes);
    const cells = sheets.flatMap(({ rows }) => rows.flat());
    expect(cells.filter(({ kind }) => kind === "formula")).toEqual([]);
    for (const { kind, text } of cells) {
      if (kind === "text") expect(text).not.toMatch(/^[\s\u200b\ufeff]*[=+@\uFF1D\uFF0B\uFF20]/);
    }
    for (const link of sheets.flatMap(({ hyperlinks }) => hyperlinks)) {
      expect(link).toMatch(/^https?:\/\/(?!evil)/);
    }
    expect(await partsWithFaults(bytes)).toEqual([]);
  },
  docx: async (bytes) => {
    expect(await partsWithFaults(bytes)).toEqual([]);
  },
  html: (_, text) => {
    expect(injectedIn(text)).toEqual([]);
    expect(text.match(/<script/g) ?? []).toEqual([]);
  },
  md: async (_, text) => {
    const html = await marked.parse(text, { gfm: true });
    // Readers of GitHub's Markdown make a link of every address that is written out, whoever wrote it.
    expect(injectedIn(html).filter((found) => !/^a href=https?:/i.test(found))).toEqual([]);
    expect(html.match(/<(?:script|iframe|svg|style|img)/gi) ?? []).toEqual([]);
  },
  svg: (_, text) => {
    expect(faultsOfXml(text)).toEqual([]);
  },
  bib: (_, text) => {
    expect(text.split("\n").filter((line) => /^(?![@ }%]|$)/.test(line))).toEqual([]);
  },
  ris: (_, text) => {
    const lines = text.split("\r\n").filter((line) => line !== "");
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
    const count = (tag: string) => lines.filter((line) => line.startsWith(`${tag}  - `)).length;
    expect(count("TY")).toBe(count("ER"));
  },
};

const plain: Check = (_, text) => {
  expect(text).not.toMatch(/(?![\t\n\r])\p{Cc}/u);
};

const json: Check = (_, text) => {
  JSON.parse(text);
};

/** The parts of an Office file that are unsound, link to anywhere but the web, or hold a field that runs. */
async function partsWithFaults(bytes: Uint8Array): Promise<string[]> {
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true });
  const faults: string[] = [];
  for await (const entry of zip.eachEntry() as AsyncIterable<Entry>) {
    if (!/\.(?:xml|rels)$/.test(entry.fileName)) continue;
    const xml = await textOf(await zip.openReadStreamPromise(entry));
    const told = faultsOfXml(xml.replace(/^\ufeff/, ""));
    const targets = [...xml.matchAll(/Target="([^"]*)"[^>]*TargetMode="External"/g)];
    const foreign = targets
      .map(([, to = ""]) => to)
      .filter((to) => !/^(?:https?:\/\/(?!evil)|mailto:)/.test(to));
    const fields = xml.match(/DDEAUTO|DDE |INCLUDETEXT|macro/gi) ?? [];
    faults.push(...[...told, ...foreign, ...fields].map((fault) => `${entry.fileName}: ${fault}`));
  }
  return faults;
}

const pictures = new Set(["png"]);
const endings = Object.keys(writers).filter((ending) => !pictures.has(ending));

describe.each([
  ["JSON", () => fromJson],
  ["a workbook", () => fromWorkbook],
])("text that was imported from %s", (_, release) => {
  test.each(endings)("stays text in every list as %s", async (ending) => {
    let written = 0;
    for (const list of lists) {
      const response = asked(release(), `${list}.${ending}`);
      const bytes = new Uint8Array(await response.arrayBuffer());
      if (response.status !== 200) continue;
      written += 1;
      files += 1;
      await (checks[ending] ?? (ending.endsWith("json") ? json : plain))(
        bytes,
        new TextDecoder().decode(bytes),
      );
    }
    if (ending !== "svg") expect(written).toBeGreaterThan(0);
  });

  test.each(["csv", "xlsx", "docx", "md"])(
    "stays text in the list of the API as %s",
    async (format) => {
      const url = `http://pacta.invalid/api/v1/observations?countries=KAZ&origin=imported&limit=900&format=${format}`;
      const response = respondApi(new Request(url), ["observations"], around(release()));
      expect(response.status).toBe(200);
      const bytes = new Uint8Array(await response.arrayBuffer());
      await checks[format]?.(bytes, new TextDecoder().decode(bytes));
    },
  );

  test("stays text in the calendar and in the feed", async () => {
    const request = new Request("http://pacta.invalid/changes.atom");
    expect(faultsOfXml(await respondChangesFeed(request, around(release())).text())).toEqual([]);
    const calendar = await respondCalendarFile(request, around(release())).text();
    expect(calendar.split("\r\n").filter((line) => !/^(?:[A-Z-]+[:;]| |$)/.test(line))).toEqual([]);
  });

  test("is found by its id, whatever that is, and nowhere else", () => {
    const { observations } = release();
    for (const record of records) {
      const id = String(record.AnnotationId).trim().toLowerCase();
      const found = observations.find(id);
      if (found !== undefined) expect(found.id).toBe(id);
    }
  });

  test("names no file: the home holds a release, its report, and nothing more", () => {
    const names = readdirSync(root, { recursive: true, encoding: "utf8" });
    const strange = names.filter(
      (name) =>
        !/^(?:file-)?(?:json|xlsx)(?:\/(?:current|imports|releases)(?:\/[\w-]+(?:\/[\w.-]+)?)?)?$/.test(
          name,
        ),
    );
    expect(strange).toEqual([]);
  });
});
