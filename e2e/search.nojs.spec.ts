import { expect, test } from "./fixtures/page-test.ts";

test("without JavaScript words and facets are one form, and pages are links", async ({ page }) => {
  await page.goto("/search");
  await page.getByRole("searchbox", { name: /^Words/ }).fill("children");
  await page.getByRole("button", { name: "Search" }).first().click();
  await expect(page).toHaveURL(/q=children/);
  await page.getByRole("link", { name: "Page 2" }).click();
  await expect(page).toHaveURL(/page=2/);
  await expect(page.locator(".result").first()).toBeVisible();
});

test("without JavaScript a widening is a link that switches it off", async ({ page }) => {
  await page.goto("/search?q=woman");
  await page.getByRole("link", { name: "Search exactly as written" }).first().click();
  await expect(page).toHaveURL(/exact=forms/);
  await expect(page.getByText("Only the words exactly as written")).toBeVisible();
});
