import { expect, test } from "./fixtures/page-test.ts";

test("the list of countries is filtered by a form alone", async ({ page }) => {
  await page.goto("/countries");
  await page.getByText("Region", { exact: true }).first().click();
  await page.getByLabel("Central Asia", { exact: true }).check();
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL("/countries?regions=central-asia");
  await expect(page.getByRole("row", { name: /^Kyrgyzstan/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /^Germany/ })).toHaveCount(0);
});

test("the profile has its status, its observations and the numbers of its charts", async ({
  page,
}) => {
  await page.goto("/countries/KAZ?rights=torture&asOf=2026-02-03");
  await expect(page.getByRole("row", { name: /^CCPR State party/ })).toContainText("2006-04-24");
  await expect(
    page.getByRole("row", { name: /^Freedom from torture and ill-treatment/ }),
  ).toBeVisible();
  await expect(page.getByRole("article").first()).toBeVisible();
});

test("the status is sorted by a link", async ({ page }) => {
  await page.goto("/countries/KAZ?asOf=2026-02-03");
  const status = page
    .getByRole("region", { name: "Status under the eighteen instruments" })
    .first();
  await status.getByRole("link", { name: "Date of the act" }).click();
  await expect(page).toHaveURL(/sort=actDate/);
  // The Convention on the Rights of the Child, ratified on 12 August 1994, was the first.
  await expect(status.getByRole("row").nth(1)).toContainText("1994-08-12");
});

test("the dossier reads from top to bottom", async ({ page }) => {
  await page.goto("/countries/PRK/CCPR");
  await expect(page.getByText("An attempt to withdraw that changed nothing")).toBeVisible();
});
