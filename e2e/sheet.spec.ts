import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations, test } from "./fixtures/page-test.ts";

const instrumentCodes = [
  ...["CERD", "CESCR", "CESCR-OP", "CCPR", "CCPR-OP1", "CCPR-OP2-DP", "CEDAW", "CEDAW-OP", "CAT"],
  ...["CAT-OP", "CRC", "CRC-OP-AC", "CRC-OP-SC", "CRC-OP-IC", "CMW", "CRPD", "CRPD-OP", "CED"],
];

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

// Central Asia, a long record, a short one, and the European Union, which has no territory.
for (const iso3 of ["KAZ", "KGZ", "UZB", "USA", "FRA", "TUV", "EUE"]) {
  test(`the sheet of ${iso3} is one page in both languages @nojs`, async ({ page }) => {
    for (const language of ["", "/ru"]) {
      await page.goto(`${language}/countries/${iso3}/sheet?asOf=2026-02-03`);
      await expect(page.getByRole("article")).toBeVisible();
      expect(await pagesOf(page), language).toBe(1);
    }
  });
}

for (const code of instrumentCodes) {
  test(`the sheet of the ${code} is one page in both languages @nojs`, async ({ page }) => {
    for (const language of ["", "/ru"]) {
      await page.goto(`${language}/treaties/${code}/sheet?asOf=2026-02-03`);
      await expect(page.getByRole("article")).toBeVisible();
      expect(await pagesOf(page), language).toBe(1);
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
