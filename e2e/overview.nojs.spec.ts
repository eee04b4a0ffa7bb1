import { expect, test } from "./fixtures/page-test.ts";

test("without JavaScript the matrix and the grid are there", async ({ page }) => {
  await page.goto("/");
  const matrix = page.getByRole("table", {
    name: /Ratification of the UN human-rights instruments/,
  });
  await expect(matrix.locator('[id="KAZ.CCPR"]')).toContainText("2006-01-24");
  const grid = page.getByRole("table", { name: /Observations on record by right and State/ });
  await expect(grid.getByRole("row")).toHaveCount(40);
});

test("without JavaScript the filter bar is a form: a region and a State are an address", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByLabel("Region").selectOption({ label: "Caribbean" });
  await page.getByLabel("As of").fill("1998-08-26");
  await page.getByRole("button", { name: "Show" }).first().click();
  await expect(page).toHaveURL(/\/\?region=caribbean&asOf=1998-08-26$/);
  await expect(page.locator('[id="TTO.CCPR-OP1"]')).toContainText("1998-08-26");
});

test("without JavaScript a header sorts, and a cell opens its story and closes it", async ({
  page,
}) => {
  await page.goto("/");
  const matrix = page.getByRole("table", { name: /Ratification of the UN/ });
  await matrix.getByRole("link", { name: "Party to" }).click();
  await expect(matrix.getByRole("rowheader").first()).toHaveText("Kazakhstan");
  await matrix.locator('[id="KAZ.CED"]').click();
  const story = page.getByRole("region", { name: "Kazakhstan and the CED" });
  await expect(story).toContainText("accession of 2009-02-27");
  await story.getByRole("link", { name: "Close" }).click();
  await expect(story).toHaveCount(0);
  await expect(page).toHaveURL(/\/\?sort=-total$/);
});
