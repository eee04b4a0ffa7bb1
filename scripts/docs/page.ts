import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** The pages that are held against the code, by their paths from the repository's folder. */
export function pages(): readonly string[] {
  const docs = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" });
  const own = docs.filter((path) => path.endsWith(".md")).map((path) => `docs/${path}`);
  return ["README.md", "data/README.md", ...own.sort()];
}

export function readPage(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/**
 * The rows of the table that stands under a heading, cells trimmed and code marks taken off, the head left out.
 * Throws where the page has no such heading, or no table under it.
 */
export function tableUnder(page: string, heading: string): readonly (readonly string[])[] {
  const [, section] = `\n${page}`.split(`\n## ${heading}\n`);
  if (section === undefined) throw new Error(`There is no heading "${heading}".`);
  const lines = (section.split(/^## /m)[0] ?? "").split("\n");
  const [, , ...rows] = lines.filter((line) => line.startsWith("|"));
  if (rows.length === 0) throw new Error(`There is no table under "${heading}".`);
  return rows.map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim().replace(/^`(.*)`$/, "$1")),
  );
}
