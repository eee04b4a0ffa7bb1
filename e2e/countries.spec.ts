import { expect, expectNoAxeViolations, test } from "./fixtures/page-test.ts";

test("the list holds everyone who can become a party", async ({ page }) => {
  await page.goto("/countries");
  await expect(page.getByRole("heading", { level: 1, name: "Countries" })).toBeVisible();
  // 193 member States, the Holy See, Palestine, the Cook Islands, Niue, the European Union.
  await expect(page.getByText("198 rows", { exact: true })).toBeVisible();
  await expect(
    page.getByRole("row", { name: /^European Union .*regional organization/ }),
  ).toBeVisible();
  await expectNoAxeViolations(page);
});

test("a region narrows the list, and the address says so", async ({ page }) => {
  await page.goto("/countries");
  await page.getByText("Region", { exact: true }).first().click();
  await page.getByLabel("Central Asia", { exact: true }).check();
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL("/countries?regions=central-asia");
  await expect(page.getByText("5 rows", { exact: true })).toBeVisible();
});

test("a number of instruments opens exactly these", async ({ page }) => {
  await page.goto("/countries?regions=central-asia&asOf=2026-02-03");
  // Kazakhstan: all but the CESCR-OP (signed) and the CMW; depositary, 3 February 2026.
  const row = page.getByRole("row", { name: /^Kazakhstan/ });
  await row.getByRole("link", { name: "16", exact: true }).click();
  await expect(page).toHaveURL("/countries/KAZ?status=party&asOf=2026-02-03#status");
  const status = page.getByRole("region", { name: "Status under the eighteen instruments" });
  await expect(status.getByText("16 rows", { exact: true })).toBeVisible();
});

test("what cannot be read in the address is said", async ({ page }) => {
  await page.goto("/countries?regions=mars&colour=red");
  const notice = page.getByRole("status").filter({ hasText: "left out" });
  await expect(notice).toContainText("regions=mars");
  await expect(notice).toContainText("colour=red");
  await expect(page.getByText("198 rows", { exact: true })).toBeVisible();
});
