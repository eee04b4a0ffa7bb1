import { existsSync, globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/**
 * What the gallery does not show, by folder or file, with the page where it can be looked at and the test that does:
 * it is put together from facts of a State, a document or a collection that cannot be made up.
 */
const shownElsewhere: Readonly<Record<string, string>> = {
  "articles/": "e2e/avenues.spec.ts",
  "avenues/": "e2e/avenues.spec.ts",
  "calendar/": "e2e/calendar.spec.ts",
  "changes/": "e2e/changes.spec.ts",
  "compare/": "e2e/compare.spec.ts",
  "country/": "e2e/country.spec.ts",
  "data/": "e2e/data.spec.ts",
  "document/": "e2e/document.spec.ts",
  "dossier/": "e2e/dossier.spec.ts",
  "embed/": "e2e/embed.spec.ts",
  "guide/": "e2e/access.spec.ts",
  "imported/": "e2e/search.spec.ts",
  "offline/": "e2e/offline.spec.ts",
  "recurrence/": "e2e/recurrence.spec.ts",
  "release/": "e2e/releases.spec.ts",
  "report/": "e2e/report.spec.ts",
  "right/": "e2e/rights.spec.ts",
  "collect/fetch-ledgers.client.tsx": "e2e/report.spec.ts",
  "search/": "e2e/search.spec.ts",
  "sheet/": "e2e/sheet.spec.ts",
  "treaty/": "e2e/treaties.spec.ts",
  "filter/instrument-options.tsx": "e2e/overview.spec.ts",
  "filter/region-options.tsx": "e2e/overview.spec.ts",
  "filter/state-options.tsx": "e2e/overview.spec.ts",
  "filter/states-field.tsx": "e2e/overview.spec.ts",
  "map/map-filters.tsx": "e2e/map.spec.ts",
  "map/map-over-time.tsx": "e2e/time.spec.ts",
  "map/played-map.client.tsx": "e2e/time.spec.ts",
  "matrix/act-list.tsx": "e2e/overview.spec.ts",
  "matrix/cell-facts.tsx": "e2e/overview.spec.ts",
  "matrix/cell-story.tsx": "e2e/overview.spec.ts",
  "matrix/story-panel.client.tsx": "e2e/overview.spec.ts",
  "overview/overview-filters.tsx": "e2e/overview.spec.ts",
  "shell/no-such-page.tsx": "e2e/no-such-page.spec.ts",
};

/** What the frame of every page, the gallery's too, shows. */
const frame = ["app/[locale]/layout.tsx"];
const roots = ["app/[locale]/gallery/page.tsx", ...globSync("components/gallery/*.tsx"), ...frame];
const components = globSync("components/**/*.tsx").filter(
  (file) =>
    !file.includes(".test.") && !file.startsWith("components/gallery/") && hasMoreThanTypes(file),
);
const shown = reach(roots);

test("every component is shown in the gallery or named with the test of the page that shows it", () => {
  const nowhere = components
    .filter((file) => !shown.has(file) && placeElsewhere(file) === undefined)
    .sort();
  expect(nowhere).toEqual([]);
});

test("nothing is named as shown elsewhere that the gallery shows in full, or that is no more", () => {
  const idle = Object.keys(shownElsewhere).filter((place) => {
    const files = components.filter((file) => placeElsewhere(file) === place);
    return files.every((file) => shown.has(file));
  });
  expect(idle).toEqual([]);
});

test("the tests that are named exist", () => {
  expect(Object.values(shownElsewhere).filter((spec) => !existsSync(spec))).toEqual([]);
});

function placeElsewhere(file: string): string | undefined {
  const name = file.slice("components/".length);
  return Object.keys(shownElsewhere).find(
    (place) => name === place || (place.endsWith("/") && name.startsWith(place)),
  );
}

/** The component files that these files import, and those that they import; imports of types show nothing. */
function reach(from: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...from];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    for (const next of importsOf(file).filter((each) => !found.has(each))) {
      found.add(next);
      open.push(next);
    }
  }
  return found;
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, "utf8");
  const named = text.matchAll(
    /(?:^import (?!type\b)[^;]*? from |import\()"#(components\/[^"]+)"/gm,
  );
  return [...named].map(([, path]) => `${path}.tsx`).filter((path) => existsSync(path));
}

function hasMoreThanTypes(file: string): boolean {
  return /^export (?!type\b)/m.test(readFileSync(file, "utf8"));
}
