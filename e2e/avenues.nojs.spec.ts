import { expect, test } from "./fixtures/page-test.ts";

test("without JavaScript a form chooses the right, and the file holds the table", async ({
  page,
  request,
}) => {
  await page.goto("/countries/KGZ/avenues");
  await page.locator("#avenues-filter").getByRole("combobox").selectOption("torture");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL("/countries/KGZ/avenues?right=torture");
  await expect(page.getByText("To open it: declaration under CAT 22(1)")).toBeVisible();
  const file = await request.get("/export/countries/KGZ/avenues/main.csv?right=torture");
  expect(file.status()).toBe(200);
  expect((await file.text()).trim().split("\r\n").length).toBeGreaterThanOrEqual(18);
});

test("without JavaScript a form chooses the treaty in whose order the passages stand", async ({
  page,
}) => {
  await page.goto("/countries/TKM/articles");
  await page.locator("#articles-filter").getByRole("combobox").first().selectOption("CAT");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL("/countries/TKM/articles?treaty=CAT");
  await expect(page.getByRole("heading", { level: 3, name: /^CAT 4 / })).toBeVisible();
});
