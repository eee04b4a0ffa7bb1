import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSource } from "#lib/db/import/open-source";
import { packageParts, zipOf } from "#lib/db/import/xlsx/fixtures/make-workbook";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pacta-source-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Reads a file to its end, as JSON texts. */
async function read(name: string): Promise<string[]> {
  const source = await openSource(join(folder, name), name, folder);
  const records: string[] = [];
  for await (const batch of source.batches()) {
    records.push(...batch.records.map(({ bytes }) => Buffer.from(bytes).toString()));
  }
  source.close();
  return records;
}

const records = ['{"AnnotationId":"a","Text":"é"}', '{"AnnotationId":"b"}'];
const json = `[${records.join(",")}]`;

describe("an export is known by its content, whatever its name", () => {
  test.each([
    ["JSON", Buffer.from(json)],
    ["JSON with a mark at its front", Buffer.from(`\ufeff${json}`)],
    ["JSON laid out for reading", Buffer.from(`\n[\n ${records.join(",\n ")}\n]\n`)],
  ])("%s", async (_, content) => {
    writeFileSync(join(folder, "export.txt"), content);
    const found = await read("export.txt");
    expect(found.map((record) => record.trim())).toEqual(records);
  });

  test("XLSX", async () => {
    const sheet = `<worksheet><sheetData><row><c t="str"><v>AnnotationId</v></c><c t="str"><v>Text</v></c></row><row><c t="str"><v>a</v></c></row></sheetData></worksheet>`;
    writeFileSync(
      join(folder, "export"),
      zipOf({ ...packageParts, "xl/worksheets/sheet1.xml": sheet }),
    );
    expect(await read("export")).toEqual(['{"AnnotationId":"a","Text":null}']);
  });

  test("where each record stands is told", async () => {
    writeFileSync(join(folder, "export.json"), json);
    const source = await openSource(join(folder, "export.json"), "export.json", folder);
    const places: string[] = [];
    for await (const batch of source.batches()) places.push(...batch.records.map((r) => r.place));
    expect(places).toEqual(["byte 1", `byte ${Buffer.byteLength(records[0] ?? "") + 2}`]);
  });
});

describe("anything else is refused in one sentence that names the file", () => {
  test.each([
    ["no bytes", Buffer.of(), "x is empty."],
    ["UTF-16, little end first", Buffer.from(`\ufeff${json}`, "utf16le"), "is written in UTF-16"],
    [
      "UTF-16, big end first",
      Buffer.from(`\ufeff${json}`, "utf16le").swap16(),
      "is written in UTF-16",
    ],
    ["UTF-16 without a mark", Buffer.from(json, "utf16le"), "is written in UTF-16"],
    ["a web page", Buffer.from("\n<!DOCTYPE html><title>Sign in</title>"), "is a web page"],
    ["XML", Buffer.from('<?xml version="1.0"?><a/>'), "is neither the JSON nor the XLSX export"],
    ["a letter", Buffer.from("Dear reader"), "is neither the JSON nor the XLSX export"],
    ["one object", Buffer.from('{"value":[]}'), "holds one JSON object"],
    [
      "an old Excel file",
      Buffer.from("d0cf11e0a1b11ae1", "hex"),
      "is an old or a protected Excel file",
    ],
    ["a compressed file", gzipSync(json), "is compressed: unpack it first."],
    [
      "a list cut off inside a record",
      Buffer.from(json.slice(0, -4)),
      "x is cut off: it ends after 51 bytes",
    ],
    ["a list cut off behind a record", Buffer.from(json.slice(0, -1)), "x is cut off"],
    [
      "a list with more behind it",
      Buffer.from(`${json}${json}`),
      "something stands behind the end",
    ],
    [
      "a text of 20 MB",
      Buffer.from(`[{"Text":"${"a".repeat(20_000_000)}"}]`),
      "begins a record of more than 8 MB",
    ],
  ])("%s", async (_, content, words) => {
    writeFileSync(join(folder, "x"), content);
    await expect(read("x")).rejects.toThrow(/^x [^\n]*\.$/);
    await expect(read("x")).rejects.toThrow(words);
  });

  test("no file, and a folder", async () => {
    mkdirSync(join(folder, "exports"));
    await expect(read("nothing.json")).rejects.toThrow("There is no file nothing.json.");
    await expect(read("exports")).rejects.toThrow("exports is a folder, not a file.");
  });
});
