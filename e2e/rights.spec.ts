import { expect, expectNoAxeViolations, test } from "./fixtures/page-test.ts";

// Observations: data/observations/observations.json, 430 on the five States of Central Asia.

test("39 rights and headings with their articles, and axe finds nothing", async ({ page }) => {
  await page.goto("/rights");
  await expect(page.getByRole("heading", { level: 1, name: "Rights" })).toBeVisible();
  const table = page.getByRole("table", { name: /Rights and headings/ });
  await expect(table.getByRole("row")).toHaveCount(40);
  await expect(table.getByRole("row", { name: /^Right to privacy / })).toContainText(
    "CCPR 17; CRC 16; CRPD 22; CMW 14",
  );
  await expect(
    table.getByRole("row").filter({ hasText: "Headings that are not rights" }),
  ).toHaveCount(4);
  await expectNoAxeViolations(page);
});

test("a number opens exactly the observations that it counts", async ({ page }) => {
  await page.goto("/rights");
  const table = page.getByRole("table", { name: /Rights and headings/ });
  // 66 of the observations are on torture.
  await table
    .getByRole("row", { name: /^Freedom from torture / })
    .getByRole("link", { name: "66" })
    .click();
  await expect(page).toHaveURL("/rights/torture?region=world#observations");
  const list = page.getByRole("table", {
    name: /^Freedom from torture and ill-treatment: the world/,
  });
  await expect(list.getByRole("row")).toHaveCount(67);
});

test("a cell of the grid on the first page opens its list", async ({ page }) => {
  // 16 of the observations on torture are on Kazakhstan.
  await page.goto("/rights/torture?countries=KAZ");
  const list = page.getByRole("table", {
    name: /^Freedom from torture and ill-treatment: Kazakhstan/,
  });
  await expect(list.getByRole("row")).toHaveCount(17);
  await expect(list.getByRole("row", { name: /Kyrgyzstan/ })).toHaveCount(0);
});

test("a right says who is bound and what is known of each State, and axe finds nothing", async ({
  page,
}) => {
  await page.goto("/rights/torture?countries=KAZ,USA&asOf=2026-02-03");
  await expect(
    page.getByRole("heading", { level: 1, name: "Freedom from torture and ill-treatment" }),
  ).toBeVisible();
  const states = page.getByRole("table", { name: /States shown, coverage and instruments/ });
  // CAT: Kazakhstan acceded on 1998-08-26, the United States ratified on 1994-10-21.
  await expect(states.getByRole("row", { name: /^Kazakhstan / })).toContainText(
    "accession 1998-08-26",
  );
  const unitedStates = states.getByRole("row", { name: /^United States/ });
  await expect(unitedStates).toContainText("ratification 1994-10-21");
  await expect(unitedStates).toContainText("text not held");
  await expectNoAxeViolations(page);
});

test("the filters narrow the list and say so, and a reload shows the same", async ({ page }) => {
  await page.goto("/rights/torture?countries=KAZ");
  const filters = page.locator("#right-filters");
  await filters.locator("summary", { hasText: "Kinds" }).click();
  await filters.getByLabel("Concern", { exact: true }).check();
  await filters.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/kinds=concern/);
  const list = page.getByRole("table", { name: /: Kazakhstan; Concern \(to / });
  const rows = await list.getByRole("row").count();
  expect(rows).toBeGreaterThan(1);
  await page.reload();
  await expect(list.getByRole("row")).toHaveCount(rows);
});

test("a chart's twin adds up to the list, and its numbers open their part", async ({ page }) => {
  await page.goto("/rights/torture?countries=KAZ");
  const figure = page.getByRole("figure", { name: /by committee$/ });
  await figure.getByText("The same as a table").click();
  const numbers = await figure.getByRole("table").locator("td.col-number").allInnerTexts();
  expect(numbers.map(Number).reduce((sum, number) => sum + number, 0)).toBe(16);
  const cat = figure.getByRole("table").getByRole("row", { name: /^CAT / });
  const expected = Number(await cat.locator("td.col-number").textContent());
  await cat.getByRole("link").click();
  await expect(page).toHaveURL(/committees=CAT/);
  const list = page.getByRole("table", { name: /: Kazakhstan; CAT \(to / });
  await expect(list.getByRole("row")).toHaveCount(expected + 1);
});

test("review by review: a document in which nothing is recorded is held in part, never zero", async ({
  page,
}) => {
  await page.goto("/rights/privacy?countries=KAZ");
  const reviews = page.getByRole("table", {
    name: /concluding observations held at least in part/,
  });
  await expect(reviews.getByText("text not held").first()).toBeVisible();
  await expect(reviews.getByRole("cell", { name: "0", exact: true })).toHaveCount(0);
});

test("a heading says that it is no right", async ({ page }) => {
  await page.goto("/rights/corruption");
  await expect(page.getByText(/not a right that a treaty protects as such/)).toBeVisible();
  await expect(page.getByText(/No article of the eighteen instruments/)).toBeVisible();
  await expectNoAxeViolations(page);
});

test("what the page does not know is left out and named", async ({ page }) => {
  await page.goto("/rights/torture?committees=CAT,XYZ&from=20xx&countries=KAZ&countries=UZB");
  const notice = page.getByRole("status").filter({ hasText: "left out" });
  await expect(notice).toContainText("committees=XYZ");
  await expect(notice).toContainText("from=20xx");
  await expect(notice).toContainText("countries=UZB");
});

test.describe("a right that is not there", () => {
  test.use({ expectedFaults: [/rights\/happiness/] });

  test("answers 404 as a page", async ({ page }) => {
    const response = await page.goto("/rights/happiness");
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
});

test("on a narrow screen nothing but the tables scrolls sideways", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ["/rights", "/rights/torture"]) {
    await page.goto(path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, path).toBeLessThanOrEqual(360);
  }
});
