import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { finishRenewal, writeTogether } from "./write-facts.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pacta-together-"));
  for (const name of ["a.json", "b.json"]) writeFileSync(join(folder, name), "old");
});
afterEach(() => rmSync(folder, { recursive: true }));

const content = (name: string) => readFileSync(join(folder, name), "utf8");
const both = () => [content("a.json"), content("b.json")];
const journal = () => join(folder, ".renewal");

/** What a renewal that was killed leaves: `done` files stand in their place already. */
function killed(listed: boolean, done: number): void {
  mkdirSync(journal());
  // No process has this number: it is above what Linux gives.
  writeFileSync(join(journal(), "owner"), String(2 ** 31 - 1));
  for (const [index, name] of ["a.json", "b.json"].entries()) {
    const place = index < done ? join(folder, name) : join(journal(), String(index));
    writeFileSync(place, "new");
  }
  if (listed) writeFileSync(join(journal(), "complete.json"), '["a.json","b.json"]');
}

test("all files are written, and nothing is left beside them", () => {
  writeTogether(
    folder,
    new Map([
      ["a.json", "new"],
      ["b.json", "new"],
    ]),
  );
  expect(both()).toEqual(["new", "new"]);
  expect(existsSync(journal())).toBe(false);
});

test("a file that cannot be prepared leaves all as they were", () => {
  const files = new Map([
    ["a.json", "new"],
    ["b.json", undefined as unknown as string],
  ]);
  Object.defineProperty(files, "get", {
    value: (name: string) => {
      if (name === "b.json") throw new Error("the disk is full");
      return "new";
    },
  });
  expect(() => writeTogether(folder, files)).toThrow("the disk is full");
  expect(both()).toEqual(["old", "old"]);
  expect(existsSync(journal())).toBe(false);
});

test.each([0, 1, 2])(
  "killed with the list on disk and %d files in place: it is finished",
  (done) => {
    killed(true, done);
    finishRenewal(folder);
    expect(both()).toEqual(["new", "new"]);
    expect(existsSync(journal())).toBe(false);
  },
);

test("killed before the list was on disk: it is taken back", () => {
  killed(false, 0);
  finishRenewal(folder);
  expect(both()).toEqual(["old", "old"]);
  expect(existsSync(journal())).toBe(false);
});

test("while another renewal runs nothing is touched, and a second one is refused", () => {
  mkdirSync(journal());
  // The process that started this one lives.
  writeFileSync(join(journal(), "owner"), String(process.ppid));
  finishRenewal(folder);
  expect(existsSync(journal())).toBe(true);
  expect(() => writeTogether(folder, new Map([["a.json", "new"]]))).toThrow("under way");
  expect(both()).toEqual(["old", "old"]);
});
