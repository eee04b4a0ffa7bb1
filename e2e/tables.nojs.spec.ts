import { expect, test } from "./fixtures/page-test.ts";

test("a header is a link that sorts", async ({ page }) => {
  await page.goto("/countries?sort=name");
  const header = page.getByRole("table").first().getByRole("columnheader", { name: "Name" });
  await expect(header).toHaveAttribute("aria-sort", "ascending");
  await header.getByRole("link").click();
  await expect(page).toHaveURL("/countries?sort=-name");
  await expect(page.getByRole("table").first().locator("tbody th").first()).toHaveText("Zimbabwe");
});

test("the filter is a form, and the address it leads to is the short one", async ({ page }) => {
  await page.goto("/countries?sort=-name");
  await page.getByRole("searchbox", { name: "Filter rows" }).first().fill("central asia");
  await page.getByRole("button", { name: "Filter", exact: true }).first().click();
  await expect(page).toHaveURL("/countries?sort=-name&filter=central%20asia");
  await expect(page.getByRole("table").first().locator("tbody th")).toHaveText([
    "Uzbekistan",
    "Turkmenistan",
    "Tajikistan",
    "Kyrgyzstan",
    "Kazakhstan",
  ]);
});

test("the columns are a form, whose boxes become one list", async ({ page }) => {
  await page.goto("/countries");
  await page
    .getByText(/^Columns/)
    .first()
    .click();
  const choice = page.getByRole("group", { name: "Columns" });
  for (const box of await choice.getByRole("checkbox").all()) await box.uncheck();
  await choice.getByLabel("Name", { exact: true }).check();
  await choice.getByLabel("Region", { exact: true }).check();
  await page.getByRole("button", { name: "Show these columns" }).click();
  await expect(page).toHaveURL(/\/countries\?columns=name,\w+$/);
  await expect(page.getByRole("table").first().getByRole("columnheader")).toHaveText([
    "Name",
    "Region",
  ]);
});
