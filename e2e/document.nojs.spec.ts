import { expect, test } from "./fixtures/page-test.ts";

test("a document reads without JavaScript, its table sorted by a link", async ({ page }) => {
  await page.goto("/documents/CCPR/C/KAZ/CO/3");
  await expect(page.locator(".observations > li")).toHaveCount(5);
  const table = page.getByRole("table", { name: /^Observations of CCPR\/C\/KAZ\/CO\/3/ });
  await table.getByRole("link", { name: "Kind" }).click();
  await expect(page).toHaveURL(/sort=kind/);
  await expect(table.getByRole("row").nth(1)).toContainText("Concern");
});

test("an observation reads without JavaScript, reference included", async ({ page }) => {
  await page.goto("/observations/KAZ-CCPR-2025-02");
  await expect(page.getByTestId("citation")).toHaveText(
    "Human Rights Committee, Concluding observations on the third periodic report of Kazakhstan, CCPR/C/KAZ/CO/3, para. 3 (adopted 11 July 2025)",
  );
});

test("the data page reads without JavaScript", async ({ page }) => {
  await page.goto("/data");
  await expect(page.getByRole("table", { name: /^To which day the data/ })).toBeVisible();
  await expect(page.getByRole("table", { name: /^Disagreements between sources/ })).toBeVisible();
});

test.describe("a symbol that nobody knows", () => {
  test.use({ expectedFaults: [/documents\/CCPR\/C\/XXX\/CO\/9/] });

  test("still leads to the United Nations", async ({ page }) => {
    await page.goto("/documents/CCPR/C/XXX/CO/9");
    await expect(page.getByRole("link", { name: /^CCPR\/C\/XXX\/CO\/9/ })).toBeVisible();
  });
});
