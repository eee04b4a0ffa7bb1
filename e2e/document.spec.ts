import { csvAddress } from "./fixtures/export-menu.ts";
import { expect, expectNoAxeViolations, test } from "./fixtures/page-test.ts";

test("a document leads to the United Nations first and says what is held of it", async ({
  page,
}) => {
  await page.goto("/documents/CCPR/C/KAZ/CO/3");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Concluding observations on the third periodic report of Kazakhstan",
  );
  const official = page.getByRole("link", { name: /^CCPR\/C\/KAZ\/CO\/3/ }).first();
  await expect(official).toHaveAttribute("href", "https://docs.un.org/en/CCPR/C/KAZ/CO/3");
  // Adopted at the 144th session on 11 July 2025, published on 3 September 2025.
  await expect(page.getByText("3 September 2025")).toBeVisible();
  await expect(
    page.getByText(/Held in part: 5 observations\. Paragraphs seen: 3-4\./),
  ).toBeVisible();
  await expect(page.getByText(/No document was read from beginning to end/)).toBeVisible();
  await expectNoAxeViolations(page);
});

test("its observations stand in the order of its paragraphs, and its file holds as many", async ({
  page,
  request,
}) => {
  await page.goto("/documents/CCPR/C/KAZ/CO/3");
  const observations = page
    .getByRole("article")
    .filter({ has: page.getByRole("heading", { level: 3 }) });
  await expect(page.locator(".observations > li")).toHaveCount(5);
  await expect(observations.first()).toBeVisible();
  const response = await request.get(await csvAddress(page, /^Export 5 rows/));
  expect((await response.text()).trim().split("\r\n")).toHaveLength(1 + 5);
});

test("a symbol is read in any case", async ({ page }) => {
  await page.goto("/documents/ccpr/c/kaz/co/2");
  await expect(page.getByRole("link", { name: /^CCPR\/C\/KAZ\/CO\/2/ }).first()).toBeVisible();
});

test("a document without a symbol has a page by its id", async ({ page }) => {
  await page.goto("/documents/id/KAZ-CEDAW-concluding-observations-2007");
  await expect(page.getByText("No document symbol was seen.").first()).toBeVisible();
  await expectNoAxeViolations(page);
});

test("an annual report that prints two documents shows both", async ({ page }) => {
  await page.goto("/documents/A/55/44");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A/55/44: 2 documents");
  await expectNoAxeViolations(page);
});

test("a document that is only named says so, and who names it", async ({ page }) => {
  // Named in CCPR/C/126/D/2685/2015, read by nobody here.
  await page.goto("/documents/CEDAW/C/AFG/CO/1-2");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("its text is not held");
  await expect(page.getByRole("cell", { name: "CCPR/C/126/D/2685/2015" })).toBeVisible();
  await expectNoAxeViolations(page);
});

test("the earlier document of the same State and committee is one link away", async ({ page }) => {
  await page.goto("/documents/CCPR/C/KAZ/CO/3");
  const beside = page.getByRole("table", { name: /^Other documents of the same State/ });
  const row = beside.getByRole("row", { name: /CCPR\/C\/KAZ\/CO\/2/ });
  await expect(row.getByRole("cell", { name: "earlier" })).toBeVisible();
  await beside.getByRole("link", { name: "CCPR/C/KAZ/CO/2" }).click();
  await expect(page).toHaveURL("/documents/CCPR/C/KAZ/CO/2");
});

test.describe("a symbol that nobody knows", () => {
  test.use({ expectedFaults: [/documents\/CCPR\/C\/XXX\/CO\/9/] });

  test("answers 404 with the way to the United Nations", async ({ page }) => {
    const response = await page.goto("/documents/CCPR/C/XXX/CO/9");
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "No document CCPR/C/XXX/CO/9 is known here",
    );
    await expect(page.getByRole("link", { name: /^CCPR\/C\/XXX\/CO\/9/ })).toHaveAttribute(
      "href",
      "https://docs.un.org/en/CCPR/C/XXX/CO/9",
    );
    await expectNoAxeViolations(page);
  });
});

test("unknown parameters are left out, and the page says which", async ({ page }) => {
  await page.goto("/documents/CCPR/C/KAZ/CO/3?colour=red");
  await expect(page.getByRole("status").filter({ hasText: "colour=red" })).toBeVisible();
});
