import type { Page } from "@playwright/test";
import { longestInstruments, longestStates } from "../lib/sheet/fixtures/longest-sheets.ts";
import { expect, expectNoAxeViolations, test } from "./fixtures/page-test.ts";

/** What A4 leaves between margins of 10 mm, in dots of which 96 are an inch. */
const paper = { width: 718, height: 1046 };

/** How many pages the print of this page takes: Chromium writes each as an object of its own. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

for (const path of ["/countries/KAZ/sheet", "/treaties/CCPR/sheet"]) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(path);
    await expectNoAxeViolations(page);
  });
}

test("a longer page has several pages, so that one page says something", async ({ page }) => {
  await page.goto("/countries/KAZ");
  expect(await pagesOf(page)).toBeGreaterThan(3);
});

for (const path of ["/ru/countries/KAZ/sheet", "/ru/treaties/CED/sheet"]) {
  test(`${path}, printed, is one page @nojs`, async ({ page }) => {
    await page.goto(`${path}?asOf=2026-02-03`);
    expect(await pagesOf(page)).toBe(1);
  });
}

// A print takes seconds on a busy machine; a look at how high the paper is filled does not. That no sheet of the 198 States and
// 18 instruments is longer than these, a test of the sheets themselves holds.
for (const language of ["", "/ru"]) {
  test(`the longest sheets leave room on their page: ${language || "/en"} @nojs`, async ({
    page,
  }) => {
    await page.setViewportSize(paper);
    await page.emulateMedia({ media: "print" });
    const paths = [
      ...longestStates.map((iso3) => `/countries/${iso3}`),
      ...longestInstruments.map((code) => `/treaties/${code}`),
    ];
    for (const path of paths) {
      await page.goto(`${language}${path}/sheet?asOf=2026-02-03`);
      const { x, y, width, height } = await page.getByRole("article").evaluate((sheet) => {
        return sheet.getBoundingClientRect().toJSON();
      });
      expect(y + height, path).toBeGreaterThan(paper.height / 2);
      expect(y + height, path).toBeLessThanOrEqual(paper.height);
      expect(x + width, path).toBeLessThanOrEqual(paper.width);
    }
  });
}

test("a State on one page: status, procedures, reports, follow-up, observations, sources", async ({
  page,
}) => {
  await page.goto("/countries/KAZ?asOf=2026-02-03");
  await page.getByRole("link", { name: "On one page, for print" }).click();
  await expect(page).toHaveURL("/countries/KAZ/sheet?asOf=2026-02-03");
  await expect(page.getByRole("heading", { level: 1, name: "Kazakhstan" })).toBeVisible();
  const part = (name: string) => page.getByRole("region", { name });
  // UNTC, chapter IV: ratified the ICCPR on 24 January 2006, acceded to the CAT on 26 August 1998.
  const status = part("Eighteen instruments");
  await expect(status.getByRole("row", { name: /^ICCPR / })).toHaveText(/R2006-01-24/);
  await expect(status.getByRole("row", { name: /^CAT / })).toHaveText(/A1998-08-26/);
  const procedures = part("Complaint and inquiry procedures");
  await expect(procedures.getByRole("row", { name: /^CAT-22 / })).toContainText("yes, 2008-02-21");
  await expect(part("Reports and reviews")).toContainText("2025-07-11, CCPR/C/KAZ/CO/3");
  await expect(part("Newest observations").getByRole("row")).toHaveCount(6);
  await expect(part("Newest observations")).toContainText(/… and 79 more, see http.*#observations/);
  await expect(page.getByRole("article")).toContainText(/As of 2026-02-03/);
  await expect(page.getByRole("article")).toContainText(/United Nations Treaty Collection/);
});

test("on paper nothing is left of navigation, and it is light in the dark", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto("/treaties/CCPR/sheet?asOf=2026-02-03");
  await expect(page.getByRole("navigation").first()).toBeHidden();
  await expect(page.locator(".site-header")).toBeHidden();
  await expect(page.getByText("175 States parties, 6 signatories, 17 without")).toBeVisible();
  expect(await page.locator("body").evaluate((body) => getComputedStyle(body).color)).toBe(
    "rgb(0, 0, 0)",
  );
  const regions = page.getByRole("region", { name: "Who is missing, by region" });
  await expect(regions.getByRole("row", { name: /^Central Asia 5 \/ 5 0$/ })).toBeVisible();
});
