import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { picturePath, readGuide } from "#lib/guide/guide";
import { locales } from "#lib/i18n/locales";
import { heldNames } from "#lib/pages/held-names";
import { pageExists } from "#lib/pages/page-exists";
import { bundledRelease } from "#lib/tables/fixtures/bundled-release";

const guides = locales.map((locale) => ({
  locale,
  guide: readGuide(readFileSync(`docs/guide/${locale}.md`, "utf8"), locale),
}));
const tasks = ["concern", "repetition", "annex", "deadline", "index"];
const holds = heldNames(bundledRelease());

test.each(guides)("the guide in $locale has the five tasks, each with its steps", ({ guide }) => {
  expect(guide.sections.map(({ id }) => id)).toEqual(tasks);
  const steps = guide.sections.map(({ html }) => html.match(/<li>/g)?.length);
  expect(steps).toEqual([5, 5, 5, 5, 6]);
});

test.each(guides)(
  "every link of the guide in $locale leads to a page that is there",
  ({ locale, guide }) => {
    const links = guide.sections.flatMap(({ html }) =>
      [...html.matchAll(/href="([^"]+)"/g)].map(([, href = ""]) => href),
    );
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) {
      const path = link.replace(/[?#].*$/, "").replace(locale === "en" ? "" : `/${locale}`, "");
      expect([link, pageExists(path, holds)]).toEqual([link, true]);
    }
  },
);

test.each(guides)("every picture of the guide in $locale is there", ({ locale }) => {
  for (const task of tasks) {
    const picture = readFileSync(`public${picturePath(task, locale)}`);
    expect(picture.subarray(1, 4).toString()).toBe("PNG");
  }
});

test("a guide that was cut short is refused", () => {
  expect(() => readGuide("Words without a title.", "en")).toThrow("no title");
  expect(() => readGuide("# Guide\n\n## A task\n\n1. A step.\n", "en")).toThrow("no picture");
});
