import { expect, expectNoAxeViolations, test } from "./fixtures/page-test.ts";

test("the two cells of the 2021 article stand first among the conflicts", async ({ page }) => {
  await page.goto("/data");
  const table = page.getByRole("table", { name: /^Disagreements between sources/ });
  await expect(table.getByRole("row")).toHaveCount(1 + 64 + 2);
  // Depositary, IV-9-b: accession of Kyrgyzstan on 29 December 2008; IV-15: ratification on 16 May 2019.
  await expect(table.getByRole("row").nth(1)).toContainText("2021 article: ratification");
  await expect(table.getByRole("row").nth(1)).toContainText("accession 2008-12-29");
  await expect(table.getByRole("row").nth(2)).toContainText("2021 article: signature");
  await expect(table.getByRole("row").nth(2)).toContainText("ratification 2019-05-16");
});

test("every instrument says to which day its data speak", async ({ page }) => {
  await page.goto("/data");
  const table = page.getByRole("table", { name: /^To which day the data/ });
  await expect(table.getByRole("row")).toHaveCount(1 + 18);
  await expect(table.getByRole("row", { name: /^CRPD / }).first()).toContainText("2026-09-19");
  await expect(table.getByRole("row", { name: /^CED / })).toContainText("2026-02-03");
});

test("a number on the reviews of a committee opens that many rows", async ({ page }) => {
  await page.goto("/data");
  const coverage = page.getByRole("table", { name: "Reviews known, by committee" });
  // 82 documents of the Human Rights Committee are known by their symbol and not by their year.
  await coverage
    .getByRole("row", { name: /^CCPR / })
    .getByRole("link", { name: "82" })
    .click();
  await expect(page).toHaveURL(/reviews=CCPR\.symbol-only/);
  const list = page.getByRole("table", { name: /^List of reviews, CCPR/ });
  await expect(list.getByRole("row")).toHaveCount(1 + 82);
});

test("a published total that differs from ours is shown with ours", async ({ page }) => {
  await page.goto("/data");
  await expect(page.getByText("50 of 51 are equal.")).toBeVisible();
});

test("the release that is read and the lists of the API are one link away", async ({ page }) => {
  await page.goto("/data");
  await expect(page.getByText("read by this page")).toBeVisible();
  await expect(page.getByRole("link", { name: "CSV ratifications" })).toHaveAttribute(
    "href",
    "/api/v1/ratifications?format=csv",
  );
  await expect(page.locator("#problem-wrong-parameters")).toBeVisible();
});

test("a long list opens where it stands, and its file holds as many rows", async ({
  page,
  request,
}) => {
  await page.goto("/data");
  await page.getByRole("link", { name: /^Show all 213 rows here/ }).click();
  await expect(page).toHaveURL("/data?show=documents#documents");
  const table = page.getByRole("table", { name: "Documents held in part" });
  await expect(table.getByRole("row")).toHaveCount(1 + 213);
  const csv = await (await request.get("/export/data/documents.csv")).text();
  expect(csv).toContain("CCPR/C/KAZ/CO/3");
});

test("axe finds nothing, on a phone either", async ({ page }) => {
  test.setTimeout(90_000); // some three thousand cells
  await page.goto("/data");
  await expectNoAxeViolations(page);
  await page.setViewportSize({ width: 360, height: 740 });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBe(0);
});
