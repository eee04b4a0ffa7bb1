import { expect, test } from "./fixtures/page-test.ts";

test("the first page answers in English, with one first heading", async ({ page }) => {
  const response = await page.goto("/");
  expect(response?.status()).toBe(200);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
});

test("the first page reads without JavaScript", { tag: "@nojs" }, async ({ page }) => {
  const response = await page.goto("/");
  expect(response?.status()).toBe(200);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("the address with the language in front leads to the one without", async ({ page }) => {
  await page.goto("/en");
  await expect(page).toHaveURL("/");
});

test.describe("an address that nothing stands behind", () => {
  test.use({ expectedFaults: [/no-such-page/] });

  test("answers 404 as a page", async ({ page }) => {
    const response = await page.goto("/no-such-page");
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
});
