import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorkFile } from "#lib/db/import/work-file";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pacta-work-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("what was written is read back, in any order and while more is written", () => {
  const part = fc.uint8Array({ maxLength: 100_000 });
  const parts = fc.array(part, { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(parts, fc.array(fc.nat(), { maxLength: 30 }), (written, asked) => {
      const file = openWorkFile(folder, "numbers");
      const places = written.map((bytes, index) => {
        const from = file.size();
        file.append(bytes);
        const earlier = written[index % 2 === 0 ? 0 : index] ?? bytes;
        const at = index % 2 === 0 ? 0 : from;
        expect(file.read(at, earlier.length).equals(earlier)).toBe(true);
        return from;
      });
      for (const number of [...asked, ...written.keys()]) {
        const bytes = written[number % written.length] ?? new Uint8Array();
        const read = file.read(places[number % written.length] ?? 0, bytes.length);
        expect(read.equals(bytes)).toBe(true);
      }
      file.close();
    }),
    { numRuns: 50 },
  );
});

test("no name of it is left behind where a file may lose its name while it is open", () => {
  const file = openWorkFile(folder, "gone");
  file.append(Buffer.from("a"));
  expect(readdirSync(folder)).toHaveLength(process.platform === "win32" ? 1 : 0);
  file.close();
});
