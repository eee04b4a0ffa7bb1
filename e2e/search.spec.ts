import { csvAddress, exportButton } from "./fixtures/export-menu.ts";
import { expect, expectNoAxeViolations, test } from "./fixtures/page-test.ts";

test("words are searched, marked, counted and widened in words, and axe finds nothing", async ({
  page,
}) => {
  await page.goto("/search");
  await page.getByRole("searchbox", { name: /^Words/ }).fill("torture");
  await page.getByRole("button", { name: "Search" }).first().click();
  await expect(page).toHaveURL(/\/search\?q=torture$/);
  await expect(page.getByRole("heading", { level: 2, name: /observations$/ })).toBeVisible();
  await expect(page.locator("mark").first()).toContainText(/tortur/i);
  await expect(page.getByText("Other forms of the words count too")).toBeVisible();
  await expectNoAxeViolations(page);
});

test("a choice in a facet finds as many as the facet said", async ({ page }) => {
  await page.goto("/search?q=torture");
  const box = page.getByRole("checkbox", { name: /^Kazakhstan/ });
  const said = await page.locator("label", { has: box }).locator(".tally").textContent();
  await box.check();
  await page.getByRole("button", { name: "Search" }).first().click();
  await expect(page).toHaveURL(/country=KAZ/);
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(
    new RegExp(`^${said} observation`),
  );
});

test("a query that cannot be read is explained, not answered with an empty list", async ({
  page,
}) => {
  await page.goto(`/search?q=${encodeURIComponent('"domestic violence')}`);
  await expect(page.getByRole("alert").filter({ hasText: /\S/ }).first()).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("a document symbol finds its passages and leads to the document", async ({ page }) => {
  await page.goto("/search?q=CCPR/C/KAZ/CO/2");
  await expect(page.getByText("is read as a document symbol")).toBeVisible();
  await page.getByRole("link", { name: "Open the document" }).click();
  await expect(page).toHaveURL(/\/documents\/CCPR\/C\/KAZ\/CO\/2/);
});

test("the file has as many rows as the button says", async ({ page }) => {
  await page.goto("/search?q=children&country=UZB");
  const rows = Number((await exportButton(page).textContent())?.match(/\d+/)?.[0]);
  const response = await page.request.get(await csvAddress(page));
  const ids = (await response.text())
    .split("\r\n")
    .filter((line) => /^UZB-[A-Z]+-\d{4}-\d{2},/.test(line));
  expect(rows).toBeGreaterThan(0);
  expect(ids).toHaveLength(rows);
});
