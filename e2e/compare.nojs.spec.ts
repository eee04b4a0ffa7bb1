import { expect, test } from "./fixtures/page-test.ts";

test("without JavaScript the States are chosen by a form", async ({ page }) => {
  await page.goto("/compare");
  await expect(page.getByText("Choose two to eight States")).toBeVisible();
  const filters = page.locator("#compare-filters");
  await filters.locator("summary", { hasText: "States" }).click();
  await filters.getByLabel("Kazakhstan", { exact: true }).check();
  await filters.getByLabel("Uzbekistan", { exact: true }).check();
  await filters.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL("/compare?countries=KAZ,UZB");
  // Kazakhstan ratified CRPD on 2015-04-21, Uzbekistan on 2021-06-28 with a reservation (data/ratification).
  const row = page
    .getByRole("table", { name: /^Ratification compared/ })
    .getByRole("row", { name: /^CRPD / });
  await expect(row).toContainText("ratification 2015-04-21");
  await expect(row).toContainText("ratification 2021-06-28, in force 2021-07-28, with reservation");
});

test("without JavaScript the right is chosen by a form, and its passages stand in columns", async ({
  page,
}) => {
  await page.goto("/compare?countries=KAZ,KGZ");
  const form = page.locator("#right-form");
  await form.getByLabel("Right in depth").selectOption("freedom-of-expression");
  await form.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL("/compare?countries=KAZ,KGZ&right=freedom-of-expression#depth");
  await expect(page.getByRole("region", { name: "Kyrgyzstan" }).getByRole("article")).toHaveCount(
    3,
  );
});

test("without JavaScript any two cycles of one instrument are chosen by a form", async ({
  page,
}) => {
  await page.goto("/compare?countries=KAZ");
  const form = page.locator("#cycles-form");
  await form.getByLabel("One cycle").selectOption("CCPR:3");
  await form.getByLabel("Another cycle").selectOption("CCPR:1");
  await form.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL("/compare?countries=KAZ&cycles=CCPR:3,CCPR:1");
  // The earlier cycle stands first, whichever was chosen first.
  await expect(
    page.getByRole("heading", { level: 1, name: "Kazakhstan, CCPR: cycles 1 and 3" }),
  ).toBeVisible();
});

test("every table is a plain link to a file with the rows shown", async ({ page, request }) => {
  await page.goto("/compare?countries=KAZ,KGZ&right=freedom-of-expression");
  const file = await request.get(
    "/export/compare/passages.csv?countries=KAZ,KGZ&right=freedom-of-expression",
  );
  expect(file.status()).toBe(200);
  const text = await file.text();
  // Three observations on each State.
  for (const id of ["KAZ-CCPR-2025-04", "KAZ-CCPR-2016-07", "KAZ-ARTICLE-2021-01"]) {
    expect(text).toContain(id);
  }
  for (const id of ["KGZ-CCPR-2014-12", "KGZ-CCPR-2014-14", "KGZ-CESCR-2024-03"]) {
    expect(text).toContain(id);
  }
});
