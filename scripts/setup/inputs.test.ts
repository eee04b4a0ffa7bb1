import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { changedPaths, listInputs, readPrints } from "./inputs.mjs";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "pacta-inputs-"));
  write("app/[locale]/page.tsx", "page");
  write("data/rights/rights.json", "[]");
  write("next.config.js", "config");
  write("package-lock.json", "lock");
});

afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

test("the site is made from its folders and configuration, not from tests, documents or other programs' settings", () => {
  write("lib/dates/day.test.ts", "test");
  write("docs/method.md", "text");
  write("vitest.config.ts", "config");
  write("scripts/compile-release.ts", "compile");
  expect(listInputs(root)).toEqual([
    "app/[locale]/page.tsx",
    "data/rights/rights.json",
    "next.config.js",
    "package-lock.json",
    "scripts/compile-release.ts",
  ]);
});

test("nothing changed: no path", () => {
  const before = readPrints(root);
  expect(changedPaths(before, readPrints(root, before))).toEqual([]);
});

test("touched without a change: no path", () => {
  const before = readPrints(root);
  utimesSync(join(root, "next.config.js"), 1, 1);
  expect(changedPaths(before, readPrints(root, before))).toEqual([]);
});

test("edited, new and removed files are named, an edit of the same length included", () => {
  const before = readPrints(root);
  write("app/[locale]/page.tsx", "egap");
  utimesSync(join(root, "app/[locale]/page.tsx"), 1, 1);
  write("messages/en.json", "{}");
  rmSync(join(root, "data/rights/rights.json"));
  const expected = ["app/[locale]/page.tsx", "data/rights/rights.json", "messages/en.json"];
  expect(changedPaths(before, readPrints(root, before))).toEqual(expected);
});
