import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readRows, withTable } from "./reliability.ts";
import { sections } from "./sections.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/reliability.md"), "utf8");

describe("the table of what was tried", () => {
  test("is the one that was last measured", () => {
    expect(withTable(page, readRows())).toBe(page);
  });

  test("has no section that there is not, and names those that were not run", () => {
    const names = sections.map(({ name }) => name);
    const told = new Set(readRows().map(({ section }) => section));
    expect([...told].filter((name) => !names.includes(name))).toEqual([]);
    const missing = names.filter((name) => !told.has(name));
    expect(/^Not run yet: (.*)\.$/m.exec(page)?.[1] ?? "").toBe(missing.join(", "));
  });

  test("tells nothing of a machine but its kind", () => {
    const text = JSON.stringify(readRows());
    expect(text).not.toMatch(/\/(?:tmp|home|root|work|Users)\//);
    expect(text).not.toMatch(/\b\d{1,3}(?:\.\d{1,3}){3}\b/);
  });

  test("says what broke, where something did", () => {
    const row = {
      section: "attack",
      what: "a|b",
      times: 1234,
      happened: "<c>",
      holds: false,
      day: "2026-01-01",
      machine: "2 cores",
    };
    const empty = "a\n<!-- made by npm run test:hard -->\n<!-- until here -->\nb";
    expect(withTable(empty, [row])).toContain("| a\\|b | 1,234 | **no** | &lt;c> |");
    expect(() => withTable("no place", [row])).toThrow("no place for the table");
  });
});
